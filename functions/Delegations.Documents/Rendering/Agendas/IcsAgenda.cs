using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Writes an agenda as a calendar to subscribe to or to import (RFC 5546 section 3.2.1).</summary>
/// <remarks>
/// It names neither organiser nor attendees: some calendars would write to them (RFC 5545 section 3.8.4.1). Sessions with a day but no
/// hour take the whole day and leave its hours free; those without a day are named in the calendar's description.
/// </remarks>
public static class IcsAgenda
{
    /// <summary>How often a subscribed calendar is worth asking for again.</summary>
    private const string Interval = "PT1H";

    /// <summary>The file's bytes.</summary>
    /// <param name="isFeed">
    /// For a calendar that is asked for again and again: it says how often, and cancelled sessions are gone from it. A file that is
    /// imported once shows them to coordinators as cancelled, because importing takes nothing away.
    /// </param>
    public static byte[] Render(Agenda agenda, bool isFeed = false)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var shown = agenda.Dated.Where(session => !isFeed || !session.Cancelled).ToList();
        var writer = new IcsWriter();
        writer.Line("BEGIN:VCALENDAR");
        writer.Line("PRODID:-//Delegation Visits//Agendas 1.0//EN");
        writer.Line("VERSION:2.0");
        writer.Line("CALSCALE:GREGORIAN");
        writer.Line("METHOD:PUBLISH");
        WriteCalendar(writer, agenda, isFeed);
        WriteZones(writer, shown);
        var entries = new IcsAgendaEntry(agenda);
        foreach (var session in shown)
        {
            entries.Write(writer, session);
        }

        writer.Line("END:VCALENDAR");
        return writer.ToArray();
    }

    /// <summary>The UID of a session in every agenda.</summary>
    internal static string UidOf(SessionId id) => ExchangeId.Of(id).ToString("D", CultureInfo.InvariantCulture);

    /// <summary>What is said of the whole, by RFC 7986 and by the names that were in use before it.</summary>
    private static void WriteCalendar(IcsWriter writer, Agenda agenda, bool isFeed)
    {
        var description = SessionDescription.Join("\n", [.. AgendaRemarks.Standing(agenda), .. AgendaRemarks.Undated(agenda)]);
        writer.OptionalText("NAME", agenda.Title.Joined);
        writer.OptionalText("X-WR-CALNAME", agenda.Title.Joined);
        writer.Text("DESCRIPTION", description);
        writer.Text("X-WR-CALDESC", description);
        if (PublicPage.At(agenda.PublicUrl) is { } url)
        {
            writer.Line($"URL:{url}");
        }

        if (agenda.Dated.FirstOrDefault() is { } first && !first.Zone.Id.Contains(':', StringComparison.Ordinal))
        {
            writer.Line($"X-WR-TIMEZONE:{first.Zone.Id}");
        }

        if (isFeed)
        {
            writer.Line($"REFRESH-INTERVAL;VALUE=DURATION:{Interval}");
            writer.Line($"X-PUBLISHED-TTL:{Interval}");
        }
    }

    private static void WriteZones(IcsWriter writer, List<AgendaSession> shown)
    {
        var spans = new Dictionary<DateTimeZone, (LocalDateTime First, LocalDateTime Last)>();
        var order = new List<DateTimeZone>();
        foreach (var session in shown)
        {
            if (session is not { LocalStart: { } start, LocalEnd: { } end })
            {
                continue;
            }

            if (spans.TryGetValue(session.Zone, out var span))
            {
                spans[session.Zone] = (LocalDateTime.Min(span.First, start), LocalDateTime.Max(span.Last, end));
            }
            else
            {
                spans.Add(session.Zone, (start, end));
                order.Add(session.Zone);
            }
        }

        foreach (var zone in order)
        {
            TimeZoneComponent.Write(writer, zone, spans[zone].First, spans[zone].Last);
        }
    }
}
