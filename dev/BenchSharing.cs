/// <summary>
/// Downloads a document of 15 MB and one of 90 MB by ten readers each at once, two of them at 20 kB a second, from the published executable; shows
/// what was lost, the longest answer, how memory grew, and the throughput beside curl straight from the storage emulator.
/// </summary>
internal static class BenchSharing
{
    public static int Run(string[] arguments)
    {
        Parts.RestoreNpm();
        if (Environment.GetEnvironmentVariable("DELEGATIONS_PUBLISHED") is not { Length: > 0 })
        {
            Publish.ToFolder();
            Environment.SetEnvironmentVariable("DELEGATIONS_PUBLISHED", Publish.Folder);
        }

        Shell.Run("dotnet", "build", Path.Combine("tests", "Delegations.Functions.Tests"), "--nologo", "--verbosity", "quiet");

        // In full, the slow ones alone take a quarter of an hour.
        Environment.SetEnvironmentVariable("DELEGATIONS_DOWNLOADS", arguments.Contains("--quick") ? "quick" : "full");
        return Shell.Start(
            "dotnet",
            ["test", Path.Combine("tests", "Delegations.Functions.Tests"), "--no-build", "--nologo", "--filter", "FullyQualifiedName~SharedDownloadsTests", "--logger", "console;verbosity=detailed"],
            line => Console.WriteLine(line));
    }
}
