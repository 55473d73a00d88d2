/// <summary>What the Functions host runs: its script root as a folder, and the same as the zip that is deployed.</summary>
internal sealed class Publish() : Verb("publish", "makes out/publish/linux-x64 and out/delegations.zip for Azure")
{
    private const string Executable = "Delegations.Functions";

    public static string Folder { get; } = Shell.Under("out", "publish", "linux-x64");

    public static string Zip { get; } = Shell.Under("out", "delegations.zip");

    public static void ToFolder()
    {
        // What an earlier version left behind must not be deployed.
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        // The build of the tests analyses the same code.
        Shell.Run(
            "dotnet", "publish", Path.Combine("functions", Executable), "-c", "Release", "-r", "linux-x64", "--self-contained", "-o", Folder,
            "-p:RunAnalyzers=false", "--nologo", "--verbosity", "quiet");
    }

    public override int Execute(string[] arguments)
    {
        ToFolder();
        Pack.Make(Folder, Zip);
        Console.WriteLine($"Made {Folder}");
        Console.WriteLine($"Made {Zip}");
        return 0;
    }
}
