namespace Delegations.Documents.Reading.Interpreting;

/// <summary>
/// Headings of columns that say how long the way takes, or where a place is. Only whole headings count: "Transfer to the hotel" is
/// a session.
/// </summary>
internal static class TravelHeadings
{
    private static readonly HashSet<string> Transfer = new(StringComparer.Ordinal)
    {
        "transfer", "transfer time", "travel time", "driving time", "drive time", "travel",
        "trajet", "temps de trajet", "duree du trajet", "duree trajet", "temps de transfert", "duree du transfert", "temps de route",
        "reistijd", "reisduur", "rijtijd", "transfertijd",
        "fahrzeit", "fahrtzeit", "fahrtdauer", "reisezeit", "transferzeit", "wegezeit", "anfahrt",
        "tiempo de viaje", "tiempo de traslado", "traslado", "tempo di viaggio", "tempo di trasferimento", "tempo de viagem", "tempo de deslocacao",
    };

    private static readonly string[] Units = [" in minutes", " en minutes", " in minuten", " minutes", " minuten", " min"];

    private static readonly HashSet<string> Coordinates = new(StringComparer.Ordinal)
    {
        "coordinates", "gps", "gps coordinates", "geo", "latlong", "lat long", "lat lng", "lat lon", "latlng", "latitude longitude",
        "coordonnees gps", "coordonnees geographiques", "gps coordinaten", "coordinaten", "koordinaten", "gps koordinaten",
        "coordenadas", "coordenadas gps", "coordinate", "coordinate gps",
    };

    /// <summary>The field of a heading's key, or null.</summary>
    public static Field? Find(string key)
    {
        if (Coordinates.Contains(key))
        {
            return Field.Coordinates;
        }

        var unit = Units.FirstOrDefault(unit => key.EndsWith(unit, StringComparison.Ordinal)) ?? "";
        return Transfer.Contains(key[..^unit.Length]) ? Field.Transfer : null;
    }
}
