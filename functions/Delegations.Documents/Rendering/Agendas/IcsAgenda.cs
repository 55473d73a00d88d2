using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Words;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Writes an agenda as a calendar to subscribe to or to import (RFC 5546 section 3.2.1).</summary>
/// <remarks>It names neither organiser nor attendees: some calendars would write to them (RFC 5545 section 3.8.4.1).</remarks>
public static class IcsAgenda
{
    /// <summary>Any fixed day will do where nobody gave the time of publication.</summary>
    private static readonly Instant BeforeAllVersions = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>The file's bytes; sessions without a day or a start are left out.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var timed = agenda.Dated.Where(session => session.LocalStart is not null && session.LocalEnd is not null).ToList();
        var writer = new IcsWriter();
        writer.Line("BEGIN:VCALENDAR");
        writer.Line("PRODID:-//Delegation Visits//Agendas 1.0//EN");
        writer.Line("VERSION:2.0");
        writer.Line("CALSCALE:GREGORIAN");
        writer.Line("METHOD:PUBLISH");
        writer.OptionalText("NAME", agenda.Title.Main);
        writer.OptionalText("X-WR-CALNAME", agenda.Title.Main);
        foreach (var zone in timed.GroupBy(session => session.Zone.Id, StringComparer.Ordinal))
        {
            TimeZoneComponent.Write(writer, zone.First().Zone, zone.Min(session => session.LocalStart!.Value), zone.Max(session => session.LocalEnd!.Value)); // timed
        }

        foreach (var session in timed)
        {
            WriteEvent(writer, agenda, session);
        }

        writer.Line("END:VCALENDAR");
        return writer.ToArray();
    }

    /// <summary>The UID of a session in every agenda: a UUID of the kind for own rules (RFC 9562 section 5.8), made of the id.</summary>
    internal static string UidOf(SessionId id)
    {
        var bytes = SHA256.HashData(Encoding.ASCII.GetBytes("agenda/" + id.Value)).AsSpan(0, 16).ToArray();
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    private static void WriteEvent(IcsWriter writer, Agenda agenda, AgendaSession session)
    {
        var stamp = agenda.Stamp ?? BeforeAllVersions + Duration.FromSeconds(agenda.Version);
        writer.Line("BEGIN:VEVENT");
        writer.Line($"UID:{UidOf(session.Id)}");
        writer.Line($"SEQUENCE:{agenda.Version.ToString(CultureInfo.InvariantCulture)}");
        writer.Time("DTSTAMP", stamp);
        writer.Times(session.LocalStart!.Value, session.LocalEnd!.Value, session.Zone); // only timed sessions come here
        writer.Text("SUMMARY", session.Title.Joined);
        writer.OptionalText("LOCATION", Join(", ", session.Place.Main, session.Address));
        writer.OptionalText("DESCRIPTION", Description(agenda, session));
        writer.Line(session.Cancelled ? "STATUS:CANCELLED" : agenda.State is AgendaState.Final ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
        writer.Line("END:VEVENT");
    }

    private static string Description(Agenda agenda, AgendaSession session)
    {
        var words = DocumentWords.In(agenda.Language);
        return Join(
            "\n",
            Labelled(session.Speakers.Count > 1 ? words.Speakers : words.Speaker, session.Speakers, agenda),
            Labelled(session.Hosts.Count > 1 ? words.Hosts : words.Host, session.Hosts, agenda),
            session.Notes.Main,
            session.Notes.Beside,
            session.EntryConditions.IsEmpty ? "" : words.Entry + words.Colon + session.EntryConditions.Main,
            session.InternalNotes.Length > 0 ? words.InternalNotes + words.Colon + session.InternalNotes : "");
    }

    private static string Labelled(string label, IReadOnlyList<AgendaPerson> people, Agenda agenda) => people.Count == 0
        ? ""
        : label + DocumentWords.In(agenda.Language).Colon + string.Join("; ", people.Select(person => Join(", ", person.Name, person.Detail, person.Email ?? "")));

    private static string Join(string separator, params IEnumerable<string> parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
