using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Invitations;

/// <summary>Why a message waits or failed.</summary>
[JsonConverter(typeof(CodeConverter<DeliveryReason>))]
internal enum DeliveryReason
{
    /// <summary>The outside asked to come later.</summary>
    Throttled,

    /// <summary>The outside could not be reached, or did not say what it did.</summary>
    Unavailable,

    /// <summary>The organiser's mailbox may not be used (yet).</summary>
    Forbidden,

    /// <summary>The organiser's mailbox is not there.</summary>
    MailboxGone,

    /// <summary>The outside does not take the person's address.</summary>
    AddressRefused,

    /// <summary>The outside refuses the message as it is.</summary>
    Rejected,

    /// <summary>Signing in failed.</summary>
    SignInFailed,

    /// <summary>The queue gave the message up.</summary>
    GivenUp,

    /// <summary>The way of delivery is not set up.</summary>
    NotConfigured,
}

/// <summary>Reasons in words: what is wrong and what to do, without personal data.</summary>
internal static class DeliveryReasons
{
    public static string Say(this DeliveryReason reason, Language language) => reason switch
    {
        DeliveryReason.Throttled => language.Say(
            en: "The mail system is busy; it is tried again by itself.",
            fr: "Le système de messagerie est occupé ; un nouvel essai se fera de lui-même.",
            nl: "Het mailsysteem is bezet; het wordt vanzelf opnieuw geprobeerd.",
            de: "Das Mailsystem ist ausgelastet; es wird von selbst erneut versucht."),
        DeliveryReason.Unavailable => language.Say(
            en: "The mail system did not answer; it is tried again by itself.",
            fr: "Le système de messagerie n’a pas répondu ; un nouvel essai se fera de lui-même.",
            nl: "Het mailsysteem antwoordde niet; het wordt vanzelf opnieuw geprobeerd.",
            de: "Das Mailsystem hat nicht geantwortet; es wird von selbst erneut versucht."),
        DeliveryReason.Forbidden => language.Say(
            en: "The organiser's mailbox may not be used yet. A permission takes up to two hours after it was granted; it is tried again by itself. If it lasts, ask the administrator.",
            fr: "La boîte de l’organisateur ne peut pas encore être utilisée. Une autorisation met jusqu’à deux heures à prendre effet ; un nouvel essai se fera de lui-même. Si cela dure, demandez à l’administrateur.",
            nl: "De postbus van de organisator mag nog niet gebruikt worden. Een toestemming werkt pas tot twee uur na de toekenning; het wordt vanzelf opnieuw geprobeerd. Blijft dit duren, vraag het de beheerder.",
            de: "Das Postfach des Organisators darf noch nicht benutzt werden. Eine Berechtigung gilt erst bis zu zwei Stunden nach der Vergabe; es wird von selbst erneut versucht. Dauert es an, fragen Sie den Administrator."),
        DeliveryReason.MailboxGone => language.Say(
            en: "The organiser's mailbox does not exist any more. Ask the administrator to restore it, then try again.",
            fr: "La boîte de l’organisateur n’existe plus. Demandez à l’administrateur de la rétablir, puis réessayez.",
            nl: "De postbus van de organisator bestaat niet meer. Vraag de beheerder ze te herstellen en probeer het dan opnieuw.",
            de: "Das Postfach des Organisators gibt es nicht mehr. Bitten Sie den Administrator, es wiederherzustellen, und versuchen Sie es dann erneut."),
        DeliveryReason.AddressRefused => language.Say(
            en: "The mail system does not take this person's address. Correct it in the people list and publish again, or tell them otherwise.",
            fr: "Le système de messagerie refuse l’adresse de cette personne. Corrigez-la dans la liste des personnes et publiez à nouveau, ou prévenez autrement.",
            nl: "Het mailsysteem aanvaardt het adres van deze persoon niet. Verbeter het in de personenlijst en publiceer opnieuw, of verwittig op een andere manier.",
            de: "Das Mailsystem nimmt die Adresse dieser Person nicht an. Verbessern Sie sie in der Personenliste und veröffentlichen Sie erneut, oder geben Sie auf anderem Weg Bescheid."),
        DeliveryReason.Rejected => language.Say(
            en: "The mail system refuses this message. Change the session, or ask the administrator; then try again.",
            fr: "Le système de messagerie refuse ce message. Modifiez la séance ou demandez à l’administrateur, puis réessayez.",
            nl: "Het mailsysteem weigert dit bericht. Wijzig de sessie of vraag het de beheerder, en probeer het dan opnieuw.",
            de: "Das Mailsystem weist diese Nachricht ab. Ändern Sie den Programmpunkt oder fragen Sie den Administrator, und versuchen Sie es dann erneut."),
        DeliveryReason.SignInFailed => language.Say(
            en: "Signing in to the mail system failed; it is tried again by itself. Ask the administrator to check its settings.",
            fr: "La connexion au système de messagerie a échoué ; un nouvel essai se fera de lui-même. Demandez à l’administrateur d’en vérifier les réglages.",
            nl: "Aanmelden bij het mailsysteem is mislukt; het wordt vanzelf opnieuw geprobeerd. Vraag de beheerder de instellingen na te kijken.",
            de: "Die Anmeldung beim Mailsystem ist fehlgeschlagen; es wird von selbst erneut versucht. Bitten Sie den Administrator, die Einstellungen zu prüfen."),
        DeliveryReason.GivenUp => language.Say(
            en: "Delivering failed repeatedly; it is tried again by itself.",
            fr: "L’envoi a échoué plusieurs fois ; un nouvel essai se fera de lui-même.",
            nl: "De verzending is herhaaldelijk mislukt; het wordt vanzelf opnieuw geprobeerd.",
            de: "Der Versand ist mehrmals fehlgeschlagen; es wird von selbst erneut versucht."),
        _ => language.Say(
            en: "This way of sending is not set up. Ask the administrator; then try again.",
            fr: "Cette voie d’envoi n’est pas configurée. Demandez à l’administrateur, puis réessayez.",
            nl: "Deze manier van verzenden is niet ingesteld. Vraag het de beheerder en probeer het dan opnieuw.",
            de: "Dieser Versandweg ist nicht eingerichtet. Fragen Sie den Administrator, und versuchen Sie es dann erneut."),
    };
}
