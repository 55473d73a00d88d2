namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Which way a text is read.</summary>
internal static class ScriptDirection
{
    /// <summary>Whether most of a text's letters belong to scripts written from right to left (Unicode blocks of Hebrew to Arabic Extended-A, and their presentation forms).</summary>
    public static bool IsRightToLeft(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') < 0 && text.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') < 0)
        {
            return false;
        }

        var (right, left) = (0, 0);
        foreach (var sign in text)
        {
            if (sign is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC'))
            {
                right++;
            }
            else if (char.IsLetter(sign))
            {
                left++;
            }
        }

        return right > left;
    }
}
