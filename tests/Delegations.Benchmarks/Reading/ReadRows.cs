using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Benchmarks;

/// <summary>Reads a file with the itinerary reader and writes its sessions as rows, as the peers do.</summary>
internal sealed class ReadRows(string file, string folder)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    // The peers write accents and Cyrillic as they are.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Once()
    {
        Directory.CreateDirectory(folder);
        using var output = File.Create(Path.Combine(folder, "rows.json"));
        Write(Read(), output);
    }

    /// <summary>Milliseconds of each of so many readings in one process, with the rows written.</summary>
    public IReadOnlyList<double> Often(int times) => [.. Enumerable.Range(0, times).Select(_ => Time(Once))];

    /// <summary>The same without writing them: what the reader itself takes.</summary>
    public IReadOnlyList<double> OftenReadOnly(int times) => [.. Enumerable.Range(0, times).Select(_ => Time(() => Read()))];

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private Itinerary Read() => ItineraryReader.Read(File.ReadAllBytes(file), new ReadOptions { FileName = file, Language = Language.English }) switch
    {
        ItineraryOutcome.Read read => read.Itinerary,
        ItineraryOutcome.Unreadable refused => throw new InvalidDataException(refused.Message),
        _ => throw new UnreachableException(),
    };

    private static void Write(Itinerary itinerary, Stream output)
    {
        var legs = itinerary.Legs.ToDictionary(leg => leg.Id, leg => leg.Name);
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartArray();

        // The reader puts the sessions in order of time; the check wants them in the file's.
        foreach (var session in itinerary.Sessions.OrderBy(session => session.Title, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("date", session.Date is { } date ? LocalDatePattern.Iso.Format(date) : "");
            json.WriteString("start", Text(session.Start));
            json.WriteString("end", Text(session.End));
            json.WriteString("title", session.Title);
            json.WriteString("venue", session.Place);
            json.WriteString("city", session.Leg is { } leg ? legs[leg] : "");
            json.WriteString("tz", session.TimeZone.Id);
            json.WriteString("speaker", session.Speakers.Count > 0 ? session.Speakers[0].Name : "");
            json.WriteString("email", session.Speakers.Count > 0 ? session.Speakers[0].Email : "");
            json.WriteString("host", session.Hosts.Count > 0 ? session.Hosts[0].Name : "");
            json.WriteString("notes", session.Notes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Text(LocalTime? time) => time is { } known ? Clock.Format(known) : "";
}
