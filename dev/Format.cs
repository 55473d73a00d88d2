/// <summary>The rules of .editorconfig; <c>--fix</c> applies them.</summary>
internal sealed class Format() : Verb("format", "checks the code's format (--fix to correct it)")
{
    public override int Execute(string[] arguments)
    {
        string[] check = arguments.Contains("--fix") ? [] : ["--verify-no-changes"];
        return Shell.Start("dotnet", ["format", "Delegations.sln", "--no-restore", .. check], onLine: null);
    }
}
