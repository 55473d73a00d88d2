using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
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

    /// <summary>Any fixed day will do where nobody gave the time of publication.</summary>
    private static readonly Instant BeforeAllVersions = Instant.FromUtc(2000, 1, 1, 0, 0);

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
        var description = new SessionDescription(agenda);
        foreach (var session in shown)
        {
            WriteEvent(writer, agenda, session, description);
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
        WriteUrl(writer, agenda.PublicUrl, "");
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

    private static void WriteEvent(IcsWriter writer, Agenda agenda, AgendaSession session, SessionDescription description)
    {
        // With a METHOD, DTSTAMP is when the message was made, without one the last change: here both are the publication (RFC 5545 section 3.8.7.2).
        var stamp = agenda.Stamp ?? BeforeAllVersions + Duration.FromSeconds(agenda.Version);
        var isTimed = session is { LocalStart: not null, LocalEnd: not null };
        writer.Line("BEGIN:VEVENT");
        writer.Line($"UID:{UidOf(session.Id)}");
        writer.Line($"SEQUENCE:{agenda.Version.ToString(CultureInfo.InvariantCulture)}");
        writer.Time("DTSTAMP", stamp);
        writer.Time("LAST-MODIFIED", stamp);
        WriteTimes(writer, session);
        writer.Text("SUMMARY", isTimed ? session.Title.Joined : session.Title.Joined + " – " + DocumentWords.In(agenda.Language).TimeOpen);
        writer.OptionalText("LOCATION", SessionDescription.Location(session));
        if (session.Position is { } point)
        {
            writer.Line(string.Create(CultureInfo.InvariantCulture, $"GEO:{point.Latitude:0.######};{point.Longitude:0.######}"));
        }

        writer.OptionalText("DESCRIPTION", description.Of(session));
        if (description.LabelOf(session) is { } label)
        {
            writer.Text("CATEGORIES", label.Label());
        }

        WriteUrl(writer, agenda.PublicUrl, session.Id.Value);
        writer.Line(session.Cancelled ? "STATUS:CANCELLED" : isTimed && agenda.State is AgendaState.Final ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
        writer.Line("END:VEVENT");
    }

    private static void WriteTimes(IcsWriter writer, AgendaSession session)
    {
        if (session is { LocalStart: { } start, LocalEnd: { } end })
        {
            writer.Times(start, end, session.Zone);
            return;
        }

        var first = session.Date!.Value; // only dated sessions come here
        var last = session.EndDate is { } until && until > first ? until : first;
        writer.Days(first, last);
        writer.Line("TRANSP:TRANSPARENT");
    }

    private static void WriteUrl(IcsWriter writer, string? page, string anchor)
    {
        if (PublicPage.At(page, anchor) is { } url)
        {
            writer.Line($"URL:{url}");
        }
    }
}
