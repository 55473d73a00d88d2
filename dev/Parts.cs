/// <summary>Brings in what the repository names but does not hold.</summary>
internal static class Parts
{
    private static readonly (string Path, string[] Packages)[] TestTools =
    [
        ("/usr/lib/python3/dist-packages/icalendar", ["python3-icalendar"]),
        ("/usr/bin/chromium", ["chromium", "fonts-noto-core"]),
        ("/usr/lib/libreoffice/program/soffice.bin", ["libreoffice-writer-nogui", "libreoffice-calc-nogui"]),
        ("/usr/bin/pdftotext", ["poppler-utils"]),
    ];

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

    /// <summary>
    /// What the tests ask of the system: a second reader of calendar files, a browser, an office suite, a reader of PDF. Installed
    /// where the system can, while the build goes on; the tests of what is missing are skipped elsewhere.
    /// </summary>
    public static Task InstallTestToolsAsync() => Task.Run(() =>
    {
        var missing = TestTools.Where(tool => !Path.Exists(tool.Path)).SelectMany(tool => tool.Packages).ToArray();
        if (missing.Length is 0 || !File.Exists("/usr/bin/apt-get") || Environment.UserName is not "root")
        {
            return;
        }

        // A stale list of packages, or no network, is no reason to run no test at all.
        if (Install(missing) != 0 && Shell.Start("apt-get", ["update", "-qq"], Unseen) == 0)
        {
            _ = Install(missing);
        }
    });

    public static void RestoreNuGet() => Shell.Run("dotnet", "restore", "Delegations.sln", "--locked-mode", "--verbosity", "quiet");

    private static int Install(string[] packages) =>
        Shell.Start("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. packages], Unseen);

    private static void Unseen(string line)
    {
    }
}
