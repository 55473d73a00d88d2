using System.Globalization;
using Delegations.Model.Ids;
using Delegations.Retention.Erasing;

namespace Delegations.Desk.Privacy;

/// <summary>Makes the texts of the page.</summary>
internal static class ErasureModels
{
    public static ErasureModel Of(DeskVisit visit, PersonId person, ErasurePreview preview, Dictionary<VisitId, string> names, bool onlyThis) => Frame(visit, person) with
    {
        Name = preview.Wanted.Names[0],
        OnlyThis = onlyThis,
        IsInvited = preview.Visits.Any(known => known.IsInvited),
        HasAttachments = preview.Visits.SelectMany(known => known.Tally.Reviews).Any(review => review.Reason is ReviewReason.Attachment),
        Shown = MarkOf(preview),
        Visits =
        [
            .. preview.Visits.Select(known => new ErasureVisitLine(
                known.Visit.Value,
                names.GetValueOrDefault(known.Visit, ""),
                known.IsInvited,
                [.. known.Tally.Counts.Select(pair => new ErasureCount(pair.Key.In(visit.Language), pair.Value))])),
        ],
        Reviews =
        [
            .. preview.Visits.SelectMany(known => known.Tally.Reviews)
                .Select(review => new ErasureReviewLine(review.Kind.In(visit.Language), review.Reason.In(visit.Language), review.Excerpt, review.Where)),
        ],
    };

    public static ErasureModel Of(DeskVisit visit, PersonId person, Erasure present) => Frame(visit, person) with { State = PrivacyWords.StateOf(present, visit.Language) };

    /// <summary>Names what was shown: other places or other visits are another decision.</summary>
    public static string MarkOf(ErasurePreview preview) => OpaqueId.Derive(
        [.. preview.Visits.OrderBy(known => known.Visit.Value, StringComparer.Ordinal).Select(known => string.Create(CultureInfo.InvariantCulture, $"{known.Visit} {known.Tally.Total} {known.IsInvited}"))]);

    private static ErasureModel Frame(DeskVisit visit, PersonId person) => new()
    {
        Head = visit.Head,
        Path = $"{visit.Path}/people/{person}/erasure",
        Person = $"{visit.Path}/people/{person}",
    };
}
