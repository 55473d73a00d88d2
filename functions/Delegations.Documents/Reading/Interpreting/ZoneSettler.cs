using Delegations.Documents.Reading.Places;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>
/// Settles the zone of sessions whose line, sheet and leg name none: the visit's, else that of their places, else that of the title's
/// city, else the one assumed. Each way is said in a finding, and what contradicts is never chosen in silence.
/// </summary>
internal sealed class ZoneSettler(ReadingState state, ReadOptions options)
{
    private const int MostNamed = 5;

    private readonly Recollection<PlaceReading?> places = new();
    private readonly FindingsWriter findings = state.Findings;

    public IReadOnlyList<SessionDraft> Settle()
    {
        var drafts = ByAnswers(state.Drafts);
        if (drafts.All(draft => draft.ZoneKnown))
        {
            return drafts;
        }

        if (options.Zone is { } visit)
        {
            ReportElsewhere(drafts, visit);
            return drafts;
        }

        var named = drafts.Where(draft => !draft.ZoneKnown).Select(draft => (Draft: draft, Place: PlaceOf(draft))).Where(pair => pair.Place?.Zone is not null).ToList();
        var zones = named.Select(pair => pair.Place!.Zone!).Distinct().ToList();
        return zones.Count switch
        {
            0 => FromTitle(drafts),
            1 => All(drafts, zones[0], named[0].Draft.Origin, named[0].Place!.Name),
            _ => FromEach(drafts, [.. named.Select(pair => pair.Place!)]),
        };
    }

    /// <summary>Places whose zone was answered for.</summary>
    private IReadOnlyList<SessionDraft> ByAnswers(IReadOnlyList<SessionDraft> drafts)
    {
        if (options.Answers.IsEmpty)
        {
            return drafts;
        }

        var settled = new List<SessionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!draft.ZoneKnown && PlaceOf(draft) is { } place && options.Answers.ZoneOf(place.Name) is { } zone)
            {
                findings.ZoneAnswered(draft.Origin, place.Name, zone);
                settled.Add(draft with { Zone = zone, ZoneKnown = true });
            }
            else
            {
                settled.Add(draft);
            }
        }

        return settled;
    }

    private PlaceReading? PlaceOf(SessionDraft draft) =>
        (draft.Address is { } address ? places.Of(address, text => PlaceZone.Of(text)) : null) ?? (draft.StopName is { } stop ? places.Of(stop, text => PlaceZone.Of(text)) : null);

    private IReadOnlyList<SessionDraft> FromTitle(IReadOnlyList<SessionDraft> drafts)
    {
        var title = state.Title is { } written ? PlaceZone.OfTitle(written) : null;
        if (title?.Zone is { } zone)
        {
            return All(drafts, zone, "file", title.Name);
        }

        var doubtful = drafts.Where(draft => !draft.ZoneKnown).Select(draft => (draft.Origin, Place: PlaceOf(draft))).Append((Origin: "file", Place: title))
            .Where(pair => pair.Place is { Candidates.Count: > 0 }).DistinctBy(pair => pair.Place!.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (origin, place) in doubtful.Take(MostNamed))
        {
            findings.CityAmbiguous(origin, place!.Name, place.Candidates);
        }

        findings.ZoneAssumed(options.DefaultZone);
        return drafts;
    }

    private IReadOnlyList<SessionDraft> All(IReadOnlyList<SessionDraft> drafts, DateTimeZone zone, string origin, string city)
    {
        findings.ZoneFromPlace(origin, city, zone);
        return [.. drafts.Select(draft => draft.ZoneKnown ? draft : draft with { Zone = zone })];
    }

    /// <summary>On a journey one city follows another; cities that alternate are the names of rooms, or a fair's many guests.</summary>
    private IReadOnlyList<SessionDraft> FromEach(IReadOnlyList<SessionDraft> drafts, List<PlaceReading> named)
    {
        var cities = named.Select(place => place.Name).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNamed).ToList();
        var changes = named.Zip(named.Skip(1)).Count(pair => !pair.First.Zone!.Equals(pair.Second.Zone));
        if (changes > named.Select(place => place.Zone).Distinct().Count())
        {
            findings.PlacesInSeveralZones(cities, options.DefaultZone);
            return drafts;
        }

        findings.ZonesFromPlaces(cities);
        var zone = named[0].Zone!;
        var settled = new List<SessionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            zone = draft.ZoneKnown ? zone : PlaceOf(draft)?.Zone ?? zone;
            settled.Add(draft.ZoneKnown ? draft : draft with { Zone = zone });
        }

        return settled;
    }

    /// <summary>The visit's zone holds; but a place where clocks say something else is worth a question.</summary>
    private void ReportElsewhere(IReadOnlyList<SessionDraft> drafts, DateTimeZone visit)
    {
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts)
        {
            if (draft is { ZoneKnown: false, Date: { } date } && PlaceOf(draft) is { Zone: { } zone } place && !zone.Equals(visit))
            {
                var noon = PlaceTime.ToInstant(date + LocalTime.Noon, visit);
                if (zone.GetUtcOffset(noon) != visit.GetUtcOffset(noon) && reported.Add(place.Name) && reported.Count <= MostNamed)
                {
                    findings.PlaceElsewhere(draft.Origin, place.Name, zone, visit);
                }
            }
        }
    }
}
