using NodaTime;
using NodaTime.Text;

namespace Delegations.Hosting.Clocks;

/// <summary>
/// A clock for rehearsals and the demo: the file holds an instant, which was "now" at the moment the file was last written, and
/// runs on from there. Rewriting the file moves the app to another day.
/// </summary>
internal sealed class ClockFile : IClock
{
    private readonly string path;
    private readonly IClock system;
    private Reading last;

    private ClockFile(string path, IClock system, Reading first)
    {
        this.path = path;
        this.system = system;
        last = first;
    }

    public static ClockFile Open(string path, IClock system) =>
        Read(path) is { } reading
            ? new ClockFile(path, system, reading)
            : throw new FatalException($"The file named by {ClockRegistration.FileSetting} must exist and hold one instant, such as 2025-11-03T08:00:00Z.");

    public Instant GetCurrentInstant()
    {
        // A file that is just being rewritten is read as it was before.
        if (WrittenAt(path) != last.WrittenAt && Read(path) is { } reading)
        {
            last = reading;
        }

        return last.Shown + (system.GetCurrentInstant() - last.WrittenAt);
    }

    private static Reading? Read(string path)
    {
        try
        {
            var writtenAt = WrittenAt(path);
            var shown = InstantPattern.ExtendedIso.Parse(File.ReadAllText(path).Trim());
            return shown.Success ? new Reading(shown.Value, writtenAt) : null;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Instant WrittenAt(string path) => Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(path));

    private sealed record Reading(Instant Shown, Instant WrittenAt);
}
