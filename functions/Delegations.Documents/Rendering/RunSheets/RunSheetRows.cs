using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Interpreting.Rules;
using Delegations.Documents.Rendering.Agendas;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Puts a visit's sessions in order of time, with what is between them.</summary>
internal sealed class RunSheetRows(Agenda agenda)
{
    /// <summary>Less is no time to do anything with.</summary>
    private const int ShortestGap = 15;

    private readonly IReadOnlyDictionary<AgendaSession, List<AgendaSession>> overlaps = SessionOverlaps.Among(agenda.Dated);

    /// <summary>The session that ends last of those so far on the date.</summary>
    private AgendaSession? before;

    public List<RunSheetDay> Days()
    {
        var days = new List<RunSheetDay>();
        foreach (var chapter in agenda.Chapters)
        {
            foreach (var day in chapter.Days)
            {
                if (days.Count is 0 || days[^1].Day.Date != day.Date)
                {
                    before = null;
                }

                days.Add(new RunSheetDay(chapter.Name, day, agenda.Stop is null ? Rows(day) : AtOneStop(day)));
            }
        }

        return days;
    }

    private List<RunSheetRow> Rows(AgendaDay day)
    {
        var rows = new List<RunSheetRow>();
        foreach (var session in SessionTimes.InOrder(day.Sessions))
        {
            if (!session.Cancelled && session.LocalStart is not null)
            {
                if (before is not null && Between(before, session) is { } between)
                {
                    rows.Insert(EndOf(rows), between);
                }

                before = before is not null && SessionTimes.LastInstant(before) > SessionTimes.LastInstant(session) ? before : session;
            }

            rows.Add(new RunSheetRow.Session(session, overlaps.GetValueOrDefault(session) ?? []) { Start = session.Start, End = session.End });
        }

        return rows;
    }

    /// <summary>Behind the last session that takes place: what is cancelled meanwhile does not part it from its way.</summary>
    private static int EndOf(List<RunSheetRow> rows) => rows.FindLastIndex(row => row is not RunSheetRow.Session { Shown.Cancelled: true }) + 1;

    /// <summary>Between their own sessions hosts do not know where the delegation is; they know when it comes and when it goes.</summary>
    private List<RunSheetRow> AtOneStop(AgendaDay day)
    {
        var rows = Rows(day);
        if (Presence.On(day.Date, day.Sessions.Where(session => !session.Cancelled)) is { Arrival: { } arrival } presence)
        {
            rows.Insert(0, new RunSheetRow.Arrival { Start = arrival });
            rows.Add(new RunSheetRow.Departure { Start = presence.Departure });
        }

        return rows;
    }

    private static RunSheetRow? Between(AgendaSession one, AgendaSession next)
    {
        var start = SessionTimes.FirstInstant(next);
        var minutes = SessionTimes.GivenEnd(one) is { } end ? (int?)Math.Floor((start - end).TotalMinutes) : null;
        if (minutes < 0)
        {
            return null;
        }

        var (from, to) = (one.End, next.Start);
        return HasWayBetween(one, next) ? new RunSheetRow.Transfer(minutes, NameOf(one), NameOf(next)) { Start = from, End = to }
            : minutes is >= ShortestGap and var free ? new RunSheetRow.Gap(free) { Start = from, End = to }
            : null;
    }

    /// <summary>Not where a session is the way itself, and not where either place is open or nowhere.</summary>
    private static bool HasWayBetween(AgendaSession one, AgendaSession next)
    {
        if (TransferTitle.Is(one.Title.Main) || TransferTitle.Is(next.Title.Main) || IsNowhere(one) || IsNowhere(next))
        {
            return false;
        }

        return one.Stop is { } here && next.Stop is { } there
            ? here != there
            : !new[] { one.Place.Main, one.StopName.Main }.Where(name => name.Length > 0)
                .Intersect([next.Place.Main, next.StopName.Main], StringComparer.OrdinalIgnoreCase)
                .Any();
    }

    private static bool IsNowhere(AgendaSession session) =>
        NameOf(session).IsEmpty || OnlinePlace.IsOnline(session.Place.Main) || session.Place.Main is "Online";

    private static AgendaText NameOf(AgendaSession session) => session.StopName.IsEmpty ? session.Place : session.StopName;
}
