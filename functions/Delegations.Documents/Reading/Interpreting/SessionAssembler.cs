using System.Globalization;
using Delegations.Documents.Reading.Interpreting.Rules;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Makes sessions of drafts: ids, stops, legs, order, ends that follow from what comes next.</summary>
internal sealed class SessionAssembler(FindingsWriter findings)
{
    private readonly LegCatalogue legs = new();
    private readonly StopCatalogue stops = new();
    private readonly Recollection<string> keys = new();
    private readonly Dictionary<SessionId, int> seen = [];
    private readonly Dictionary<SessionId, TravelHint> travel = [];

    public IReadOnlyList<Leg> Legs => legs.All;

    public IReadOnlyList<Stop> Stops => stops.All;

    /// <summary>What the file says of the way to some sessions.</summary>
    public IReadOnlyDictionary<SessionId, TravelHint> Travel => travel;

    public IReadOnlyList<Session> Assemble(IReadOnlyList<SessionDraft> drafts)
    {
        ReportUndated(drafts);
        var times = new DraftTimes(findings);
        var sessions = new List<Session>(drafts.Count);
        foreach (var draft in times.Settle(drafts))
        {
            sessions.Add(ToSession(draft));
        }

        sessions.ForEach(ReportClockChange);

        return SessionSequence.Of(sessions);
    }

    private void ReportUndated(IReadOnlyList<SessionDraft> drafts)
    {
        if (drafts.All(draft => draft.Date is null))
        {
            findings.NoDate();
            return;
        }

        foreach (var draft in drafts.Where(draft => draft.Date is null))
        {
            findings.SessionWithoutDate(draft.Origin);
        }
    }

    private Session ToSession(SessionDraft draft)
    {
        var leg = legs.Add(draft);
        var (open, inner) = InternalWords.Part(draft.Notes);
        if (inner.Length > 0)
        {
            findings.InternalNote(draft.Origin);
        }

        var isInternal = InternalWords.Begin(draft.Title) && draft.Audience is not Audience.Internal;
        if (isInternal)
        {
            findings.InternalTitle(draft.Origin);
        }

        var id = IdOf(draft);
        if (draft.Transfer is not null || draft.Position is not null)
        {
            travel[id] = new TravelHint(draft.Transfer, draft.Position);
        }

        return new Session
        {
            Id = id,
            Reference = draft.Reference,
            Date = draft.Date,
            Start = draft.Start,
            End = draft.End,
            EndDate = draft.EndDate,
            TimeZone = draft.Zone,
            Title = draft.Title,
            Place = draft.Place,
            Stop = stops.Add(draft, leg),
            Leg = leg,
            Speakers = draft.Speakers,
            Hosts = draft.Hosts,
            Audience = isInternal ? Audience.Internal : draft.Audience,
            Notes = open,
            InternalNotes = inner.Length is 0 ? draft.InternalNotes : string.Join('\n', new[] { draft.InternalNotes, inner }.Where(text => !string.IsNullOrEmpty(text))),
            Cancelled = draft.Cancelled,
            Handling = draft.Handling,
            Wordings = draft.Wordings,
            Position = draft.Position,
            Origin = draft.Origin,
        };
    }

    /// <summary>By the file's own identifier, else by what the line says; equal lines are counted, so that the same file gives the same ids.</summary>
    private SessionId IdOf(SessionDraft draft)
    {
        var key = draft.Reference is { } reference
            ? "reference|" + Words.Key(reference)
            : $"line|{Written(draft.Date)}|{Written(draft.Start)}|{Words.Key(draft.Title)}|{keys.Of(draft.Place, Words.Key)}";
        var id = SessionId.Derive(key);
        var count = seen[id] = seen.GetValueOrDefault(id) + 1;
        if (count > 1 && draft.Reference is { } repeated)
        {
            findings.ReferenceTwice(draft.Origin, repeated);
        }

        return count == 1 ? id : SessionId.Derive(key, Words.Number(count));
    }

    private static string Written(LocalDate? date) => date is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}") : "";

    private static string Written(LocalTime? time) => time is { } clock ? string.Create(CultureInfo.InvariantCulture, $"{clock.Hour:D2}:{clock.Minute:D2}") : "";

    private void ReportClockChange(Session session)
    {
        if (session.LocalStart is not { } start)
        {
            return;
        }

        var mapping = session.TimeZone.MapLocal(start);
        if (mapping.Count == 0)
        {
            findings.TimeInGap(session.Origin, start, PlaceTime.ToInstant(start, session.TimeZone).InZone(session.TimeZone).LocalDateTime, session.TimeZone);
        }
        else if (mapping.Count == 2)
        {
            findings.TimeInOverlap(session.Origin, start, session.TimeZone);
        }
    }
}
