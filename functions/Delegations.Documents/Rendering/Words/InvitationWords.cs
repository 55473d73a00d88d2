using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>What a mail with a calendar entry is to the person who gets it.</summary>
internal enum MailKind
{
    Invitation,
    Reminder,
    Update,
    Cancellation,

    /// <summary>The session goes on without the person.</summary>
    Withdrawal,
}

/// <summary>The words of invitations, updates and cancellations.</summary>
internal sealed class InvitationWords(Language language)
{
    public string Guests => language.Say(en: "Guests", fr: "Visiteurs", nl: "Gasten", de: "Gäste");

    public string Expected => language.Say(en: "Your part", fr: "Votre rôle", nl: "Uw bijdrage", de: "Ihr Beitrag");

    public string Companions => language.Say(en: "Together with", fr: "Avec", nl: "Samen met", de: "Gemeinsam mit");

    public string CommentFromCoordinator => language.Say(
        en: "Note from the coordinator:",
        fr: "Message de la coordination :",
        nl: "Bericht van de coördinator:",
        de: "Hinweis der Koordination:");

    public string Urgent => language.Say(
        en: "Urgent: this message concerns a session within the next 24 hours.",
        fr: "Urgent : ce message concerne une session prévue dans les prochaines 24 heures.",
        nl: "Dringend: dit bericht gaat over een sessie in de komende 24 uur.",
        de: "Eilig: Diese Nachricht betrifft einen Programmpunkt in den nächsten 24 Stunden.");

    public string Remove => language.Say(
        en: "If your calendar does not remove the entry by itself, please delete it.",
        fr: "Si votre agenda ne retire pas l’entrée de lui-même, merci de la supprimer.",
        nl: "Verdwijnt de afspraak niet vanzelf uit uw agenda, dan kunt u ze zelf verwijderen.",
        de: "Falls Ihr Kalender den Eintrag nicht selbst entfernt, löschen Sie ihn bitte.");

    public string Subject(MailKind kind, CalendarMessage message, MailContent content, bool asked) =>
        (content.Urgent ? language.Say(en: "Urgent – ", fr: "Urgent – ", nl: "Dringend – ", de: "Eilig – ") : "")
        + Head(kind, message, content)
        + (asked && kind is not MailKind.Reminder ? Asking : "")
        + new MailWords(language).Colon
        + MailText.OneLine(message.Summary);

    public string Opening(MailKind kind, CalendarMessage message, MailContent content) => kind switch
    {
        MailKind.Withdrawal => language.Say(
            en: "Your invitation to this session is withdrawn: the session takes place, but you are no longer expected.",
            fr: "Votre invitation à cette session est retirée : la session a bien lieu, mais votre présence n’est plus requise.",
            nl: "Uw uitnodiging voor deze sessie is ingetrokken: de sessie gaat door, maar u wordt niet langer verwacht.",
            de: "Ihre Einladung zu diesem Programmpunkt wird zurückgezogen: Er findet statt, Sie werden dabei jedoch nicht mehr erwartet."),
        MailKind.Cancellation => language.Say(
            en: "This session is cancelled and will not take place.",
            fr: "Cette session est annulée et n’aura pas lieu.",
            nl: "Deze sessie is geannuleerd en gaat niet door.",
            de: "Dieser Programmpunkt ist abgesagt und findet nicht statt."),
        MailKind.Update => ChangeWords.Opening(message, content, language),
        MailKind.Reminder => new ReminderWords(language).Opening(content.Remaining!.Days) // of this kind only where it is there
            + (message.Tentative ? " " + Preliminary : ""),
        _ => language.Say(
            en: "We have the pleasure of inviting you to the following session.",
            fr: "Nous avons le plaisir de vous inviter à la session suivante.",
            nl: "Met genoegen nodigen wij u uit voor de volgende sessie.",
            de: "Wir laden Sie herzlich zu folgendem Programmpunkt ein.")
            + (message.Tentative ? " " + Preliminary : ""),
    };

    public string Privacy(PrivacyNotice privacy)
    {
        var (agency, months, ask) = (MailText.OneLine(privacy.Agency), privacy.MonthsKept, MailText.OneLine(privacy.Ask));
        var one = months is 1;
        return language.Say(
            en: $"Your data: {agency} processes your name, your function and your contact details in order to prepare and carry out this visit. They are deleted {months} month{(one ? "" : "s")} after the visit. For questions about them, or to see, correct or delete them: {ask}",
            fr: $"Vos données : {agency} traite votre nom, votre fonction et vos coordonnées afin de préparer et d’organiser cette visite. Elles sont effacées {months} mois après la visite. Pour toute question, ou pour les consulter, les rectifier ou les faire effacer : {ask}",
            nl: $"Uw gegevens: {agency} verwerkt uw naam, uw functie en uw contactgegevens om dit bezoek voor te bereiden en te organiseren. Ze worden {months} {(one ? "maand" : "maanden")} na het bezoek gewist. Voor vragen, of om uw gegevens in te zien, te verbeteren of te laten wissen: {ask}",
            de: $"Ihre Daten: {agency} verarbeitet Ihren Namen, Ihre Funktion und Ihre Kontaktdaten, um diesen Besuch vorzubereiten und durchzuführen. Sie werden {months} {(one ? "Monat" : "Monate")} nach dem Besuch gelöscht. Für Fragen sowie für Auskunft, Berichtigung oder Löschung: {ask}");
    }

    internal static string PreliminaryIn(Language language) => new InvitationWords(language).Preliminary;

    private string Preliminary => language.Say(
        en: "The programme is still preliminary: time and place may change. Please keep the time free; we shall confirm it to you.",
        fr: "Le programme est encore provisoire : l’horaire et le lieu peuvent changer. Merci de réserver ce moment ; nous vous le confirmerons.",
        nl: "Het programma is nog voorlopig: tijdstip en plaats kunnen nog wijzigen. Gelieve dit moment vrij te houden; wij bevestigen het u nog.",
        de: "Das Programm ist noch vorläufig: Zeit und Ort können sich noch ändern. Bitte halten Sie sich den Termin frei; wir bestätigen ihn Ihnen noch.");

    private string Asking => language.Say(en: " (please reply)", fr: " (réponse souhaitée)", nl: " (antwoord gevraagd)", de: " (Antwort erbeten)");

    private string Head(MailKind kind, CalendarMessage message, MailContent content) => kind switch
    {
        MailKind.Withdrawal => language.Say(en: "Invitation withdrawn", fr: "Invitation retirée", nl: "Uitnodiging ingetrokken", de: "Einladung zurückgezogen"),
        MailKind.Cancellation => language.Say(en: "Cancelled", fr: "Annulation", nl: "Geannuleerd", de: "Abgesagt"),
        MailKind.Update => ChangeWords.Subject(message, content, language),
        MailKind.Reminder => new ReminderWords(language).Head,
        _ when message.Tentative => language.Say(en: "Preliminary invitation", fr: "Invitation provisoire", nl: "Voorlopige uitnodiging", de: "Vorläufige Einladung"),
        _ => language.Say(en: "Invitation", fr: "Invitation", nl: "Uitnodiging", de: "Einladung"),
    };
}
