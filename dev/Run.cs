/// <summary>The app on this computer; further arguments go to <c>serve</c>.</summary>
internal sealed class Run() : Verb("run", "builds the app and serves it at http://localhost:7071/desk (--port for another)")
{
    public override int Execute(string[] arguments)
    {
        Parts.RestoreNpm();
        string[] build = ["run", "--project", Path.Combine("functions", "Delegations.Functions"), "--", "serve"];
        return Shell.Start("dotnet", [.. build, .. arguments], onLine: null);
    }
}
