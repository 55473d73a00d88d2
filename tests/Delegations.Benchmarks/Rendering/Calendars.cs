using Delegations.Documents.Rendering.Ics;
using NodaTime;

namespace Delegations.Benchmarks.Rendering;

/// <summary>The peers' calendars: with an organiser and three guests each, which no file of ours has, put together from our parts.</summary>
internal static class Calendars
{
    private const string Office = "office@mission.example";

    private static readonly Instant Stamp = Instant.FromUtc(2026, 9, 1, 8, 0);

    private static readonly CalendarAddress[] Delegates =
        [new("Chloé Dupont", "delegate1@example.org"), new("Łukasz Nowak", "delegate2@example.org")];

    public static byte[] All(IReadOnlyList<Row> rows) => Write(rows, "PUBLISH");

    /// <summary>One request each: as files, or in memory where the folder says so, as the peers' bench wants it.</summary>
    public static async Task WriteEachAsync(IReadOnlyList<Row> rows, string folder)
    {
        if (File.Exists(Path.Combine(folder, "mem")))
        {
            var kept = rows.Select(row => Write([row], "REQUEST")).ToList();
            await File.WriteAllTextAsync(Path.Combine(folder, "invites.json"), FormattableString.Invariant($$"""{"count": {{kept.Count}}, "bytes": {{kept.Sum(file => (long)file.Length)}}}"""));
            return;
        }

        var invites = Directory.CreateDirectory(Path.Combine(folder, "invites")).FullName;
        foreach (var row in rows)
        {
            await File.WriteAllBytesAsync(Path.Combine(invites, row.Code + ".ics"), Write([row], "REQUEST"));
        }
    }

    private static byte[] Write(IReadOnlyList<Row> rows, string method)
    {
        var writer = new IcsWriter();
        writer.Line("BEGIN:VCALENDAR");
        writer.Line("PRODID:-//Delegation Visits//Benchmark 1.0//EN");
        writer.Line("VERSION:2.0");
        writer.Line("CALSCALE:GREGORIAN");
        writer.Line($"METHOD:{method}");
        foreach (var zone in rows.GroupBy(row => row.Tz, StringComparer.Ordinal))
        {
            TimeZoneComponent.Write(writer, zone.First().Zone, zone.Min(row => row.Day + row.From), zone.Max(row => row.Day + row.Until));
        }

        foreach (var row in rows)
        {
            WriteEvent(writer, row);
        }

        writer.Line("END:VCALENDAR");
        return writer.ToArray();
    }

    private static void WriteEvent(IcsWriter writer, Row row)
    {
        writer.Line("BEGIN:VEVENT");
        writer.Line($"UID:{row.Code}@mission.example");
        writer.Line("SEQUENCE:0");
        writer.Time("DTSTAMP", Stamp);
        writer.Times(row.Day + row.From, row.Day + row.Until, row.Zone);
        writer.Text("SUMMARY", row.Title);
        writer.Text("LOCATION", row.Place);
        writer.OptionalText("DESCRIPTION", row.Notes);
        writer.Line("STATUS:CONFIRMED");
        writer.Line($"ORGANIZER;CN={IcsText.Quote(row.Host)}:mailto:{Office}");
        foreach (var guest in (CalendarAddress[])[new(row.Speaker, row.Email), .. Delegates])
        {
            writer.Line($"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={IcsText.Quote(guest.Name)}:{guest.ToUri()}");
        }

        writer.Line("END:VEVENT");
    }
}
