/// <summary>Brings in what the repository names but does not hold.</summary>
internal static class Parts
{
    /// <summary>The npm parts, when they are missing or older than the lock file.</summary>
    public static void RestoreNpm()
    {
        // npm writes this file at the end of an install.
        var installed = new FileInfo(Shell.Under("node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Shell.Under("package-lock.json")))
        {
            Shell.Run("npm", "ci", "--no-audit", "--no-fund");
        }
    }

    /// <summary>The second reader of our calendar files, where the system can install it; its tests are skipped elsewhere.</summary>
    public static void InstallCalendarReader()
    {
        if (File.Exists("/usr/bin/apt-get") && !Directory.Exists("/usr/lib/python3/dist-packages/icalendar") && Environment.UserName is "root")
        {
            // A stale list of packages, or no network, is no reason to run no test at all.
            if (Shell.Start("apt-get", ["install", "-y", "python3-icalendar"], onLine: null) != 0
                && Shell.Start("apt-get", ["update"], onLine: null) == 0)
            {
                _ = Shell.Start("apt-get", ["install", "-y", "python3-icalendar"], onLine: null);
            }
        }
    }

    public static void RestoreNuGet() => Shell.Run("dotnet", "restore", "Delegations.sln", "--locked-mode", "--verbosity", "quiet");
}
