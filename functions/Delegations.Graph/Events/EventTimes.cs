using NodaTime;

namespace Delegations.Graph.Events;

/// <summary>From when until when, by the clock of a place.</summary>
public sealed record EventTimes(LocalDateTime Start, LocalDateTime End, DateTimeZone Zone);
