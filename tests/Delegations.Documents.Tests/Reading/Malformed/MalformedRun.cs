using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>Reads malformed files one after the other and keeps what came of them.</summary>
internal sealed partial class MalformedRun
{
    private const double MostMegabytes = 300;
    private const int LargestFile = 5_000_000;

    private readonly SortedDictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private (double Milliseconds, string File) slowest;
    private (double Megabytes, string File) hungriest;

    public IReadOnlyList<string> Faults => faults;

    /// <summary>What one file may take, where the run has the machine for itself. Beside other tests a clock tells of them.</summary>
    public double MostMilliseconds { get; init; } = double.PositiveInfinity;

    /// <summary>Where the process is the run's own, its memory is the files'.</summary>
    public bool WatchesMemory { get; init; }

    public void Read(MalformedFile file)
    {
        try
        {
            if (WatchesMemory)
            {
                ProcessMemory.ForgetPeak();
            }

            var time = Time(file);

            // The first of a kind is compiled while it is read: a second reading says whether it is the file.
            time = time > MostMilliseconds ? Math.Min(time, Time(file)) : time;
            slowest = time > slowest.Milliseconds ? (time, file.ToString()) : slowest;
            if (time > MostMilliseconds && file.Content.Length < LargestFile)
            {
                faults.Add($"{file}: {time:F0} ms");
            }

            WatchMemory(file);
        }
        catch (Exception fault)
        {
            faults.Add($"{file}: {fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Delegations", StringComparison.Ordinal))}");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {outcomes.Values.Sum()} malformed files: {string.Join(", ", outcomes.Select(pair => $"{pair.Key} {pair.Value}"))}
        slowest: {slowest.Milliseconds:F0} ms, {slowest.File}
        most memory of the process: {hungriest.Megabytes:F0} MB, {hungriest.File}
        faults: {faults.Count}{string.Concat(faults.Take(40).Select(fault => "\n  " + fault))}
        """);

    private double Time(MalformedFile file)
    {
        var started = Stopwatch.GetTimestamp();
        var used = Environment.CpuUsage.TotalTime;
        var outcome = ItineraryReader.Read(file.Content, new ReadOptions { FileName = file.Name, Language = Language.All[file.Number % Language.All.Count] });

        // On a busy machine the clock says what others took, beside other tests the processor's time what they did.
        var time = Math.Min(Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
        var code = Check(outcome);
        outcomes[code] = outcomes.GetValueOrDefault(code) + 1;
        if (file.Number % 4 == 0)
        {
            _ = PeopleReader.Read(file.Content, new PeopleReadOptions { FileName = file.Name, Language = Language.English });
        }

        return time;
    }

    private static string Check(ItineraryOutcome outcome)
    {
        switch (outcome)
        {
            case ItineraryOutcome.Unreadable refused:
                return refused.Code.StartsWith("file.", StringComparison.Ordinal) && refused.Message.EndsWith('.') ? refused.Code : throw new InvalidOperationException($"The refusal {refused.Code} says nothing.");
            case ItineraryOutcome.Read read:
                _ = JsonSerializer.SerializeToUtf8Bytes(read.Itinerary, ModelJson.Readable.Itinerary);
                return read.Itinerary.Sessions.FirstOrDefault(session => Unseen().IsMatch(session.Title)) is { } odd
                    ? throw new InvalidOperationException($"The title at {odd.Origin} has characters that cannot be seen.")
                    : read.Itinerary.Findings.Any(finding => finding.Severity == Severity.Error) ? "read with errors" : "read";
            default:
                throw new UnreachableException();
        }
    }

    private void WatchMemory(MalformedFile file)
    {
        if (!WatchesMemory)
        {
            return;
        }

        var peak = ProcessMemory.PeakMegabytes();
        hungriest = peak > hungriest.Megabytes ? (peak, file.ToString()) : hungriest;
        if (peak > MostMegabytes && file.Content.Length < LargestFile)
        {
            faults.Add($"{file}: {peak:F0} MB");
        }

        if (peak > MostMegabytes / 2)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    [GeneratedRegex(@"[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.None, 1000)]
    private static partial Regex Unseen();
}
