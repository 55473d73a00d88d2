using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Itineraries.Corrections;

/// <summary>Does what a correction says to an itinerary's sessions, in memory.</summary>
internal sealed class CorrectionEditor
{
    private const int MostAtOnce = 1000;
    private const int MostMinutes = 720;

    /// <summary>Where a new session stands before its workbook is read.</summary>
    private const string Nowhere = "file";

    private readonly Itinerary before;
    private readonly Language spoken;
    private readonly List<Session> sessions;
    private readonly List<Finding> refusals = [];

    private CorrectionEditor(Itinerary before, Language spoken)
    {
        this.before = before;
        this.spoken = spoken;
        sessions = [.. before.Sessions];
    }

    /// <summary>The itinerary with its sessions corrected, or all that stands against it.</summary>
    /// <param name="before">As the coordinator saw it.</param>
    /// <param name="correction">What is to change.</param>
    /// <param name="idOf">The id of the n-th new session: the same for a repeat.</param>
    /// <param name="spoken">The language of the refusals.</param>
    public static CorrectionEdit Apply(Itinerary before, ItineraryCorrection correction, Func<int, SessionId> idOf, Language spoken)
    {
        var editor = new CorrectionEditor(before, spoken);
        editor.CheckSize(correction);
        if (editor.refusals.Count is 0)
        {
            editor.Correct(correction.Sessions ?? []);
            editor.Shift(correction.Shift);
            editor.Add(correction.Add ?? [], idOf);
            editor.Remove(correction.Remove ?? []);
        }

        return editor.refusals.Count > 0
            ? new CorrectionEdit.Refused(editor.refusals)
            : new CorrectionEdit.Edited(before with { Sessions = SessionSequence.Of(editor.sessions) });
    }

    private void CheckSize(ItineraryCorrection correction)
    {
        (string Field, int Count)[] parts = [("sessions", correction.Sessions?.Count ?? 0), ("add", correction.Add?.Count ?? 0), ("remove", correction.Remove?.Count ?? 0)];
        if (correction.Shift is null && Array.TrueForAll(parts, part => part.Count is 0))
        {
            refusals.Add(CorrectionRefusals.Empty(spoken));
        }

        refusals.AddRange(parts.Where(part => part.Count > MostAtOnce).Select(part => CorrectionRefusals.TooMuch(part.Field, MostAtOnce, spoken)));
    }

    private void Correct(IReadOnlyList<SessionCorrection?> corrections)
    {
        var named = new HashSet<SessionId>();
        foreach (var (index, correction) in corrections.Index())
        {
            var place = $"sessions[{index}]";
            if (correction is null || Find(correction.Session) is not { } at)
            {
                refusals.Add(CorrectionRefusals.UnknownSession($"{place}.session", spoken));
                continue;
            }

            if (!named.Add(sessions[at].Id))
            {
                refusals.Add(CorrectionRefusals.SessionTwice($"{place}.session", spoken));
                continue;
            }

            sessions[at] = new SessionTextReader(correction, place, spoken, refusals).PutInto(sessions[at]) with
            {
                Cancelled = correction.Cancelled ?? sessions[at].Cancelled,
            };
        }
    }

    private void Shift(DayShift? wish)
    {
        if (wish is null || Read(wish) is not { } shift)
        {
            return;
        }

        if (!sessions.Exists(shift.Moves))
        {
            refusals.Add(CorrectionRefusals.NothingToShift("shift", spoken));
            return;
        }

        for (var at = 0; at < sessions.Count; at++)
        {
            sessions[at] = shift.Moves(sessions[at]) ? shift.Move(sessions[at]) : sessions[at];
        }
    }

    private SessionShift? Read(DayShift wish)
    {
        var day = CellText.Date(wish.Date ?? "", spoken);
        var from = CellText.Time(wish.From ?? "");
        var zone = wish.Zone is { } written ? CellText.Zone(written) : null;
        if (day is null)
        {
            refusals.Add(CorrectionRefusals.DateUnreadable("shift.date", spoken));
        }

        if (from is null)
        {
            refusals.Add(CorrectionRefusals.TimeUnreadable("shift.from", spoken));
        }

        if (wish.Zone is not null && zone is null)
        {
            refusals.Add(CorrectionRefusals.ZoneUnknown("shift.zone", spoken));
        }

        if (wish.Minutes is null or 0 or < -MostMinutes or > MostMinutes)
        {
            refusals.Add(CorrectionRefusals.MinutesOutOfRange("shift.minutes", MostMinutes, spoken));
        }

        return refusals.Count is 0 && day is { } known && from is { } first && wish.Minutes is { } minutes ? new SessionShift(known, first, minutes, zone) : null;
    }

    private void Add(IReadOnlyList<SessionAddition?> additions, Func<int, SessionId> idOf)
    {
        foreach (var (index, addition) in additions.Index())
        {
            var place = $"add[{index}]";
            var texts = addition ?? new SessionAddition();
            var reader = new SessionTextReader(texts, place, spoken, refusals);
            reader.Require();
            var zone = texts.TimeZone is null ? ZoneOf(CellText.Date(texts.Date ?? "", spoken)) : before.TimeZone;
            if (zone is null)
            {
                refusals.Add(CorrectionRefusals.ZoneMissing($"{place}.timeZone", spoken));
            }

            sessions.Add(reader.PutInto(new Session { Id = idOf(index), TimeZone = zone ?? before.TimeZone, Title = "", Origin = Nowhere }));
        }
    }

    /// <summary>That of the day, else of the nearest day before it; null where that day has several.</summary>
    private DateTimeZone? ZoneOf(LocalDate? date)
    {
        var nearest = before.Sessions.Where(session => session.Date <= date).Max(session => session.Date);
        List<DateTimeZone> zones = [.. sessions.Where(session => session.Date is not null && session.Date == nearest).Select(session => session.TimeZone).Distinct()];
        return zones.Count switch
        {
            0 => before.TimeZone,
            1 => zones[0],
            _ => null,
        };
    }

    private void Remove(IReadOnlyList<string?> ids)
    {
        foreach (var (index, id) in ids.Index())
        {
            if (Find(id) is { } at)
            {
                sessions.RemoveAt(at);
            }
            else
            {
                refusals.Add(CorrectionRefusals.UnknownSession($"remove[{index}]", spoken));
            }
        }

        if (sessions.Count is 0)
        {
            refusals.Add(CorrectionRefusals.NothingLeft(spoken));
        }
    }

    private int? Find(string? id) => sessions.FindIndex(session => session.Id.Value == id) is >= 0 and var at ? at : null;
}

/// <summary>What became of the sessions.</summary>
internal abstract record CorrectionEdit
{
    private CorrectionEdit()
    {
    }

    internal sealed record Edited(Itinerary Itinerary) : CorrectionEdit;

    internal sealed record Refused(IReadOnlyList<Finding> Refusals) : CorrectionEdit;
}
