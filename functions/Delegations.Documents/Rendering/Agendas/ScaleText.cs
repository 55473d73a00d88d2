using System.Globalization;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>How much of a text fits into a picture that nobody has measured yet: by the widths that letters have in common faces.</summary>
internal static class ScaleText
{
    /// <summary>The picture's width in pixels on a desk or on A4 between its margins, and on a telephone.</summary>
    public const int WideWidth = 630;
    public const int NarrowWidth = 280;
    private const int Inset = 9;
    private const char Joiner = '\u200D';
    private const int FewestLetters = 9;

    /// <summary>Widths of letters, in tenths of a pixel.</summary>
    private const int Letter = 58;
    private const int Capital = 73;

    /// <summary>Chinese, Japanese, Korean letters and pictures.</summary>
    private const int Square = 115;

    /// <summary>As much of a title as fits into a bar; null where that says nothing.</summary>
    /// <param name="share">The bar's width.</param>
    /// <param name="picture">The picture's width in pixels.</param>
    public static string? Fitting(string title, Percent share, int picture) =>
        Cut(title, share.Times(picture) - Inset) is { } shown && (shown == title || shown.Length >= FewestLetters) ? shown : null;

    /// <summary>A place's name, above its row.</summary>
    public static string Place(string name) => Cut(name, NarrowWidth) ?? "";

    private static string? Cut(string text, int pixels)
    {
        var left = pixels * 10;
        var fitting = 0;
        for (var at = 0; at < text.Length; at++)
        {
            left -= WidthOf(text[at]);
            if (left < 0)
            {
                return Shortened(text, fitting);
            }

            fitting = left >= Square ? at + 1 : fitting;
        }

        return text;
    }

    /// <summary>Cut where a letter with all its marks ends, with the sign that something is left out.</summary>
    private static string? Shortened(string text, int length)
    {
        while (length > 0 && (char.IsLowSurrogate(text[length]) || IsMark(text[length]) || text[length - 1] is Joiner))
        {
            length--;
        }

        return length > 0 ? text[..length].TrimEnd(' ', ',', ':', '–', '-') + "…" : null;
    }

    private static bool IsMark(char letter) =>
        letter is Joiner || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static int WidthOf(char letter) =>
        letter >= '\u1100' && letter is not (>= '\u2000' and <= '\u206F') ? Square : char.IsUpper(letter) ? Capital : Letter;
}
