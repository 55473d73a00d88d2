namespace Delegations.Reports.Attachments;

/// <summary>What a file is called: the last part of whatever path a program sent with it.</summary>
internal static class AttachmentName
{
    private const int Longest = 150;
    private const int LongestEnding = 10;

    /// <summary>By what a file of a type may be called to open as what it is.</summary>
    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/png"] = [".png"],
        ["image/webp"] = [".webp"],
        ["application/pdf"] = [".pdf"],
        ["application/zip"] = [".zip"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = [".docx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = [".pptx"],
    };

    /// <summary>The name without folders, control characters and what would turn the reading direction; null where nothing is left.</summary>
    public static string? Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var plain = new string([.. last.Where(IsPlain)]).Trim().TrimEnd('.');
        if (plain.Length is 0)
        {
            return null;
        }

        var ending = Path.GetExtension(plain) is { Length: <= LongestEnding } known ? known : "";
        return plain.Length <= Longest ? plain : plain[..(Longest - ending.Length)] + ending;
    }

    /// <summary>The name with an ending of its type: a page that begins like a PDF must not be saved as a page.</summary>
    public static string For(string contentType, string name) =>
        Endings.TryGetValue(contentType, out var endings) && !endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? name + endings[0] : name;

    private static bool IsPlain(char letter) =>
        !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format && letter is not ('<' or '>' or ':' or '"' or '|' or '?' or '*');
}
