namespace Delegations.Web;

/// <summary>Reads an enumeration's word from an address or a form: <c>final</c>, <c>hosts-and-speakers</c>.</summary>
internal static class QueryWords
{
    /// <summary>False where a word is given that means nothing; null stands for no word.</summary>
    public static bool TryRead<TEnum>(string? word, out TEnum? value)
        where TEnum : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word))
        {
            return true;
        }

        var plain = word.Replace("-", "", StringComparison.Ordinal);
        if (!plain.All(char.IsAsciiLetter) || !Enum.TryParse(plain, ignoreCase: true, out TEnum known))
        {
            return false;
        }

        value = known;
        return true;
    }
}
