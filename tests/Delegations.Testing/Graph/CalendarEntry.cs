using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>What an attendee's calendar shows, as the mails that they got have left it.</summary>
/// <param name="Zone">The zone's Windows name, by whose clock the calendar tells the place's time.</param>
public sealed record CalendarEntry(string EventId, string ICalUId, string Organiser, string Subject, Instant Start, Instant End, string Zone, string Location);
