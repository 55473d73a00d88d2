namespace Delegations.Reports.Attachments;

/// <summary>What a file is called: the last part of whatever path a program sent with it.</summary>
internal static class AttachmentName
{
    private const int Longest = 150;

    /// <summary>The name without folders, control characters and what would turn the reading direction; null where nothing is left.</summary>
    public static string? Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var plain = new string([.. last.Where(IsPlain)]).Trim().TrimEnd('.');
        if (plain.Length is 0)
        {
            return null;
        }

        var ending = Path.GetExtension(plain);
        return plain.Length <= Longest ? plain : plain[..(Longest - ending.Length)] + ending;
    }

    private static bool IsPlain(char letter) =>
        !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format && letter is not ('<' or '>' or ':' or '"' or '|' or '?' or '*');
}
