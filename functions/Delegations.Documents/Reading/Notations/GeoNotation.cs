using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Finds and writes coordinates as maps write them: <c>50.58, 5.56</c>, <c>50.5812;5.5601</c>, <c>50.58° N, 5.56° E</c>.</summary>
internal static partial class GeoNotation
{
    private const int LongestText = 500;

    public static GeoPoint? Find(string text)
    {
        if (text.Length is < 9 or > LongestText || !text.Contains('.', StringComparison.Ordinal) || Pair().Match(text) is not { Success: true } pair)
        {
            return null;
        }

        var latitude = Degrees(pair, "lat") * (pair.Groups["ns"].Value is "S" ? -1 : 1);
        var longitude = Degrees(pair, "lon") * (pair.Groups["ew"].Value is "W" ? -1 : 1);
        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPoint(latitude, longitude) : null;
    }

    /// <summary>Coordinates so that they are found again.</summary>
    public static string Write(GeoPoint point) => $"{Degrees(point.Latitude)}, {Degrees(point.Longitude)}";

    /// <summary>Decimal: a double near zero would be written with an exponent.</summary>
    private static string Degrees(double degrees) => ((decimal)degrees).ToString("0.00#############", CultureInfo.InvariantCulture);

    private static double Degrees(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    // Two decimals at least: prices, times and versions have fewer, or no second number beside them.
    [GeneratedRegex(@"(?<![\d.])(?<lat>-?\d{1,2}\.\d{2,15})\s?°?\s?(?<ns>[NS])?(\s?[,;/]\s?|\s)(?<lon>-?\d{1,3}\.\d{2,15})(?![\d.])\s?°?\s?(?<ew>[EWO]\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pair();
}
