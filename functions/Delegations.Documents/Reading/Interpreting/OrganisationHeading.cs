using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Headings of the organisation of somebody: <c>Speaker’s company</c>, <c>Organisation des Referenten</c>.</summary>
internal static partial class OrganisationHeading
{
    /// <summary>
    /// The words for the people whose organisation a heading means, or null where it means none, or the people together with
    /// their organisation: <c>Speaker (organisation)</c>, <c>Speaker / company</c>.
    /// </summary>
    public static string? PeopleOf(string text)
    {
        var bare = HeadingTable.WithoutBrackets(text);
        if (!Joints().Split(bare).All(IsMentioned))
        {
            return null;
        }

        var people = Fillers().Replace(OrganisationWords().Replace(Words.Key(text), " "), " ");
        people = Words.Key(people);
        return people switch
        {
            "" => null,
            "gast" => "host",
            _ => people,
        };
    }

    /// <summary>Whether a heading has a word for an organisation.</summary>
    public static bool IsMentioned(string text) => OrganisationWords().IsMatch(Words.Key(text));

    // Dutch and German write the people and their organisation as one word, so that some words count within others too.
    [GeneratedRegex(@"(s?organi[sz]ations?|s?organisaties?|s?organisationen|organismes?|s?unternehmens?|s?bedrijf|s?bedrijven|s?einrichtung(en)?|s?instelling(en)?)\b|(?<=\b|referenten|redner|sprecher|vortragenden|gastgeber|gast|sprekers?|gastheer|gastheren)(firma|firmen|firmas|institut|instituut)\b|\b(company|companies|firms?|affiliations?|employers?|institutions?|institutes?|societes?|entreprises?|employeurs?|werkgevers?|arbeitgebers?|onderneming(en)?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OrganisationWords();

    [GeneratedRegex(@"\b(s|of|the|for|name|names|nom|de|du|des|d|l|la|le|les|van|het|een|naam|der|die|dem|den|vom|von)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Fillers();

    [GeneratedRegex(@"\s*[/|&+,;\n]\s*|\s+[–—-]\s+|\s+(et|and|en|und)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Joints();
}
