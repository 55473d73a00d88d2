using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Today;

/// <summary>Gathers what the page of the day shows, from the newest version: what is meant now, whether published or not.</summary>
internal sealed class TodayReader(ItineraryStore itineraries, PeopleStore people, InvitationStore invitations, ReplyStore replies, IClock clock)
{
    public async Task<TodayModel> ReadAsync(DeskVisit visit, CancellationToken cancellationToken)
    {
        var (found, now) = (visit.Visit, clock.GetCurrentInstant());
        var latest = await itineraries.FindAsync(found.Id, found.LatestVersion, cancellationToken);
        if (latest is null || VisitDay.Of(latest.Itinerary.Sessions, found.TimeZone, now, visit.Request.Query["day"]) is not { } day)
        {
            return new TodayModel { Head = visit.Head };
        }

        var directory = await people.ReadAsync(found.Id, cancellationToken);
        var asked = await invitations.ListAsync(found.Id, cancellationToken);
        var facts = asked.Count > 0 ? await replies.ListAsync(found.Id, cancellationToken) : [];
        var cards = new SessionCards(latest.Itinerary, directory, SessionReplies.Of(asked, facts, visit.Language), now, visit.Language);
        var sessions = SessionsOf(latest.Itinerary, day, now);
        return new TodayModel
        {
            Head = visit.Head,
            Day = DayOf(visit, latest.Itinerary, day, sessions, cards, now),
            Publication = TodayWords.Published(latest.Number, found.Publication?.Version, visit.Language),
            IsOpen = found.Publication?.Version != latest.Number,
            Numbers = CallLines.Of(found.Invitations.Contact, sessions, directory, visit.Language),
        };
    }

    /// <summary>Those of the day, and what still runs from the day before.</summary>
    private static List<Session> SessionsOf(Itinerary itinerary, VisitDay day, Instant now) =>
    [
        .. itinerary.Sessions
            .Where(session => session.Date == day.Shown || (day.IsToday && SessionMoments.StandingOf(session, now) is SessionStanding.Running))
            .OrderBy(SessionMoments.StartOf),
    ];

    private static DayModel DayOf(DeskVisit visit, Itinerary itinerary, VisitDay day, IReadOnlyList<Session> sessions, SessionCards cards, Instant now)
    {
        var language = visit.Language;
        var zone = VisitDay.ZoneOf(itinerary.Sessions, visit.Visit.TimeZone, now);
        var next = NextOf(itinerary, now);
        var running = day.IsToday ? sessions.Where(session => SessionMoments.StandingOf(session, now) is SessionStanding.Running).ToList() : [];
        var coming = sessions.Where(session => next.Contains(session)).ToList();
        var at = day.Days.TakeWhile(one => one < day.Shown).Count();
        return new DayModel
        {
            Date = LocalDatePattern.Iso.Format(day.Shown),
            Title = DateWords.Heading(day.Shown, language),
            Note = TodayWords.NoteOf(day, language),
            Made = TodayWords.Made(now.InZone(zone), language),
            Previous = at > 0 ? LinkTo(day.Days[at - 1], language) : null,
            Following = day.Days.FirstOrDefault(one => one > day.Shown) is var later && later > day.Shown ? LinkTo(later, language) : null,
            BackToToday = day.IsToday || day.Today < day.First || day.Today > day.Last ? null : LinkTo(day.Today, language),
            Now = [.. running.Select(cards.Of)],
            Next = [.. coming.Select(cards.Of)],
            Rest = [.. sessions.Except(running).Except(coming).Select(cards.Of)],
            Further = coming.Count is 0 && next.Count > 0 && day.IsToday ? TodayWords.Further(next[0], language) : "",
            Strip = DayStrip.Of(sessions, day, now, language),
        };
    }

    /// <summary>What begins next, whatever its day; several where they begin together.</summary>
    private static List<Session> NextOf(Itinerary itinerary, Instant now)
    {
        var coming = itinerary.Sessions.Where(session => SessionMoments.StandingOf(session, now) is SessionStanding.Coming).ToList();
        return coming.Count is 0 ? [] : [.. coming.GroupBy(SessionMoments.StartOf).OrderBy(group => group.Key).First()];
    }

    private static DayLink LinkTo(LocalDate day, Language language) => new(LocalDatePattern.Iso.Format(day), DateWords.ShortDay(day, language));
}
