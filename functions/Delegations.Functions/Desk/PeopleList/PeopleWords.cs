using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Desk.PeopleList;

/// <summary>A person's line in the coordinator's language.</summary>
internal static class PeopleWords
{
    /// <summary>What somebody does in the visit: <c>host of 2 sessions · speaks in 1 · delegate</c>.</summary>
    public static string PartOf(BoardPerson person, Language language)
    {
        string[] parts =
        [
            person.Hosting is 0 ? "" : language.Say(
                en: $"hosts {Sessions(person.Hosting, language)}", fr: $"accueille {Sessions(person.Hosting, language)}",
                nl: $"ontvangt bij {Sessions(person.Hosting, language)}", de: $"Gastgeber bei {Sessions(person.Hosting, language)}"),
            person.Speaking is 0 ? "" : language.Say(
                en: $"speaks in {Sessions(person.Speaking, language)}", fr: $"intervient dans {Sessions(person.Speaking, language)}",
                nl: $"spreekt in {Sessions(person.Speaking, language)}", de: $"spricht in {Sessions(person.Speaking, language)}"),
            person.Role is { } role && !IsSaid(role, person) ? Of(role, language) : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Function and organisation, in one line.</summary>
    public static string AffiliationOf(BoardPerson person) =>
        string.Join(", ", new[] { person.Function, person.Organisation }.Where(text => text is { Length: > 0 }));

    public static Mark NamingOf(bool? mayBeNamed, Language language) => mayBeNamed switch
    {
        true => new Mark(language.Say(en: "yes", fr: "oui", nl: "ja", de: "ja"), "good"),
        false => new Mark(language.Say(en: "no", fr: "non", nl: "nee", de: "nein"), "warning"),
        null => new Mark(NotAsked(language), "quiet"),
    };

    public static string CitizenshipOf(BoardPerson person, bool isAsked, Language language) => (person.HasCitizenship, isAsked) switch
    {
        (true, _) => language.Say(en: "answered", fr: "répondu", nl: "beantwoord", de: "beantwortet"),
        (false, true) => language.Say(en: "asked, no answer yet", fr: "demandé, sans réponse", nl: "gevraagd, nog geen antwoord", de: "gefragt, noch keine Antwort"),
        _ => NotAsked(language),
    };

    public static Mark? AddressOf(BoardPerson person, Language language) => person.AddressFrom switch
    {
        AddressSource.Itinerary => new Mark(language.Say(en: "from the programme", fr: "selon le programme", nl: "uit het programma", de: "aus dem Programm")),
        AddressSource.None when person.Email is { Length: > 0 } =>
            new Mark(language.Say(en: "cannot be written to", fr: "adresse inutilisable", nl: "onbruikbaar adres", de: "Adresse unbrauchbar"), "error"),
        AddressSource.None => new Mark(
            language.Say(en: "no address", fr: "sans adresse", nl: "geen adres", de: "keine Adresse"), person.Unreached > 0 ? "error" : "quiet"),
        _ => null,
    };

    public static string Of(PersonRole role, Language language) => role switch
    {
        PersonRole.HeadOfDelegation => language.Say(en: "head of delegation", fr: "chef de délégation", nl: "hoofd van de delegatie", de: "Delegationsleitung"),
        PersonRole.Delegate => language.Say(en: "delegate", fr: "délégué", nl: "delegatielid", de: "Delegationsmitglied"),
        PersonRole.Speaker => language.Say(en: "speaker", fr: "intervenant", nl: "spreker", de: "Redner"),
        PersonRole.Moderator => language.Say(en: "moderator", fr: "modérateur", nl: "moderator", de: "Moderation"),
        PersonRole.Host => language.Say(en: "host", fr: "hôte", nl: "gastheer", de: "Gastgeber"),
        PersonRole.Escort => language.Say(en: "escort", fr: "accompagnateur", nl: "begeleider", de: "Begleitung"),
        PersonRole.Interpreter => language.Say(en: "interpreter", fr: "interprète", nl: "tolk", de: "Dolmetscher"),
        PersonRole.Coordinator => language.Say(en: "coordinator", fr: "coordinateur", nl: "coördinator", de: "Koordination"),
        _ => language.Say(en: "partner", fr: "partenaire", nl: "partner", de: "Partner"),
    };

    /// <summary>As forms and lists write it: <c>head-of-delegation</c>.</summary>
    public static string CodeOf(PersonRole role) => role is PersonRole.HeadOfDelegation ? "head-of-delegation" : role.ToString().ToLowerInvariant();

    /// <summary>What a field of their form has, as the page says it.</summary>
    public static string InField(string field, string value, BoardPerson person, Language language) => field switch
    {
        "language" => person.Language?.Culture.Parent.NativeName ?? AsTheVisit(language),
        "role" => person.Role is { } role ? Of(role, language) : NoRole(language),
        "mayBeNamed" => NamingOf(person.MayBeNamed, language).Word,
        _ => value.Length > 0 ? value : "–",
    };

    public static string AsTheVisit(Language language) =>
        language.Say(en: "as the visit", fr: "celle de la visite", nl: "die van het bezoek", de: "wie der Besuch");

    public static string NoRole(Language language) => language.Say(en: "not said", fr: "non précisé", nl: "niet gezegd", de: "nicht angegeben");

    public static string NotAsked(Language language) => language.Say(en: "not asked", fr: "pas demandé", nl: "niet gevraagd", de: "nicht gefragt");

    private static string Sessions(int count, Language language) => count is 1
        ? language.Say(en: "1 session", fr: "1 séance", nl: "1 sessie", de: "1 Programmpunkt")
        : language.Say(en: $"{count} sessions", fr: $"{count} séances", nl: $"{count} sessies", de: $"{count} Programmpunkten");

    /// <summary>Whether the programme says as much.</summary>
    private static bool IsSaid(PersonRole role, BoardPerson person) =>
        (role is PersonRole.Host && person.Hosting > 0) || (role is PersonRole.Speaker && person.Speaking > 0);
}
