using System.Runtime.InteropServices;

namespace Delegations.Model;

/// <summary>A point on the globe, in degrees; north and east are positive.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GeoPoint(double Latitude, double Longitude)
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
