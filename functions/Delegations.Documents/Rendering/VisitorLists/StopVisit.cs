using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>A stop as whoever prepares the visit must know it; for coordinators only.</summary>
public sealed record StopVisit
{
    public required Stop Stop { get; init; }

    /// <summary>The days on which the visit is there, in order.</summary>
    public required IReadOnlyList<LocalDate> Days { get; init; }

    /// <summary>What its entry conditions ask, as far as that is understood.</summary>
    public required EntryRules Rules { get; init; }
    public required IReadOnlyList<Visitor> Visitors { get; init; }

    /// <summary>How many answers are missing that the stop asks for.</summary>
    public int Unanswered => Rules.Citizenship ? Visitors.Count(visitor => visitor.Citizenship is null) : 0;

    /// <summary>All stops of an itinerary, in its order; of what happens there, what its hosts may know: lists leave the house.</summary>
    public static IReadOnlyList<StopVisit> AllOf(Itinerary itinerary, IReadOnlyList<Person> people)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(people);
        var sessions = itinerary.Sessions.Where(session => !session.Cancelled && itinerary.LetsKnow(Audience.Host, session)).ToList();
        var visitors = new StopVisitors(sessions, people);
        var days = sessions.Where(session => session.Date is not null).ToLookup(session => session.Stop, session => session.Date!.Value); // those without a date are left out before
        return [.. itinerary.Stops.DistinctBy(stop => stop.Id).Select(stop => Of(itinerary, stop, [.. days[stop.Id].Distinct().Order()], visitors))];
    }

    private static StopVisit Of(Itinerary itinerary, Stop stop, IReadOnlyList<LocalDate> days, StopVisitors visitors) => new()
    {
        Stop = stop,
        Days = days,
        Rules = EntryRules.Read(stop.EntryConditions, days.Count > 0 ? days[0] : null, itinerary.Language),
        Visitors = visitors.At(stop),
    };
}
