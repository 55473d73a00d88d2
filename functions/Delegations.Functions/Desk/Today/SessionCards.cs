using Delegations.Desk.Corrections;
using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Desk.Today;

/// <summary>Makes cards of sessions, as seen at a moment.</summary>
internal sealed class SessionCards(
    Itinerary itinerary, PeopleDirectory directory, IReadOnlyDictionary<SessionId, SessionReplies> replies, Instant now, Language language)
{
    private readonly Dictionary<StopId, Stop> stops = itinerary.Stops.ToDictionary(stop => stop.Id);
    private readonly bool hasZones = itinerary.Sessions.Select(session => session.TimeZone.Id).Distinct(StringComparer.Ordinal).Skip(1).Any();

    public SessionCard Of(Session session)
    {
        var standing = SessionMoments.StandingOf(session, now);
        var stop = session.Stop is { } id ? stops.GetValueOrDefault(id) : null;
        var answers = replies.GetValueOrDefault(session.Id, SessionReplies.None);
        var hours = SessionTimes.Hours(session, language);
        return new SessionCard
        {
            Id = session.Id.Value,
            Title = session.Title,
            Time = hasZones && hours.Length > 0 ? $"{hours}, {ZoneWords.Time(session.TimeZone, language)}" : hours,
            Moment = MomentOf(session, standing),
            Standing = standing,
            Place = session.Place,
            Address = stop?.Address is { } address && !session.Place.Contains(address, StringComparison.OrdinalIgnoreCase) ? address : "",
            Notes = session.Notes,
            People =
            [
                .. session.Speakers.Select(mention => CallLines.Of(mention, TodayWords.Speaker(language), directory)),
                .. session.Hosts.Select(mention => CallLines.Of(mention, TodayWords.Host(language), directory)),
            ],
            Replies = standing is SessionStanding.Past or SessionStanding.Cancelled ? [] : answers.Open,
            Accepted = standing is SessionStanding.Cancelled || answers.Asked is 0 ? "" : TodayWords.Accepted(answers.Accepted, answers.Asked, language),
            Conditions = stop?.EntryConditions ?? "",
        };
    }

    private string MomentOf(Session session, SessionStanding standing) => standing switch
    {
        SessionStanding.Past => MomentWords.Over(language),
        SessionStanding.Running when session.LocalEnd is { } end => MomentWords.Running(end.TimeOfDay, (session.EndInstant ?? now) - now, language),
        SessionStanding.Coming => MomentWords.Until(now.InZone(session.TimeZone), SessionMoments.StartOf(session).InZone(session.TimeZone), language),
        SessionStanding.Cancelled => MomentWords.Cancelled(language),
        _ => MomentWords.Untimed(language),
    };
}
