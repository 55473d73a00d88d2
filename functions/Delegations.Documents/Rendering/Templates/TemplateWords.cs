using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The words that a template says itself, and those it offers to choose from. The reader knows all of them.</summary>
internal static class TemplateWords
{
    /// <summary>Cities that the zone database knows by name: a spreadsheet takes at most 255 characters for a list of its own.</summary>
    private static readonly string[] ZoneCities =
    [
        "UTC", "London", "Lisbon", "Brussels", "Paris", "Berlin", "Rome", "Athens", "Istanbul", "Cairo", "Nairobi", "Dubai", "Tashkent", "Almaty",
        "Kolkata", "Singapore", "Shanghai", "Tokyo", "Sydney", "New York", "Chicago", "Denver", "Phoenix", "Los Angeles",
    ];

    public static string SheetName(Language language) => language.Say(en: "Programme", fr: "Programme", nl: "Programma", de: "Programm");

    public static string TitleLabel(Language language) => language.Say(en: "Title", fr: "Titre", nl: "Titel", de: "Titel");

    public static string DelegationLabel(Language language) => language.Say(en: "Delegation", fr: "Délégation", nl: "Delegatie", de: "Delegation");

    public static string OrganiserLabel(Language language) => language.Say(en: "Organiser", fr: "Organisateur", nl: "Organisator", de: "Veranstalter");

    public static string ZoneLabel(Language language) => language.Say(en: "Time zone", fr: "Fuseau horaire", nl: "Tijdzone", de: "Zeitzone");

    public static string LanguageLabel(Language language) => language.Say(en: "Language", fr: "Langue", nl: "Taal", de: "Sprache");

    public static string HandlingLabel(Language language) => language.Say(en: "TLP label", fr: "Étiquette TLP", nl: "TLP-label", de: "TLP-Kennzeichnung");

    /// <summary>The labels, from the widest to the narrowest; they are the same in every language.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. Enum.GetValues<Handling>().Select(handling => handling.Label())];

    /// <summary>What a line of its own above the table says.</summary>
    public static string Hint(ItineraryTemplate template) => template.HasIds
        ? template.Language.Say(
            en: "One row per session. Change, add or delete rows; leave the ids as they are. The comments on the headings say what can be written.",
            fr: "Une ligne par séance. Modifiez, ajoutez ou supprimez des lignes ; laissez les identifiants. Les commentaires des titres disent ce qui peut être écrit.",
            nl: "Eén rij per sessie. Wijzig, voeg toe of verwijder rijen; laat de id’s staan. De opmerkingen bij de koppen zeggen wat u kunt schrijven.",
            de: "Eine Zeile je Termin. Ändern, ergänzen oder löschen Sie Zeilen; lassen Sie die Kennungen stehen. Die Kommentare der Spaltentitel sagen, was man schreiben kann.")
        : template.Language.Say(
            en: "One row per session. Overwrite the examples. The comments on the headings say what can be written.",
            fr: "Une ligne par séance. Remplacez les exemples. Les commentaires des titres disent ce qui peut être écrit.",
            nl: "Eén rij per sessie. Overschrijf de voorbeelden. De opmerkingen bij de koppen zeggen wat u kunt schrijven.",
            de: "Eine Zeile je Termin. Überschreiben Sie die Beispiele. Die Kommentare der Spaltentitel sagen, was man schreiben kann.");

    public static string Of(Audience audience, Language language) => audience switch
    {
        Audience.Public => language.Say(en: "public", fr: "public", nl: "publiek", de: "öffentlich"),
        Audience.Delegation => language.Say(en: "delegation", fr: "délégation", nl: "delegatie", de: "Delegation"),
        Audience.Host => language.Say(en: "hosts", fr: "hôtes", nl: "gastheren", de: "Gastgeber"),
        _ => language.Say(en: "internal", fr: "interne", nl: "intern", de: "intern"),
    };

    public static IReadOnlyList<string> Audiences(Language language) => [.. Enum.GetValues<Audience>().Select(audience => Of(audience, language))];

    public static string Cancelled(Language language) => language.Say(en: "cancelled", fr: "annulé", nl: "geannuleerd", de: "abgesagt");

    public static IReadOnlyList<string> Statuses(Language language) =>
    [
        language.Say(en: "confirmed", fr: "confirmé", nl: "bevestigd", de: "bestätigt"),
        language.Say(en: "to be confirmed", fr: "à confirmer", nl: "te bevestigen", de: "noch offen"),
        Cancelled(language),
    ];

    /// <summary>A language's name in another.</summary>
    public static string Of(Language named, Language language) => named.Code switch
    {
        "fr" => language.Say(en: "French", fr: "français", nl: "Frans", de: "Französisch"),
        "nl" => language.Say(en: "Dutch", fr: "néerlandais", nl: "Nederlands", de: "Niederländisch"),
        "de" => language.Say(en: "German", fr: "allemand", nl: "Duits", de: "Deutsch"),
        "ru" => language.Say(en: "Russian", fr: "russe", nl: "Russisch", de: "Russisch"),
        _ => language.Say(en: "English", fr: "anglais", nl: "Engels", de: "Englisch"),
    };

    public static IReadOnlyList<string> Languages(Language language) => [.. Language.All.Select(named => Of(named, language))];

    /// <summary>The zones in use, then those that most visits need.</summary>
    public static IReadOnlyList<string> Zones(ItineraryTemplate template) =>
    [
        .. template.Sessions.Select(session => session.TimeZone).Prepend(template.Zone).Select(zone => zone.Id).Distinct(StringComparer.Ordinal),
        .. ZoneCities,
    ];
}
