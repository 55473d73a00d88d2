using Delegations.Model;
using NodaTime.TimeZones;

namespace Delegations.Desk.Programme;

/// <summary>The zones to choose from while typing: those of the itinerary first, then all where people live.</summary>
internal static class ZoneNames
{
    private static readonly IReadOnlyList<string> Lived =
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Select(location => location.ZoneId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> All(Itinerary itinerary) =>
        [.. itinerary.Sessions.Select(session => session.TimeZone.Id).Prepend(itinerary.TimeZone.Id).Concat(Lived).Distinct(StringComparer.Ordinal)];
}
