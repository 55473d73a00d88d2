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

    public static void RestoreNuGet() => Shell.Run("dotnet", "restore", "Delegations.sln", "--locked-mode", "--verbosity", "quiet");
}
