/// <summary>Delivers 2,000 invitations of ten mailboxes by three instances, against a server with Graph's limits; shows the time beside the least that the limits allow.</summary>
internal static class BenchInvitations
{
    private const string Full = "10x200x1500";

    public static int Run(string[] arguments)
    {
        Parts.RestoreNpm();
        Publish.ToFolder();
        Shell.Run("dotnet", "build", Path.Combine("tests", "Delegations.Functions.Tests"), "--nologo", "--verbosity", "quiet");
        Environment.SetEnvironmentVariable("DELEGATIONS_PUBLISHED", Publish.Folder);
        Environment.SetEnvironmentVariable("DELEGATIONS_LOAD", arguments is [var size, ..] ? size : Full);
        return Shell.Start(
            "dotnet",
            ["test", Path.Combine("tests", "Delegations.Functions.Tests"), "--no-build", "--nologo", "--filter", "FullyQualifiedName~ManyMailboxesTests", "--logger", "console;verbosity=detailed"],
            line => Console.WriteLine(line));
    }
}
