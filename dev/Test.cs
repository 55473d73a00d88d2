using System.Globalization;
using System.Text.RegularExpressions;

/// <summary>Everything a change must pass.</summary>
internal sealed partial class Test() : Verb("test", "restores, publishes once, builds, and runs every test; the last line is the sum")
{
    /// <summary>A test that never ends is ended and named; a dump of it would fill the disk for little.</summary>
    private static readonly string[] HangLimit = ["--blame-hang-timeout", "10m", "--blame-hang-dump-type", "none", "--results-directory", Shell.Under("out", "test-results")];

    private int passed;
    private int failed;
    private int skipped;

    public override int Execute(string[] arguments)
    {
        var tools = Parts.InstallTestToolsAsync();
        Parts.RestoreNpm();
        Parts.RestoreNuGet();
        Publish.ToFolder();
        Shell.Run("dotnet", "build", "Delegations.sln", "--no-restore", "--verbosity", "quiet", "--nologo");

        tools.Wait();

        // The process tests take this publication; each would make its own otherwise.
        Environment.SetEnvironmentVariable("DELEGATIONS_PUBLISHED", Publish.Folder);
        var code = Shell.Start("dotnet", ["test", "Delegations.sln", "--no-build", "--nologo", .. HangLimit, .. arguments], Count);
        if (code != 0 && failed == 0)
        {
            // A run that broke off, as by a test without end, has a failure that no sum shows.
            failed = 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{skipped} skipped"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed"));

        // A run in which nothing ran is no success.
        return code != 0 ? code : failed > 0 || passed == 0 ? 1 : 0;
    }

    /// <summary><c>dotnet test</c> prints one line of sums per project.</summary>
    private void Count(string line)
    {
        Console.WriteLine(line);
        if (Sums().Match(line) is { Success: true } sums)
        {
            failed += int.Parse(sums.Groups["failed"].Value, CultureInfo.InvariantCulture);
            passed += int.Parse(sums.Groups["passed"].Value, CultureInfo.InvariantCulture);
            skipped += int.Parse(sums.Groups["skipped"].Value, CultureInfo.InvariantCulture);
        }
    }

    [GeneratedRegex(@"Failed:\s+(?<failed>\d+), Passed:\s+(?<passed>\d+), Skipped:\s+(?<skipped>\d+)")]
    private static partial Regex Sums();
}
