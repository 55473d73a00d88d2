using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>A point on the globe, in degrees.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusKilometres = 6371;

    /// <summary>The straight line over the globe (haversine).</summary>
    public double KilometresTo(GeoPoint other)
    {
        var height = Math.Sin(Radians(other.Latitude - Latitude) / 2);
        var width = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var chord = (height * height) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * width * width);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

/// <summary>Finds coordinates as maps write them: <c>50.58, 5.56</c>, <c>50.5812;5.5601</c>, <c>50.58° N, 5.56° E</c>.</summary>
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

    private static double Degrees(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    // Two decimals at least: prices, times and versions have fewer, or no second number beside them.
    [GeneratedRegex(@"(?<![\d.])(?<lat>-?\d{1,2}\.\d{2,15})\s?°?\s?(?<ns>[NS])?(\s?[,;/]\s?|\s)(?<lon>-?\d{1,3}\.\d{2,15})(?![\d.])\s?°?\s?(?<ew>[EWO]\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pair();
}
