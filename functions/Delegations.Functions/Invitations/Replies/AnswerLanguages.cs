using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>The language of a reply page: the entry's, unless its address asks for another.</summary>
internal static class AnswerLanguages
{
    private const string Key = "lang";

    /// <summary>Null where the address asks for none.</summary>
    public static Language? AskedBy(HttpRequest request) => Language.TryParse(request.Query[Key], out var asked) ? asked : null;

    /// <summary>The page's own address in the language that was asked for, which an answer is not to lose.</summary>
    public static string PathOf(string token, Language? asked) => asked is null ? $"/r/{token}" : $"/r/{token}?{Key}={asked.Code}";

    /// <summary>Where a recorded answer is shown.</summary>
    public static string RecordedPathOf(string token, Language? asked) => $"/r/{token}?recorded{(asked is null ? "" : $"&{Key}={asked.Code}")}";

    /// <summary>The same page in each language, with the answer that a mail's link has chosen.</summary>
    public static IReadOnlyList<AnswerLanguage> Of(Language present, string chosen = "") =>
    [
        .. Language.All.Select(language => new AnswerLanguage(
            language.Code,
            language.Culture.Parent.NativeName,
            $"?{Key}={language.Code}{(chosen.Length > 0 ? $"&answer={chosen}" : "")}",
            language == present)),
    ];
}
