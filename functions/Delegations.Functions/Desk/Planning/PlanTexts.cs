using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Planning;

/// <summary>The sentences of the two steps, and what they gave.</summary>
internal static class PlanTexts
{
    public const string Published = "published";
    public const string Invited = "invited";

    public static Message? Of(Said said, Visit visit, Language language) => said.Code is not Published ? null : new Message(
        language.Say(
            en: "Published: documents, links and feeds show it.", fr: "Publié : documents, liens et flux le montrent.",
            nl: "Gepubliceerd: documenten, links en feeds tonen het.", de: "Veröffentlicht: Dokumente, Links und Feeds zeigen es.")
        + " "
        + (said.Count > 0
            ? language.Say(
                en: $"To those already invited: {PlanWords.Mails(said.Count, language)}.", fr: $"Aux personnes déjà invitées : {PlanWords.Mails(said.Count, language)}.",
                nl: $"Aan wie al uitgenodigd is: {PlanWords.Mails(said.Count, language)}.", de: $"An die bereits Eingeladenen: {PlanWords.Mails(said.Count, language)}.")
            : visit.Publication is { Inviting: Inviting.Nobody }
                ? language.Say(
                    en: "Nobody got a mail. Next: invite, in step 2.", fr: "Personne n’a reçu de courriel. Ensuite : inviter, à l’étape 2.",
                    nl: "Niemand kreeg een mail. Nu nog: uitnodigen, in stap 2.", de: "Niemand hat eine Mail bekommen. Als Nächstes: einladen, in Schritt 2.")
                : language.Say(en: "Nobody needs a mail.", fr: "Personne n’a besoin d’un courriel.", nl: "Niemand heeft een mail nodig.", de: "Niemand braucht eine Mail.")));

    /// <summary>What is published.</summary>
    public static string Standing(Visit visit, Language language)
    {
        if (visit.Publication is not { } publication)
        {
            return language.Say(
                en: "Nothing is published yet.", fr: "Rien n’est encore publié.", nl: "Er is nog niets gepubliceerd.", de: "Noch ist nichts veröffentlicht.");
        }

        var (state, at) = (PlanWords.Of(publication.State, language), PlanWords.Moment(publication.At, visit, language));
        var present = language.Say(
            en: $"Version {publication.Version} is published as {state} ({at}).", fr: $"La version {publication.Version} est publiée à l’état {state} ({at}).",
            nl: $"Versie {publication.Version} is gepubliceerd als {state} ({at}).", de: $"Fassung {publication.Version} ist als {state} veröffentlicht ({at}).");
        return visit.LatestVersion == publication.Version ? present : present + " " + language.Say(
            en: $"Version {visit.LatestVersion} is newer and not published.", fr: $"La version {visit.LatestVersion} est plus récente et n’est pas publiée.",
            nl: $"Versie {visit.LatestVersion} is nieuwer en niet gepubliceerd.", de: $"Fassung {visit.LatestVersion} ist neuer und nicht veröffentlicht.");
    }

    /// <summary>Who is invited.</summary>
    public static string StandingOf(Inviting inviting, Language language) => inviting switch
    {
        Inviting.Nobody => language.Say(en: "Nobody is invited yet.", fr: "Personne n’est encore invité.", nl: "Nog niemand is uitgenodigd.", de: "Noch ist niemand eingeladen."),
        Inviting.Hosts => language.Say(en: "The hosts are invited.", fr: "Les hôtes sont invités.", nl: "De gastheren zijn uitgenodigd.", de: "Die Gastgeber sind eingeladen."),
        _ => language.Say(
            en: "Hosts and speakers are invited.", fr: "Les hôtes et les intervenants sont invités.",
            nl: "Gastheren en sprekers zijn uitgenodigd.", de: "Gastgeber und Redner sind eingeladen."),
    };

    public static string PublishFirst(int? latest, int published, Language language) => language.Say(
        en: $"Better publish version {latest} first: whoever is invited now gets version {published}, and is told of the changes afterwards.",
        fr: $"Mieux vaut d’abord publier la version {latest} : une invitation envoyée maintenant suit la version {published}, et les changements seront annoncés ensuite.",
        nl: $"Publiceer beter eerst versie {latest}: wie nu uitgenodigd wordt, krijgt versie {published} en wordt nadien van de wijzigingen verwittigd.",
        de: $"Veröffentlichen Sie besser zuerst Fassung {latest}: Wer jetzt eingeladen wird, erhält Fassung {published} und wird danach über die Änderungen informiert.");

    public static string PublishButton(int version, string state, int mails, Language language)
    {
        var told = mails > 0 ? $" ({PlanWords.Mails(mails, language)})" : "";
        return language.Say(
            en: $"Publish version {version} as {state}{told}", fr: $"Publier la version {version} à l’état {state}{told}",
            nl: $"Versie {version} publiceren als {state}{told}", de: $"Fassung {version} als {state} veröffentlichen{told}");
    }

    /// <summary>What approving the second step's plan does.</summary>
    public static string InviteButton(Inviting present, Inviting chosen, int mails, Language language)
    {
        var (whom, told) = (PlanWords.Of(chosen, language), $" ({PlanWords.Figure(mails, language)})");
        return chosen == present
            ? language.Say(en: $"Bring calendars up to date{told}", fr: $"Mettre les calendriers à jour{told}", nl: $"Agenda’s bijwerken{told}", de: $"Kalender auf den Stand bringen{told}")
            : chosen > present
                ? language.Say(en: $"Invite {whom}{told}", fr: $"Inviter {whom}{told}", nl: $"{PlanWords.Heading(whom, language)} uitnodigen{told}", de: $"{whom} einladen{told}")
                : chosen is Inviting.Nobody
                    ? language.Say(en: $"Cancel all invitations{told}", fr: $"Annuler toutes les invitations{told}", nl: $"Alle uitnodigingen annuleren{told}", de: $"Alle Einladungen absagen{told}")
                    : language.Say(
                        en: $"Keep hosts only, cancel the others{told}", fr: $"Ne garder que les hôtes, annuler le reste{told}",
                        nl: $"Alleen gastheren behouden, de rest annuleren{told}", de: $"Nur Gastgeber behalten, die anderen absagen{told}");
    }

    public static string Unfinished(Language language) => language.Say(
        en: "Whoever is written to later needs a day and an hour that are still to come. Fill them in beside “later”; nothing was sent.",
        fr: "Qui est averti plus tard a besoin d’un jour et d’une heure à venir. Indiquez-les à côté de « plus tard » ; rien n’a été envoyé.",
        nl: "Wie later bericht krijgt, heeft een dag en een uur nodig die nog komen. Vul ze in naast “later”; er is niets verzonden.",
        de: "Wer später benachrichtigt wird, braucht einen Tag und eine Uhrzeit, die noch kommen. Tragen Sie sie neben „später“ ein; nichts wurde versandt.");

    public static string Meaningless(Language language) => language.Say(
        en: "This address asks for a plan that does not exist. The plan below is the present one.",
        fr: "Cette adresse demande un plan qui n’existe pas. Le plan ci-dessous est le plan actuel.",
        nl: "Dit adres vraagt een plan dat niet bestaat. Het plan hieronder is het huidige.",
        de: "Diese Adresse verlangt einen Plan, den es nicht gibt. Unten steht der gegenwärtige Plan.");
}
