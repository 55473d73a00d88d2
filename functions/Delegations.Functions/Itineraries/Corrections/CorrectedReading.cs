using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Itineraries.Corrections;

/// <summary>
/// What a corrected itinerary is once the workbook it was written as has been read: findings and places are the workbook's, and
/// corrected cells mean what the reader takes them for. All else is as it was, also where a workbook has no cell for it.
/// </summary>
internal sealed class CorrectedReading
{
    private readonly Dictionary<SessionId, Session> before;
    private readonly Dictionary<string, Session> rows = new(StringComparer.Ordinal);
    private readonly bool keepsReferences;

    private CorrectedReading(Itinerary before, Itinerary read)
    {
        this.before = before.Sessions.ToDictionary(session => session.Id);
        foreach (var row in read.Sessions)
        {
            rows.TryAdd(row.Reference ?? "", row);
        }

        // Mere numbers of rows are wrong as soon as a row is new, gone or elsewhere.
        keepsReferences = !SessionMatcher.AreRowNumbers(before.Sessions);
    }

    /// <param name="before">The version that was corrected.</param>
    /// <param name="corrected">The same with the sessions as they are meant.</param>
    /// <param name="read">The workbook.</param>
    public static Itinerary Of(Itinerary before, Itinerary corrected, Itinerary read)
    {
        var reading = new CorrectedReading(before, read);
        var sessions = SessionSequence.Of([.. corrected.Sessions.Select(reading.Take)]);
        return corrected with
        {
            Source = read.Source,
            Legs = LegsOf(before, sessions),
            Stops = StopsOf(before, read, sessions),
            Sessions = sessions,
            Findings = [.. read.Findings, .. OpenQuestions(before, sessions)],
        };
    }

    private Session Take(Session session)
    {
        if (!rows.TryGetValue(session.Id.Value, out var row))
        {
            return session with { Origin = "file" };
        }

        var former = before.GetValueOrDefault(session.Id);
        var taken = former is null ? row with { Id = session.Id }
            : former == session with { InferredEnd = former.InferredEnd } ? session
            : Corrected(former, session, row);
        return taken with { Origin = row.Origin, Reference = keepsReferences && former is not null ? former.Reference : row.Reference };
    }

    /// <summary>Field by field what the row says of what was corrected: a title may say that the session is cancelled or internal, any text how far it may be told.</summary>
    private static Session Corrected(Session former, Session session, Session row)
    {
        var isMoved = (former.Date, former.Start, former.End, former.EndDate) != (session.Date, session.Start, session.End, session.EndDate);
        var hasOtherNotes = former.Notes != session.Notes || former.InternalNotes != session.InternalNotes;
        var isRenamed = former.Title != session.Title;
        var (hasSpeakers, hasHosts) = (!ReferenceEquals(former.Speakers, session.Speakers), !ReferenceEquals(former.Hosts, session.Hosts));
        var isElsewhere = former.Place != session.Place;
        var isWritten = isRenamed || hasOtherNotes || hasSpeakers || hasHosts || isElsewhere;
        return session with
        {
            End = isMoved ? row.End : session.End,
            EndDate = isMoved ? row.EndDate : session.EndDate,
            Title = isRenamed ? row.Title : former.Title,
            Place = isElsewhere ? row.Place : former.Place,
            Stop = session.Stop is null && (isElsewhere || hasHosts) ? row.Stop : session.Stop,
            Speakers = hasSpeakers ? row.Speakers : former.Speakers,
            Hosts = hasHosts ? row.Hosts : former.Hosts,
            Notes = hasOtherNotes ? row.Notes : former.Notes,
            InternalNotes = hasOtherNotes ? row.InternalNotes : former.InternalNotes,
            Audience = isRenamed ? row.Audience : session.Audience,
            Cancelled = isRenamed ? row.Cancelled : session.Cancelled,
            Handling = isWritten ? row.Handling : former.Handling,
        };
    }

    private static IReadOnlyList<Leg> LegsOf(Itinerary before, IReadOnlyList<Session> sessions)
    {
        var days = sessions.Where(session => session.Leg is not null).ToLookup(session => session.Leg, session => session.Date);
        return [.. before.Legs.Where(leg => days.Contains(leg.Id)).Select(leg => leg with { First = days[leg.Id].Min(), Last = days[leg.Id].Max() })];
    }

    /// <summary>What is known of a stop stays known; new ones are as the workbook has them.</summary>
    private static IReadOnlyList<Stop> StopsOf(Itinerary before, Itinerary read, IReadOnlyList<Session> sessions)
    {
        var legs = sessions.Where(session => session.Stop is not null).DistinctBy(session => session.Stop).ToDictionary(session => session.Stop ?? default, session => session.Leg);
        return
        [
            .. before.Stops.Concat(read.Stops.Select(stop => stop with { Leg = legs.GetValueOrDefault(stop.Id) }))
                .Where(stop => legs.ContainsKey(stop.Id)).DistinctBy(stop => stop.Id),
        ];
    }

    /// <summary>A doubt which former session one is was not answered by correcting something.</summary>
    private static IEnumerable<Finding> OpenQuestions(Itinerary before, IReadOnlyList<Session> sessions)
    {
        foreach (var question in before.Findings.Where(MatchFindings.IsQuestion))
        {
            var asked = before.Sessions.FirstOrDefault(session => session.Origin == question.Place)?.Id;
            if (sessions.FirstOrDefault(session => session.Id == asked) is { } still)
            {
                yield return question with { Place = still.Origin };
            }
        }
    }
}
