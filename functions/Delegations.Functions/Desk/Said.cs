using System.Globalization;

namespace Delegations.Desk;

/// <summary>
/// What an action gave, told to the page that follows it: a code of ours and a number, never a text, so that no address can put
/// words into a page.
/// </summary>
/// <param name="Code">Empty for nothing to say.</param>
internal readonly record struct Said(string Code, int Count)
{
    private const string CodeKey = "said";
    private const string CountKey = "n";

    public static Said Of(HttpRequest request) => new(
        request.Query[CodeKey].ToString(),
        int.TryParse(request.Query[CountKey], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0);

    /// <summary>As the address writes it.</summary>
    public static string Query(string code, int? count) =>
        count is { } number ? string.Create(CultureInfo.InvariantCulture, $"{CodeKey}={code}&{CountKey}={number}") : $"{CodeKey}={code}";
}

/// <summary>A sentence above a page. Public, like all models of pages, because page components are.</summary>
/// <param name="Style">Of the style sheet: empty where all is well, <c>warning</c>, or <c>error</c>.</param>
public sealed record Message(string Sentence, string Style = "")
{
    public static Message Wrong(string sentence) => new(sentence, "error");

    public bool IsError => Style is "error";
}
