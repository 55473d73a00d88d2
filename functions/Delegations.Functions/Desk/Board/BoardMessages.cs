using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Board;

/// <summary>What an action gave, as a code in an address and as a sentence above a page.</summary>
internal static class BoardMessages
{
    /// <summary>Of the page that publishes.</summary>
    public const string Invited = "invited";
    public const string Reminded = "reminded";
    public const string Retried = "retried";
    public const string MailTaken = "mail-taken";

    private const string Recorded = "recorded";

    public static string CodeOf(KeptKind kind, bool byMail) => kind switch
    {
        KeptKind.Recorded => byMail ? MailTaken : Recorded,
        _ => $"answer-{kind.ToString().ToLowerInvariant()}",
    };

    /// <summary>Null for a code that this page does not know.</summary>
    public static Message? Of(Said said, DeliveryWay way, Language language) => said.Code switch
    {
        Invited => new Message(InvitedOf(said.Count, way, language)),
        Reminded => RemindedOf(said.Count, way, language),
        Retried => new Message(RetriedOf(said.Count, language)),
        _ => Enum.GetValues<KeptKind>().Where(kind => said.Code == CodeOf(kind, byMail: false) || said.Code == CodeOf(kind, byMail: true))
            .Select(kind => new Message(ReplyWords.Kept(kind, language), kind is KeptKind.Recorded or KeptKind.Repeated ? "" : "warning"))
            .FirstOrDefault(),
    };

    public static Message RemindedOf(int count, DeliveryWay way, Language language) => count is 0
        ? new Message(language.Say(en: "Nobody was reminded.", fr: "Personne n’a reçu de rappel.", nl: "Niemand werd herinnerd.", de: "Niemand wurde erinnert."), "warning")
        : new Message(way is DeliveryWay.Outbox
            ? language.Say(
                en: $"Reminders being made for the outbox: {count}.",
                fr: $"Rappels en préparation dans la boîte d’envoi : {count}.",
                nl: $"Herinneringen in aanmaak voor het postvak UIT: {count}.",
                de: $"Erinnerungen, die für den Postausgang entstehen: {count}.")
            : language.Say(
                en: $"Reminders on their way: {count}.",
                fr: $"Rappels en route : {count}.",
                nl: $"Herinneringen onderweg: {count}.",
                de: $"Erinnerungen unterwegs: {count}."));

    public static string ChooseFirst(Language language) => language.Say(
        en: "Nobody was reminded: tick the people first, or remind all who have not answered.",
        fr: "Personne n’a reçu de rappel : cochez d’abord les personnes, ou rappelez toutes celles qui n’ont pas répondu.",
        nl: "Niemand werd herinnerd: vink eerst de personen aan, of herinner iedereen die niet antwoordde.",
        de: "Niemand wurde erinnert: Kreuzen Sie erst die Personen an, oder erinnern Sie alle, die nicht geantwortet haben.");

    public static string ChooseFile(Language language) => language.Say(
        en: "Choose a file first: the mail that came back (.eml), or the calendar file in it (.ics).",
        fr: "Choisissez d’abord un fichier : le message reçu en retour (.eml), ou le fichier d’agenda qu’il contient (.ics).",
        nl: "Kies eerst een bestand: de mail die terugkwam (.eml), of het agendabestand daarin (.ics).",
        de: "Wählen Sie zuerst eine Datei: die Mail, die zurückkam (.eml), oder die Kalenderdatei darin (.ics).");

    public static string ChooseAnswer(Language language) => language.Say(
        en: "Nothing was recorded: choose what the person answered.",
        fr: "Rien n’a été enregistré : choisissez ce que la personne a répondu.",
        nl: "Er is niets genoteerd: kies wat de persoon antwoordde.",
        de: "Nichts wurde vermerkt: Wählen Sie, was die Person geantwortet hat.");

    /// <param name="name">Whose invitation it is.</param>
    /// <param name="entry">When that now takes place.</param>
    public static string ChangedSince(string name, string entry, Language language) => language.Say(
        en: $"The invitation of {name} has changed since you opened the page, so no answer was recorded. It is now for: {entry}. Ask about that, and record the answer again.",
        fr: $"L’invitation de {name} a changé depuis que vous avez ouvert la page ; aucune réponse n’a donc été enregistrée. Elle vaut maintenant pour : {entry}. Posez à nouveau la question et enregistrez la réponse.",
        nl: $"De uitnodiging van {name} is gewijzigd sinds u de pagina opende; daarom is er geen antwoord genoteerd. Ze geldt nu voor: {entry}. Vraag het opnieuw en noteer dat antwoord.",
        de: $"Die Einladung von {name} hat sich geändert, seit Sie die Seite geöffnet haben; deshalb wurde keine Antwort vermerkt. Sie gilt jetzt für: {entry}. Fragen Sie erneut und vermerken Sie die Antwort darauf.");

    public static string OthersOpen(int count, Language language) => language.Say(
        en: $"Nobody was reminded: others are open since you opened the page. Open now: {count}. Press again to remind them all.",
        fr: $"Personne n’a reçu de rappel : d’autres sont sans réponse depuis que vous avez ouvert la page. Sans réponse maintenant : {count}. Appuyez à nouveau pour les rappeler toutes.",
        nl: $"Niemand werd herinnerd: er staan anderen open sinds u de pagina opende. Nu open: {count}. Druk opnieuw om hen allen te herinneren.",
        de: $"Niemand wurde erinnert: Andere sind offen, seit Sie die Seite geöffnet haben. Jetzt offen: {count}. Drücken Sie erneut, um alle zu erinnern.");

    private static string InvitedOf(int count, DeliveryWay way, Language language) => (count, way) switch
    {
        (0, _) => language.Say(
            en: "Published. Nobody is written to now.",
            fr: "Publié. Personne ne reçoit de message maintenant.",
            nl: "Gepubliceerd. Niemand krijgt nu een bericht.",
            de: "Veröffentlicht. Niemand bekommt jetzt eine Nachricht."),
        (_, DeliveryWay.Outbox) => language.Say(
            en: $"Published. Invitation files being made for the outbox: {count}.",
            fr: $"Publié. Fichiers d’invitation en préparation dans la boîte d’envoi : {count}.",
            nl: $"Gepubliceerd. Uitnodigingsbestanden in aanmaak voor het postvak UIT: {count}.",
            de: $"Veröffentlicht. Einladungsdateien, die für den Postausgang entstehen: {count}."),
        _ => language.Say(
            en: $"Published. Messages on their way: {count}.",
            fr: $"Publié. Messages en route : {count}.",
            nl: $"Gepubliceerd. Berichten onderweg: {count}.",
            de: $"Veröffentlicht. Nachrichten unterwegs: {count}."),
    };

    private static string RetriedOf(int count, Language language) => language.Say(
        en: $"Failed invitations that are tried again: {count}.",
        fr: $"Invitations échouées qui font l’objet d’un nouvel essai : {count}.",
        nl: $"Mislukte uitnodigingen die opnieuw geprobeerd worden: {count}.",
        de: $"Fehlgeschlagene Einladungen, die erneut versucht werden: {count}.");
}
