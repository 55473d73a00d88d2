using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Retention.Erasing;

/// <summary>An erasure as the API shows it.</summary>
internal sealed record ErasureAnswer
{
    public required ErasureState State { get; init; }

    /// <summary>The visits that know the person, or did.</summary>
    public required IReadOnlyList<VisitId> Visits { get; init; }

    /// <summary>Visits of which a calendar still holds an entry that lies ahead: cancel it first.</summary>
    public IReadOnlyList<VisitId> Invited { get; init; } = [];

    /// <summary>Places by kind: those there are, or those that were.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>Places for somebody to look at; told before the erasure only, because their words may name the person.</summary>
    public IReadOnlyList<ReviewPlace> Review { get; init; } = [];
    public int Reviews { get; init; }
    public Instant? Asked { get; init; }
    public Instant? Done { get; init; }

    public static ErasureAnswer Of(ErasurePreview preview) => new()
    {
        State = ErasureState.Proposed,
        Visits = [.. preview.Visits.Select(visit => visit.Visit)],
        Invited = [.. preview.Visits.Where(visit => visit.IsInvited).Select(visit => visit.Visit)],
        Counts = Named(preview.Visits.SelectMany(visit => visit.Tally.Counts)),
        Review = [.. preview.Visits.SelectMany(visit => visit.Tally.Reviews)],
        Reviews = preview.Visits.Sum(visit => visit.Tally.Reviews.Count),
    };

    public static ErasureAnswer Of(Erasure erasure) => new()
    {
        State = erasure.Done is null ? ErasureState.UnderWay : ErasureState.Done,
        Visits = erasure.Visits,
        Counts = Named(erasure.Counts),
        Reviews = erasure.Reviews,
        Asked = erasure.Asked,
        Done = erasure.Done,
    };

    private static SortedDictionary<string, int> Named(IEnumerable<KeyValuePair<PlaceKind, int>> counts)
    {
        var named = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, count) in counts)
        {
            var name = JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
            named[name] = named.GetValueOrDefault(name) + count;
        }

        return named;
    }
}

/// <summary>How far an erasure is.</summary>
[JsonConverter(typeof(CodeConverter<ErasureState>))]
internal enum ErasureState
{
    /// <summary>Nobody has asked for it.</summary>
    Proposed,
    UnderWay,
    Done,
}
