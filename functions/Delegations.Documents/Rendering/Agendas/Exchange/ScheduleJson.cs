using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Writes an agenda as the schedule.json of conference programs (c3voc.de/schedule/schema.json, version 1).</summary>
public static partial class ScheduleJson
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");
    private static readonly LocalDatePattern Date = LocalDatePattern.Iso;

    /// <summary>The file's bytes; sessions without a start, and cancelled ones, are named in the conference's description.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        return ExchangeJson.Write(writer => Write(writer, ScheduleLayout.Of(agenda)));
    }

    /// <summary>Whether the format's own pattern of zone names knows this one.</summary>
    /// <remarks>
    /// As published it is anchored at one end only, so that it takes whatever begins as <c>America/Los</c> or <c>America/Argentina</c>, but
    /// no <c>UTC+05:30</c> and no <c>Etc/GMT-5</c>. Those are left out: the name is optional, and every time has its distance from UTC.
    /// </remarks>
    internal static bool IsKnownToTheFormat(DateTimeZone zone) => ZoneName().IsMatch(zone.Id);

    [GeneratedRegex("^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneName();

    private static void Write(Utf8JsonWriter writer, Schedule schedule)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://c3voc.de/schedule/schema.json");
        writer.WriteStartObject("generator");
        writer.WriteString("name", "Delegation Visits");
        writer.WriteString("version", "1.0");
        writer.WriteEndObject();
        writer.WriteStartObject("schedule");
        writer.WriteString("version", schedule.Version);
        WriteOptional(writer, "base_url", schedule.Url);
        WriteConference(writer, schedule);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteConference(Utf8JsonWriter writer, Schedule schedule)
    {
        writer.WriteStartObject("conference");
        writer.WriteString("acronym", schedule.Acronym);
        writer.WriteString("title", schedule.Title);
        writer.WriteString("description", schedule.Description);
        writer.WriteString("start", Date.Format(schedule.First));
        writer.WriteString("end", Date.Format(schedule.Last));
        writer.WriteNumber("daysCount", schedule.Days.Count);
        writer.WriteString("timeslot_duration", "00:05");
        WriteOptional(writer, "time_zone_name", schedule.Zone is { } zone && IsKnownToTheFormat(zone) ? zone.Id : null);
        WriteOptional(writer, "url", schedule.Url);
        WriteTracksAndRooms(writer, schedule);
        writer.WriteStartArray("days");
        foreach (var day in schedule.Days)
        {
            WriteDay(writer, day);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTracksAndRooms(Utf8JsonWriter writer, Schedule schedule)
    {
        writer.WriteStartArray("tracks");
        foreach (var track in schedule.Tracks)
        {
            writer.WriteStartObject();
            writer.WriteString("name", track);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rooms");
        foreach (var room in schedule.Rooms)
        {
            writer.WriteStartObject();
            writer.WriteString("name", room.Name);
            writer.WriteString("guid", room.Guid);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, ScheduleDay day)
    {
        writer.WriteStartObject();
        writer.WriteNumber("index", day.Index);
        writer.WriteString("date", Date.Format(day.Date));
        writer.WriteString("day_start", Moment.Format(day.Start));
        writer.WriteString("day_end", Moment.Format(day.End));
        writer.WriteStartObject("rooms");
        foreach (var room in day.Rooms)
        {
            writer.WriteStartArray(room.Name);
            foreach (var session in room.Events)
            {
                WriteEvent(writer, session);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter writer, ScheduleEvent session)
    {
        writer.WriteStartObject();
        writer.WriteString("guid", session.Guid);
        writer.WriteNumber("id", session.Id);
        writer.WriteString("date", Moment.Format(session.Start));

        // The published schema asks for a date-time here, every program that writes or reads the format for HH:mm.
        writer.WriteString("start", session.Start.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture));
        writer.WriteString("duration", HoursAndMinutes(session.Length));
        writer.WriteString("room", session.Room);
        writer.WriteString("slug", session.Slug);

        // The format wants an address; without a page, the session's own name is one (RFC 9562 section 4).
        writer.WriteString("url", session.Url ?? $"urn:uuid:{session.Guid}");
        writer.WriteString("title", session.Title);
        writer.WriteString("subtitle", session.Subtitle);
        writer.WriteString("track", session.Track);
        writer.WriteString("type", "other");
        writer.WriteString("language", session.Language);
        writer.WriteString("abstract", session.Abstract);
        writer.WriteString("description", session.Description);
        writer.WriteString("recording_license", "");
        WritePersons(writer, session);
        WriteLinks(writer, session);
        writer.WriteEndObject();
    }

    private static void WritePersons(Utf8JsonWriter writer, ScheduleEvent session)
    {
        writer.WriteStartArray("persons");
        foreach (var person in session.Speakers)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", person.Id);
            writer.WriteString("guid", person.Guid);
            writer.WriteString("name", person.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter writer, ScheduleEvent session)
    {
        writer.WriteStartArray("links");
        if (session.Map is { } map)
        {
            writer.WriteStartObject();
            writer.WriteString("title", map.Title);
            writer.WriteString("url", map.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("attachments");
        writer.WriteEndArray();
    }

    private static string HoursAndMinutes(Duration length)
    {
        var minutes = (int)length.TotalMinutes;
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
