using System.Globalization;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The address of a map. Nothing is asked of it before a reader follows the link.</summary>
public static class MapLink
{
    private const string Map = "https://www.openstreetmap.org/";

    /// <summary>By position, which is exact; else by address; null where neither is known.</summary>
    public static string? To(GeoPoint? position, string address) => position is { } point
        ? string.Create(CultureInfo.InvariantCulture, $"{Map}?mlat={point.Latitude:0.#####}&mlon={point.Longitude:0.#####}#map=16/{point.Latitude:0.#####}/{point.Longitude:0.#####}")
        : address.Length > 0 ? $"{Map}search?query={Uri.EscapeDataString(address)}" : null;
}
