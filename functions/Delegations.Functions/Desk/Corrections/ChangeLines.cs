using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Desk.Corrections;

/// <summary>What a version changed, session by session and field by field, in words.</summary>
internal static class ChangeLines
{
    public static IReadOnlyList<ChangedSession> Of(ItineraryDiff diff, Itinerary now, Language language) =>
        [.. diff.Changed.Concat(diff.Added).Concat(diff.Removed).Select(line => LineOf(line, now, language))];

    private static ChangedSession LineOf(DiffLine line, Itinerary now, Language language)
    {
        var kinds = string.Join(", ", line.Kinds.Select(kind => DiffWords.Of(kind, language)));
        var isThere = now.Sessions.Any(session => session.Id == line.Session);
        IReadOnlyList<ChangedField> fields = line.Changes.Count > 0
            ? [.. line.Changes.Select(change => new ChangedField(FieldWords.Of(change.Field, language), Text(change.Field, change.Was, language), Text(change.Field, change.Now, language)))]
            : [new ChangedField("", line.Was ?? "", line.Now ?? "")];
        return new ChangedSession(isThere ? line.Session.Value : "", line.Title, kinds, fields);
    }

    private static string Text(SessionField field, string value, Language language) => field switch
    {
        SessionField.Date when LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } => DateWords.Day(day, language),
        SessionField.Audience when Enum.TryParse<Audience>(value, ignoreCase: true, out var audience) => FieldWords.Of(audience, language),
        _ => value,
    };
}
