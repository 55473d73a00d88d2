using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>The app's clock file, moved forward.</summary>
internal sealed class DomainClock(string path)
{
    private static readonly Duration Margin = Duration.FromSeconds(1);
    private Instant shown = Instant.FromUtc(2031, 1, 6, 9, 0);
    private long writtenAt = Stopwatch.GetTimestamp();

    /// <summary>Writes the file for the first time.</summary>
    public void Start() => Write(shown);

    /// <summary>Later than whatever the app has seen so far, by at least this much.</summary>
    public void Advance(Duration duration) =>
        Write(shown + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(writtenAt)) + Margin + duration);

    private void Write(Instant now)
    {
        // Whole or not at all: a process that starts just now does not start without a clock.
        var written = path + ".next";
        File.WriteAllText(written, InstantPattern.ExtendedIso.Format(now));
        (shown, writtenAt) = (now, Stopwatch.GetTimestamp());
        File.Move(written, path, overwrite: true);
    }
}
