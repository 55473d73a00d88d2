using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Labels of the line that says who organises the visit: <c>Coordinateur : Name &lt;name@example.org&gt;</c>.</summary>
internal static class OrganiserLabel
{
    private const int LongestLabel = 40;

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "organiser", "organizer", "organised by", "organized by", "coordinator", "coordinated by", "visit coordinator", "tour coordinator",
        "organisateur", "organisatrice", "organise par", "coordinateur", "coordinatrice", "coordonne par", "coordinateur de la visite",
        "organisator", "georganiseerd door", "gecoordineerd door", "organisatorin", "koordinator", "koordinatorin", "organisiert von", "koordination",
        "organizador", "organizadora", "coordinador", "coordinadora", "organizzatore", "coordinatore", "coordinatrice", "coordenador", "coordenadora",
    };

    public static bool IsLabel(string label) => label.Length <= LongestLabel && Labels.Contains(Words.Key(label));
}
