using System.Globalization;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The agency's colour as the two themes need it, each with a contrast of 4.5 to 1 at the least on every ground of its theme (WCAG 2.2, 1.4.3).</summary>
/// <param name="OnLight">On white, paper and tinted boxes: the agency's own, darker where it would be too faint.</param>
/// <param name="OnDark">The same, lightened.</param>
public sealed record AccentColours(string OnLight, string OnDark)
{
    /// <summary>The darkest ground of the light theme, and the lightest of the dark one: <c>--wash</c> and <c>--tint</c> of the style sheet stay within them.</summary>
    public const string LightGround = "#f1ece5";
    public const string DarkGround = "#2a2622";

    private const double Readable = 4.5;
    private const double Step = 0.02;

    /// <summary>Whether a text is a colour: <c>#7a2432</c>.</summary>
    public static bool IsColour(string text) => Parse(text) is not null;

    /// <summary>What is not <c>#rrggbb</c> gives the product's own colour.</summary>
    public static AccentColours Of(string accent)
    {
        var own = Parse(accent) ?? Parse(AgencyLook.Plain.Accent)!.Value; // the product's own colour is well written
        return new AccentColours(Until(own, (0, 0, 0), LightGround), Until(own, (255, 255, 255), DarkGround));
    }

    /// <summary>Relative contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(Parse(one)!.Value), Luminance(Parse(other)!.Value)); // both are this class's own
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>Mixes towards black or white as little as will do.</summary>
    private static string Until((int R, int G, int B) colour, (int R, int G, int B) end, string ground)
    {
        for (var share = 0.0; share < 1; share += Step)
        {
            var mixed = Hex((Mix(colour.R, end.R, share), Mix(colour.G, end.G, share), Mix(colour.B, end.B, share)));
            if (Contrast(mixed, ground) >= Readable)
            {
                return mixed;
            }
        }

        return Hex(end);
    }

    private static int Mix(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));

    private static double Luminance((int R, int G, int B) colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static string Hex((int R, int G, int B) colour) => string.Create(CultureInfo.InvariantCulture, $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}");

    private static (int R, int G, int B)? Parse(string colour) =>
        colour is ['#', ..] && colour.Length is 7 && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (value >> 16, (value >> 8) & 0xFF, value & 0xFF)
            : null;
}
