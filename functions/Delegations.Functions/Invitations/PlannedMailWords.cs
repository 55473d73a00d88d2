using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>What a coordinator is told beside a mail that is shown before it leaves.</summary>
internal static class PlannedMailWords
{
    /// <summary>What of the mail shown will be otherwise in the one that leaves.</summary>
    public static IReadOnlyList<string> Notes(PlannedMail mail, Language language) =>
    [
        .. mail.HasPlaceholder ? new[] { Placeholder(language) } : [],
        .. mail.IsByExchange ? new[] { ByExchange(language) } : [],
    ];

    public static string Requirements(Language language) => language.Say(
        en: "“invitation” is the id of a line of the plan; “lang” is en, fr, nl or de; “format” is json, html or ics.",
        fr: "« invitation » est l’identifiant d’une ligne du plan ; « lang » vaut en, fr, nl ou de ; « format » vaut json, html ou ics.",
        nl: "“invitation” is het id van een regel van het plan; “lang” is en, fr, nl of de; “format” is json, html of ics.",
        de: "„invitation“ ist die Kennung einer Zeile des Plans; „lang“ ist en, fr, nl oder de; „format“ ist json, html oder ics.");

    public static string NoMail(Language language) => language.Say(
        en: "This plan sends no mail about that entry. Read the plan again and take the id of one of its lines.",
        fr: "Ce plan n’envoie aucun courriel pour ce rendez-vous. Relisez le plan et prenez l’identifiant d’une de ses lignes.",
        nl: "Dit plan verstuurt geen mail over die afspraak. Lees het plan opnieuw en neem het id van een van zijn regels.",
        de: "Dieser Plan sendet keine Mail zu diesem Termin. Lesen Sie den Plan neu und nehmen Sie die Kennung einer seiner Zeilen.");

    private static string Placeholder(Language language) => language.Say(
        en: "The link to answer by is a placeholder here and opens nothing; the mail that leaves bears the person's own.",
        fr: "Le lien de réponse est ici fictif et n’ouvre rien ; le courriel envoyé portera celui de la personne.",
        nl: "De link om te antwoorden is hier een voorbeeld en opent niets; de mail die vertrekt, draagt die van de persoon zelf.",
        de: "Der Link zum Antworten ist hier ein Platzhalter und öffnet nichts; die Mail, die abgeht, trägt den der Person.");

    private static string ByExchange(Language language) => language.Say(
        en: "Exchange sends the mail: it adds its own buttons, and words of its own to the subject of a change or a cancellation.",
        fr: "C’est Exchange qui envoie le courriel : il y ajoute ses boutons, et ses propres mots dans l’objet d’une modification ou d’une annulation.",
        nl: "Exchange verstuurt de mail: het voegt eigen knoppen toe, en eigen woorden in het onderwerp van een wijziging of annulering.",
        de: "Exchange versendet die Mail: Es fügt eigene Schaltflächen hinzu und eigene Worte im Betreff einer Änderung oder Absage.");
}
