namespace Delegations.Web;

/// <summary>An address inside the desk that a request names: where to go on after a form.</summary>
internal static class LocalPath
{
    /// <summary>The path, or the desk's first page for whatever leads elsewhere: another host, another scheme, a line break.</summary>
    public static string OfDesk(string? path) =>
        path is not null && IsInDesk(path) && path.All(IsPlain) ? path : "/desk";

    private static bool IsInDesk(string path) =>
        path is "/desk" || path.StartsWith("/desk/", StringComparison.Ordinal) || path.StartsWith("/desk?", StringComparison.Ordinal);

    /// <summary>What a browser sends in an address: printable, without the stroke that some take for a slash.</summary>
    private static bool IsPlain(char letter) => letter is > ' ' and < '\u007f' and not '\\';
}
