using Delegations.Model;

namespace Delegations.Sharing;

/// <summary>What pages say where a link opens nothing.</summary>
internal static class ClosedWords
{
    public static string NothingTitle(Language language) => language.Say(
        en: "This link does not open", fr: "Ce lien ne s’ouvre pas", nl: "Deze link gaat niet open", de: "Dieser Link öffnet nicht");

    public static string Nothing(Language language) => language.Say(
        en: "It was withdrawn, or is not complete. Ask whoever sent it to you for a new one.",
        fr: "Il a été retiré ou est incomplet. Demandez-en un nouveau à la personne qui vous l’a envoyé.",
        nl: "Hij is ingetrokken of onvolledig. Vraag een nieuwe aan wie hem u stuurde.",
        de: "Er ist zurückgezogen oder unvollständig. Bitten Sie, wer ihn Ihnen gesandt hat, um einen neuen.");

    public static string Foreign(Language language) => language.Say(
        en: "The request came from another site. Open the link itself and ask there.",
        fr: "La demande est venue d’un autre site. Ouvrez le lien lui-même et demandez là.",
        nl: "Het verzoek kwam van een andere site. Open de link zelf en vraag het daar.",
        de: "Die Anfrage kam von einer anderen Seite. Öffnen Sie den Link selbst und fragen Sie dort.");

    public static string TooManyTitle(Language language) => language.Say(
        en: "Too many links that do not open", fr: "Trop de liens qui ne s’ouvrent pas", nl: "Te veel links die niet opengaan", de: "Zu viele Links, die nicht öffnen");

    public static string TooMany(int minutes, Language language) => language.Say(
        en: $"Somebody at your address has tried many. Wait {Minutes(minutes, language)}, and copy the whole link from the mail. A link that is right opens all the time.",
        fr: $"Quelqu’un à votre adresse en a essayé beaucoup. Attendez {Minutes(minutes, language)}, puis copiez le lien entier depuis le courriel. Un lien correct s’ouvre à tout moment.",
        nl: $"Iemand op uw adres heeft er veel geprobeerd. Wacht {Minutes(minutes, language)} en kopieer de hele link uit de mail. Een juiste link gaat altijd open.",
        de: $"Jemand unter Ihrer Adresse hat viele versucht. Warten Sie {Minutes(minutes, language)} und kopieren Sie den ganzen Link aus der Mail. Ein richtiger Link öffnet jederzeit.");

    public static string ExpiredTitle(Language language) => language.Say(
        en: "This link has expired", fr: "Ce lien a expiré", nl: "Deze link is verlopen", de: "Dieser Link ist abgelaufen");

    public static string MayAsk(Language language) => language.Say(
        en: "A new one can be sent, to the address that was recorded when this one was made and to no other; at most one a day.",
        fr: "Un nouveau lien peut être envoyé, uniquement à l’adresse enregistrée lors de la création de celui-ci ; un par jour au plus.",
        nl: "Er kan een nieuwe gestuurd worden, alleen naar het adres dat bij het maken van deze link is vastgelegd; hoogstens één per dag.",
        de: "Ein neuer kann gesandt werden, nur an die Adresse, die bei diesem hinterlegt ist; höchstens einer am Tag.");

    public static string AskTheSender(Language language) => language.Say(
        en: "Ask whoever sent it to you for a new one.",
        fr: "Demandez-en un nouveau à la personne qui vous l’a envoyé.",
        nl: "Vraag een nieuwe aan wie hem u stuurde.",
        de: "Bitten Sie, wer ihn Ihnen gesandt hat, um einen neuen.");

    public static string Send(Language language) => language.Say(
        en: "Send a new link", fr: "Envoyer un nouveau lien", nl: "Een nieuwe link sturen", de: "Neuen Link senden");

    public static string AskedTitle(Language language) => language.Say(
        en: "A new link is on its way", fr: "Un nouveau lien est en route", nl: "Een nieuwe link is onderweg", de: "Ein neuer Link ist unterwegs");

    public static string Asked(Language language) => language.Say(
        en: "It goes by mail to the recorded address, if one of today has not gone there already. Nothing there after an hour? Ask whoever sent you the link.",
        fr: "Il part par courriel à l’adresse enregistrée, si aucun n’y est déjà parti aujourd’hui. Rien après une heure ? Demandez à la personne qui vous a envoyé le lien.",
        nl: "Hij gaat per mail naar het vastgelegde adres, als er vandaag nog geen naartoe ging. Na een uur niets? Vraag het aan wie u de link stuurde.",
        de: "Er geht per Mail an die hinterlegte Adresse, wenn heute noch keiner dorthin ging. Nach einer Stunde nichts? Fragen Sie, wer Ihnen den Link gesandt hat.");

    private static string Minutes(int minutes, Language language) => minutes is 1
        ? language.Say(en: "a minute", fr: "une minute", nl: "een minuut", de: "eine Minute")
        : language.Say(en: $"{minutes} minutes", fr: $"{minutes} minutes", nl: $"{minutes} minuten", de: $"{minutes} Minuten");
}
