using System.Globalization;
using System.Runtime.InteropServices;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>A colour of the agency's, as screens mix it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AccentColour(byte Red, byte Green, byte Blue)
{
    /// <summary>The contrast that text needs at the least (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    private static readonly AccentColour White = new(255, 255, 255);

    public bool IsReadableOnWhite => ContrastTo(White) >= LeastContrast;

    /// <summary>Takes a colour written as <c>#7a2432</c>.</summary>
    public static bool TryParse(string text, out AccentColour colour)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isColour = int.TryParse(text.AsSpan(text.StartsWith('#') ? 1 : 0), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && text is ['#', _, _, _, _, _, _];
        colour = isColour ? new AccentColour((byte)(value >> 16), (byte)(value >> 8), (byte)value) : default;
        return isColour;
    }

    /// <summary>From 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double ContrastTo(AccentColour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The same hue, mixed with white until it is readable on a dark ground.</summary>
    public AccentColour ReadableOn(AccentColour ground)
    {
        var colour = this;
        for (var white = 0.0; colour.ContrastTo(ground) < LeastContrast && white < 1; white += 0.05)
        {
            colour = new AccentColour(Mix(Red, white), Mix(Green, white), Mix(Blue, white));
        }

        return colour;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) => part / 255.0 is var share and > 0.04045 ? Math.Pow((share + 0.055) / 1.055, 2.4) : part / 255.0 / 12.92;

    private static byte Mix(byte part, double white) => (byte)Math.Round(part + ((255 - part) * white));
}
