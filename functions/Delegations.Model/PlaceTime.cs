using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Model;

/// <summary>The one function that makes an instant of a place's wall clock.</summary>
public static class PlaceTime
{
    /// <summary>
    /// Where the clock is put forward, a time in the gap is moved forward by the gap's length; where it is put back, the
    /// earlier of the two readings is meant. Readers report both cases as findings, so the rule is never silent.
    /// </summary>
    private static readonly ZoneLocalMappingResolver Rule =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>The instant of a local time in a zone.</summary>
    public static Instant ToInstant(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Rule).ToInstant();
}
