using Delegations.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Showing;

/// <summary>What the page of agendas and links says, beside its view.</summary>
internal static class ShowingWords
{
    /// <summary>What an action gave; null for nothing of this page's.</summary>
    public static Message? Of(Said said, Language language) => said.Code switch
    {
        "link-made" => new Message(language.Say(
            en: "The link is made. Whoever has its address can read the agenda.", fr: "Le lien est créé. Quiconque a son adresse peut lire l’agenda.",
            nl: "De link is gemaakt. Wie het adres heeft, kan de agenda lezen.", de: "Der Link ist angelegt. Wer seine Adresse hat, kann die Agenda lesen.")),
        "link-withdrawn" => new Message(language.Say(
            en: "The link is withdrawn: it opens nothing any more. A new one gets another address.", fr: "Le lien est retiré : il n’ouvre plus rien. Un nouveau lien aura une autre adresse.",
            nl: "De link is ingetrokken: hij opent niets meer. Een nieuwe krijgt een ander adres.", de: "Der Link ist zurückgezogen: Er öffnet nichts mehr. Ein neuer bekommt eine andere Adresse.")),
        "translated" => new Message(language.Say(
            en: "The translations are taken; agendas show them at once.", fr: "Les traductions sont enregistrées ; les agendas les montrent dès maintenant.",
            nl: "De vertalingen zijn overgenomen; agenda’s tonen ze meteen.", de: "Die Übersetzungen sind übernommen; Agenden zeigen sie sofort.")),
        "remark-settled" => new Message(language.Say(en: "Noted.", fr: "C’est noté.", nl: "Genoteerd.", de: "Vermerkt.")),
        _ => null,
    };

    public static string Reviewing(Audience audience, Language language) => audience is Audience.Host
        ? language.Say(en: "as the hosts see it", fr: "comme les hôtes le voient", nl: "zoals de gastheren het zien", de: "wie die Gastgeber sie sehen")
        : language.Say(en: "as the delegation sees it", fr: "comme la délégation le voit", nl: "zoals de delegatie het ziet", de: "wie die Delegation sie sieht");

    public static string Reviewer(string? recipient, Audience audience, Language language)
    {
        var whom = recipient is { Length: > 0 } ? $"{recipient}, " : "";
        return language.Say(
            en: $"To review: {whom}{Reviewing(audience, language)}", fr: $"Relecture : {whom}{Reviewing(audience, language)}",
            nl: $"Na te lezen: {whom}{Reviewing(audience, language)}", de: $"Zum Gegenlesen: {whom}{Reviewing(audience, language)}");
    }

    public static string OnVersion(int version, Language language) => language.Say(en: $"on version {version}", fr: $"sur la version {version}", nl: $"over versie {version}", de: $"zu Fassung {version}");

    public static string TheWhole(Language language) => language.Say(en: "The whole programme", fr: "Tout le programme", nl: "Het hele programma", de: "Das ganze Programm");

    public static string Of(Audience audience, Language language) => audience switch
    {
        Audience.Public => language.Say(en: "The public", fr: "Le public", nl: "Het publiek", de: "Die Öffentlichkeit"),
        Audience.Delegation => language.Say(en: "The delegation", fr: "La délégation", nl: "De delegatie", de: "Die Delegation"),
        Audience.Host => language.Say(en: "The hosts", fr: "Les hôtes", nl: "De gastheren", de: "Die Gastgeber"),
        _ => language.Say(en: "Coordinators only", fr: "Les coordinateurs seulement", nl: "Alleen coördinatoren", de: "Nur Koordinatoren"),
    };

    public static string HostsOf(string stop, Language language) => language.Say(en: $"Hosts of {stop}", fr: $"Hôtes de {stop}", nl: $"Gastheren van {stop}", de: $"Gastgeber von {stop}");

    public static string NobodyAnyMore(Language language) => language.Say(
        en: "somebody who is no longer on the list", fr: "une personne qui ne figure plus sur la liste", nl: "iemand die niet meer op de lijst staat", de: "jemand, der nicht mehr auf der Liste steht");

    public static string NowhereAnyMore(Language language) => language.Say(
        en: "a stop that is no longer visited", fr: "un lieu qui n’est plus visité", nl: "een halte die niet meer bezocht wordt", de: "einem Ort, der nicht mehr besucht wird");

    public static string OneLanguage(Language language) => language.Say(en: "one language", fr: "une seule langue", nl: "één taal", de: "eine Sprache");

    public static string Published(int version, Language language) => language.Say(
        en: $"published (version {version})", fr: $"publiée (version {version})", nl: $"gepubliceerd (versie {version})", de: $"veröffentlicht (Fassung {version})");

    public static string Newest(int version, Language language) => language.Say(
        en: $"newest (version {version})", fr: $"la plus récente (version {version})", nl: $"nieuwste (versie {version})", de: $"neueste (Fassung {version})");

    public static string RunSheet(string format, Language language) => language.Say(
        en: $"run sheet ({format})", fr: $"conducteur ({format})", nl: $"draaiboek ({format})", de: $"Ablaufplan ({format})");

    public static string PublishFirst(Language language) => language.Say(
        en: "Links show what is published. Publish an agenda first; the links that it prints come with it.",
        fr: "Les liens montrent ce qui est publié. Publiez d’abord un agenda ; les liens qu’il imprime l’accompagnent.",
        nl: "Links tonen wat gepubliceerd is. Publiceer eerst een agenda; de links die erop staan, komen mee.",
        de: "Links zeigen, was veröffentlicht ist. Veröffentlichen Sie zuerst eine Agenda; die Links, die sie druckt, kommen mit.");

    public static string NoFile(Language language) => language.Say(
        en: "Choose the filled-in sheet first.", fr: "Choisissez d’abord la feuille remplie.", nl: "Kies eerst het ingevulde blad.", de: "Wählen Sie zuerst das ausgefüllte Blatt.");

    public static string NothingYet(Language language) => language.Say(
        en: "There is no programme to translate yet.", fr: "Il n’y a pas encore de programme à traduire.", nl: "Er is nog geen programma om te vertalen.", de: "Es gibt noch kein Programm zu übersetzen.");

    public static string Until(AgendaLink link, bool isOpen, Visit visit, Language language)
    {
        var day = link.EndOf(visit) is { } end ? DateWords.Day(end.InZone(visit.TimeZone).Date, language) : null;
        return (isOpen, link.Revoked, day) switch
        {
            (false, not null, _) => language.Say(en: "withdrawn", fr: "retiré", nl: "ingetrokken", de: "zurückgezogen"),
            (false, _, not null) => language.Say(en: $"closed on {day}", fr: $"fermé le {day}", nl: $"gesloten op {day}", de: $"geschlossen am {day}"),
            (_, _, null) => language.Say(en: "open", fr: "ouvert", nl: "open", de: "offen"),
            _ => language.Say(en: $"open until {day}", fr: $"ouvert jusqu’au {day}", nl: $"open tot {day}", de: $"offen bis {day}"),
        };
    }
}
