using Delegations.Model;

namespace Delegations.Documents.Rendering.Translating;

/// <summary>A text of the itinerary that readers of other languages need.</summary>
/// <param name="Session">Where it stands; null for what is said of a stop, a leg or the whole visit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">In the itinerary's language.</param>
public sealed record TranslatableText(Session? Session, TranslatableKind Kind, string Source)
{
    /// <summary>What the file itself says in a language; empty where it does not.</summary>
    public string GivenIn(Language language) => Session?.Wordings?.FirstOrDefault(wording => wording.Language == language) is { } wording
        ? Kind switch
        {
            TranslatableKind.Title => wording.Title,
            TranslatableKind.Place => wording.Place,
            TranslatableKind.Notes => wording.Notes,
            _ => "",
        }
        : "";

    /// <summary>
    /// Every text once where it belongs to no session, and once per session where it does. What hosts must not know stays in the house, and so
    /// do internal notes: a translator is somebody outside.
    /// </summary>
    public static IReadOnlyList<TranslatableText> AllOf(Itinerary itinerary, string title)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        var known = itinerary.Sessions.Where(session => !session.Cancelled && itinerary.LetsKnow(Audience.Host, session)).ToList();
        var (legsKnown, stopsKnown) = (known.Select(session => session.Leg).ToHashSet(), known.Select(session => session.Stop).ToHashSet());
        var visited = itinerary.Stops.Where(stop => stopsKnown.Contains(stop.Id)).ToList();
        IEnumerable<TranslatableText> visit =
        [
            new(null, TranslatableKind.VisitTitle, title),
            .. itinerary.Legs.Where(leg => legsKnown.Contains(leg.Id)).Select(leg => new TranslatableText(null, TranslatableKind.Leg, leg.Name)),
            .. visited.Select(stop => new TranslatableText(null, TranslatableKind.Place, stop.Name)),
            .. visited.Select(stop => new TranslatableText(null, TranslatableKind.EntryConditions, stop.EntryConditions ?? "")),
        ];
        var stops = visited.Select(stop => stop.Name.Trim()).ToHashSet(StringComparer.Ordinal);
        var sessions = known.SelectMany(session => new TranslatableText[]
        {
            new(session, TranslatableKind.Title, session.Title),

            // A place that is a stop's name is translated there, once.
            new(session, TranslatableKind.Place, stops.Contains(session.Place.Trim()) ? "" : session.Place),
            new(session, TranslatableKind.Notes, session.Notes),
        });
        return [.. visit.DistinctBy(text => (text.Kind, text.Source)).Concat(sessions).Where(text => !string.IsNullOrWhiteSpace(text.Source))];
    }
}

/// <summary>What a text is.</summary>
public enum TranslatableKind
{
    VisitTitle,
    Leg,
    Title,
    Place,
    Notes,
    EntryConditions,
}
