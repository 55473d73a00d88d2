using Delegations.Documents.Reading.Interpreting;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>
/// Tells in which zone to show times that are given in UTC, and in which to read times that name no zone. Calendars often give
/// both, because the program that shows them knows where its user is; an itinerary is read at the place.
/// </summary>
internal sealed class HomeZones
{
    private static readonly DateTimeZone Utc = DateTimeZoneProviders.Tzdb["Etc/UTC"];
    private static readonly string[] NamingProperties = ["X-WR-TIMEZONE", "X-TIMEZONE", "TIMEZONE-ID", "X-LIC-LOCATION", "VTIMEZONE", "TZID"];

    private readonly Dictionary<CalendarComponent, DateTimeZone?> named = [];
    private readonly Dictionary<CalendarEvent, DateTimeZone> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CalendarComponent, DateTimeZone?> titles = [];
    private readonly Recollection<DateTimeZone?> byPlace = new();
    private readonly Recollection<DateTimeZone?> byCoordinates = new();
    private readonly VisitFrame visit;

    public HomeZones(IReadOnlyList<CalendarEvent> events, CalendarZones zones, VisitFrame visit)
    {
        this.visit = visit;
        foreach (var group in events.GroupBy(found => found.Calendar))
        {
            named[group.Key] = NamedBy(group.Key, group, zones);
            titles[group.Key] = TitledBy(group.Key, group);
        }

        // Only what is in UTC or without a zone needs a place to tell it.
        var open = events.Where(found => named[found.Calendar] is null && (found.Start.ZoneId is null || found.Start.Offset is not null)).ToList();
        Locate(open);
    }

    /// <summary>The zone, and what told it.</summary>
    public (DateTimeZone Zone, ZoneBasis Basis) Of(CalendarEvent found)
    {
        if (named.GetValueOrDefault(found.Calendar) is { } zone)
        {
            return (zone, ZoneBasis.Named);
        }

        if (byPlace.Of(found.Place, PlaceZones.OfPlace) is { } own && places.TryGetValue(found, out var kept) && kept.Equals(own))
        {
            return (own, ZoneBasis.Place);
        }

        if (places.TryGetValue(found, out var near) && IsLocatedByGeo(found, near))
        {
            return (near, ZoneBasis.Place);
        }

        if (visit.Zone is { } visited)
        {
            return (visited, ZoneBasis.Visit);
        }

        return places.TryGetValue(found, out var before) ? (before, ZoneBasis.Before)
            : titles.GetValueOrDefault(found.Calendar) is { } titled ? (titled, ZoneBasis.Calendar) : (Utc, ZoneBasis.None);
    }

    /// <summary>The calendar's own zone, as named by it or as the only one in it; UTC is where no zone was chosen.</summary>
    private static DateTimeZone? NamedBy(CalendarComponent calendar, IEnumerable<CalendarEvent> events, CalendarZones zones)
    {
        foreach (var property in NamingProperties)
        {
            if (calendar.Text(property) is { Length: > 0 } name && ZoneNames.Find(name) is { } zone && !ZoneNames.IsUtc(zone))
            {
                return zone;
            }
        }

        var used = events.Where(found => found.Start.ZoneId is not null).DistinctBy(found => found.Start.ZoneId, StringComparer.Ordinal)
            .Select(found => zones.Find(found.Start.ZoneId ?? "", found.Start.Local.Date, found.Line));
        return Only(used) ?? Only(calendar.Within("VTIMEZONE").Select(definition => definition.Text("TZID")).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)
            .Take(10).Select(id => zones.Find(id, events.First().Start.Local.Date, calendar.Line)));
    }

    private static DateTimeZone? Only(IEnumerable<DateTimeZone?> zones) =>
        zones.OfType<DateTimeZone>().Where(zone => !ZoneNames.IsUtc(zone)).Distinct().ToList() is [var only] ? only : null;

    private static DateTimeZone? TitledBy(CalendarComponent calendar, IEnumerable<CalendarEvent> events)
    {
        var byName = PlaceZones.OfTitle(CalendarTable.TitleOf(calendar)) ?? PlaceZones.OfTitle(calendar.Text("X-WR-CALDESC"));
        if (byName is not null)
        {
            return byName;
        }

        var addresses = events.SelectMany(found => new[] { found.Url, found.Uid }).Where(address => address.Length > 0).Append(calendar.Text("X-ORIGINAL-URL"));
        return Only(addresses.Take(200).Select(PlaceZones.OfAddress));
    }

    private bool IsLocatedByGeo(CalendarEvent found, DateTimeZone zone) =>
        found.Geo.Length > 0 && zone.Equals(byCoordinates.Of(found.Geo, PlaceZones.OfCoordinates));

    /// <summary>
    /// Gives each event the zone of its place, else of the place before it. Where one is to be in two zones within the hour, the
    /// places are rooms that are called after cities, and tell nothing.
    /// </summary>
    private void Locate(List<CalendarEvent> events)
    {
        DateTimeZone? last = null;
        LocalDateTime? lastEnd = null;
        foreach (var found in events.Where(found => !found.Start.IsDate).OrderBy(found => found.Start.Local))
        {
            var zone = byPlace.Of(found.Place, PlaceZones.OfPlace) ?? (found.Geo.Length > 0 ? byCoordinates.Of(found.Geo, PlaceZones.OfCoordinates) : null);
            if (zone is not null && last is not null && lastEnd > found.Start.Local && Differ(zone, last, found))
            {
                places.Clear();
                return;
            }

            if (zone is not null)
            {
                last = zone;
                lastEnd = found.End?.Local ?? found.Start.Local.PlusHours(1);
            }

            if (last is not null)
            {
                places[found] = last;
            }
        }

        foreach (var early in events.Where(found => last is not null && !places.ContainsKey(found)).ToList())
        {
            // Whole days overlap everything, so that they cannot show that places are rooms.
            places[early] = (early.Start.IsDate ? byPlace.Of(early.Place, PlaceZones.OfPlace) : null) ?? places.Values.First();
        }
    }

    private static bool Differ(DateTimeZone one, DateTimeZone other, CalendarEvent found)
    {
        var instant = found.Start.Local.InUtc().ToInstant();
        return one.GetUtcOffset(instant) != other.GetUtcOffset(instant);
    }
}
