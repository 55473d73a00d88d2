using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>The legs that sessions name, in the order of their first session.</summary>
internal sealed class LegCatalogue
{
    private readonly Recollection<string> keys = new();
    private readonly Dictionary<string, Leg> legs = new(StringComparer.Ordinal);

    public IReadOnlyList<Leg> All => [.. legs.Values];

    public LegId? Add(SessionDraft draft)
    {
        if (draft.Leg is not { } name)
        {
            return null;
        }

        var key = keys.Of(name, Words.Key);
        var leg = legs.GetValueOrDefault(key) ?? new Leg(LegId.Derive("leg", key), name, draft.Zone, draft.Date, draft.Date);
        legs[key] = leg with
        {
            First = leg.First is null || draft.Date < leg.First ? draft.Date ?? leg.First : leg.First,
            Last = leg.Last is null || draft.Date > leg.Last ? draft.Date ?? leg.Last : leg.Last,
        };
        return leg.Id;
    }
}

/// <summary>The stops that sessions name. A room is part of its stop; without a place, the host's house is the stop.</summary>
internal sealed class StopCatalogue
{
    private readonly Recollection<string> keys = new();
    private readonly Dictionary<string, Stop> stops = new(StringComparer.Ordinal);

    public IReadOnlyList<Stop> All => [.. stops.Values];

    public StopId? Add(SessionDraft draft, LegId? leg)
    {
        var name = draft.StopName ?? HostHouse(draft);
        if (name is null)
        {
            return null;
        }

        var key = keys.Of(name, Words.Key);
        var stop = stops.GetValueOrDefault(key) ?? new Stop(StopId.Derive("stop", key), name) { Leg = leg };
        stops[key] = stop with
        {
            Address = stop.Address ?? draft.Address,
            EntryConditions = stop.EntryConditions ?? draft.EntryConditions,
        };
        return stop.Id;
    }

    private static string? HostHouse(SessionDraft draft) =>
        draft.Place.Length > 0 || draft.Hosts.Count == 0 ? null
            : draft.Hosts[0].Organisation ?? (PeopleNotation.LooksLikePerson(draft.Hosts[0].Name) ? null : draft.Hosts[0].Name);
}
