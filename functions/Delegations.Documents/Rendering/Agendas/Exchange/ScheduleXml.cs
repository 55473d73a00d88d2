using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Writes an agenda as the schedule.xml that frab and pretalx write and conference programs read (c3voc.de/wiki/schedule).</summary>
/// <remarks>What the format has no element for (label, state, sessions without an hour) stands in the comment at its head.</remarks>
public static class ScheduleXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");
    private static readonly LocalDatePattern Date = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The file's bytes; sessions without a start, and cancelled ones, are named in a comment.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            Write(writer, ScheduleLayout.Of(agenda));
        }

        return stream.ToArray();
    }

    private static void Write(XmlWriter writer, Schedule schedule)
    {
        writer.WriteStartDocument();

        // A comment may hold no two hyphens in a row (XML 1.0 section 2.5): the writer puts a space between them.
        writer.WriteComment($"\n{schedule.Description}\n");
        writer.WriteStartElement("schedule");
        writer.WriteStartElement("generator");
        writer.WriteAttributeString("name", "Delegation Visits");
        writer.WriteAttributeString("version", "1.0");
        writer.WriteEndElement();
        Element(writer, "version", schedule.Version);
        WriteConference(writer, schedule);
        foreach (var day in schedule.Days)
        {
            WriteDay(writer, day);
        }

        writer.WriteEndElement();
    }

    private static void WriteConference(XmlWriter writer, Schedule schedule)
    {
        writer.WriteStartElement("conference");
        Element(writer, "title", schedule.Title);
        Element(writer, "acronym", schedule.Acronym);
        Element(writer, "start", Date.Format(schedule.First));
        Element(writer, "end", Date.Format(schedule.Last));
        Element(writer, "days", schedule.Days.Count.ToString(CultureInfo.InvariantCulture));
        Element(writer, "timeslot_duration", "00:05");
        OptionalElement(writer, "base_url", schedule.Url);
        OptionalElement(writer, "time_zone_name", schedule.Zone?.Id);
        foreach (var track in schedule.Tracks)
        {
            writer.WriteStartElement("track");
            writer.WriteAttributeString("name", track);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteDay(XmlWriter writer, ScheduleDay day)
    {
        writer.WriteStartElement("day");
        writer.WriteAttributeString("index", day.Index.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("date", Date.Format(day.Date));
        writer.WriteAttributeString("start", Moment.Format(day.Start));
        writer.WriteAttributeString("end", Moment.Format(day.End));
        foreach (var room in day.Rooms)
        {
            writer.WriteStartElement("room");
            writer.WriteAttributeString("name", room.Name);
            writer.WriteAttributeString("guid", room.Guid.ToString());
            foreach (var session in room.Events)
            {
                WriteEvent(writer, session);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteEvent(XmlWriter writer, ScheduleEvent session)
    {
        writer.WriteStartElement("event");
        writer.WriteAttributeString("guid", session.Guid.ToString());
        writer.WriteAttributeString("id", session.Id.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("code", session.Guid.ToString("N")[..8].ToUpperInvariant());
        Element(writer, "date", Moment.Format(session.Start));
        Element(writer, "start", Clock.Format(session.Start.TimeOfDay));
        Element(writer, "duration", HoursAndMinutes(session.Length));
        Element(writer, "room", session.Room);
        Element(writer, "slug", session.Slug);
        OptionalElement(writer, "url", session.Url);
        Element(writer, "title", session.Title);
        Element(writer, "subtitle", session.Subtitle);
        Element(writer, "track", session.Track);
        Element(writer, "type", "other");
        Element(writer, "language", session.Language);
        Element(writer, "abstract", session.Abstract);
        Element(writer, "description", session.Description);
        WriteRecording(writer);
        WritePersons(writer, session);
        WriteLinks(writer, session);
        writer.WriteEndElement();
    }

    /// <summary>Programs that record talks by themselves read this: a visit is not recorded.</summary>
    private static void WriteRecording(XmlWriter writer)
    {
        writer.WriteStartElement("recording");
        Element(writer, "license", "");
        Element(writer, "optout", "true");
        writer.WriteEndElement();
    }

    private static void WritePersons(XmlWriter writer, ScheduleEvent session)
    {
        writer.WriteStartElement("persons");
        foreach (var person in session.Speakers)
        {
            writer.WriteStartElement("person");
            writer.WriteAttributeString("id", person.Id.ToString(CultureInfo.InvariantCulture));
            writer.WriteString(person.Name);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter writer, ScheduleEvent session)
    {
        writer.WriteStartElement("links");
        if (session.Map is { } map)
        {
            writer.WriteStartElement("link");
            writer.WriteAttributeString("href", map.Url);
            writer.WriteString(map.Title);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("attachments");
        writer.WriteEndElement();
    }

    /// <summary>The format has two digits for hours: what is longer than four days ends there.</summary>
    private static string HoursAndMinutes(Duration length)
    {
        var minutes = Math.Min((int)length.TotalMinutes, (99 * 60) + 59);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private static void Element(XmlWriter writer, string name, string value) => writer.WriteElementString(name, value);

    private static void OptionalElement(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            Element(writer, name, value);
        }
    }
}
