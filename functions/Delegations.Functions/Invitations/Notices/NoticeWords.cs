using Delegations.Model;

namespace Delegations.Invitations.Notices;

/// <summary>What a coordinator is told about notices.</summary>
internal static class NoticeWords
{
    public static string Say(this ReminderObstacle obstacle, Language language) => obstacle switch
    {
        ReminderObstacle.NotFound => language.Say(
            en: "This visit has no such invitation. Read the invitations again.",
            fr: "Cette visite n’a pas d’invitation de ce nom. Relisez les invitations.",
            nl: "Dit bezoek heeft zo’n uitnodiging niet. Lees de uitnodigingen opnieuw.",
            de: "Dieser Besuch hat keine solche Einladung. Lesen Sie die Einladungen neu."),
        ReminderObstacle.NotSent => language.Say(
            en: "The last message to this person has not been delivered. See on the board why.",
            fr: "Le dernier message à cette personne n’a pas été remis. Le tableau en donne la raison.",
            nl: "Het laatste bericht aan deze persoon is niet bezorgd. Het bord zegt waarom.",
            de: "Die letzte Nachricht an diese Person ist nicht zugestellt. Die Übersicht sagt, warum."),
        ReminderObstacle.Cancelled => language.Say(
            en: "The invitation has been cancelled.",
            fr: "L’invitation a été annulée.",
            nl: "De uitnodiging is geannuleerd.",
            de: "Die Einladung wurde abgesagt."),
        ReminderObstacle.Answered => language.Say(
            en: "This person has answered.",
            fr: "Cette personne a répondu.",
            nl: "Deze persoon heeft geantwoord.",
            de: "Diese Person hat geantwortet."),
        ReminderObstacle.Begun => language.Say(
            en: "The session has begun or is over.",
            fr: "La session a commencé ou est terminée.",
            nl: "De sessie is begonnen of voorbij.",
            de: "Der Programmpunkt hat begonnen oder ist vorbei."),
        ReminderObstacle.Changing => language.Say(
            en: "A change to this entry is on its way; it asks anew, or takes the entry away.",
            fr: "Une modification de cette entrée est en route ; elle pose de nouveau la question, ou retire l’entrée.",
            nl: "Er is een wijziging van deze afspraak onderweg; die vraagt het opnieuw, of neemt de afspraak weg.",
            de: "Eine Änderung dieses Eintrags ist unterwegs; sie fragt neu, oder nimmt den Eintrag weg."),
        ReminderObstacle.NoWayBack => language.Say(
            en: "An answer could not come back: the mailbox is not read, and there is no page to answer on. Ask the administrator, or call the person.",
            fr: "Une réponse ne pourrait pas revenir : la boîte n’est pas lue et il n’y a pas de page de réponse. Demandez à l’administrateur, ou téléphonez.",
            nl: "Een antwoord kan niet terugkomen: de postbus wordt niet gelezen en er is geen antwoordpagina. Vraag het de beheerder, of bel de persoon.",
            de: "Eine Antwort könnte nicht zurückkommen: Das Postfach wird nicht gelesen, und es gibt keine Antwortseite. Fragen Sie den Administrator, oder rufen Sie an."),
        _ => language.Say(
            en: "There is a reminder of today already; one a day is enough.",
            fr: "Il y a déjà un rappel aujourd’hui ; un par jour suffit.",
            nl: "Er is vandaag al een herinnering; één per dag is genoeg.",
            de: "Es gibt heute schon eine Erinnerung; eine am Tag genügt."),
    };

    /// <summary>Why a notice waits or did not leave; null where there is nothing to say.</summary>
    public static string? Explain(Notice notice, Language language) => notice.State switch
    {
        NoticeState.Unknown => language.Say(
            en: "It is not known whether this mail has left, so it is not sent again. Ask the person if it matters.",
            fr: "On ne sait pas si ce message est parti ; il n’est donc pas renvoyé. Demandez à la personne si c’est important.",
            nl: "Het is niet bekend of dit bericht vertrokken is; het wordt dus niet opnieuw verzonden. Vraag het de persoon als het belangrijk is.",
            de: "Es ist nicht bekannt, ob diese Nachricht versandt wurde; sie wird daher nicht erneut versandt. Fragen Sie die Person, wenn es wichtig ist."),
        NoticeState.Dropped => language.Say(
            en: "Nobody needed it any more when it was to leave.",
            fr: "Personne n’en avait plus besoin au moment de l’envoi.",
            nl: "Niemand had het nog nodig toen het moest vertrekken.",
            de: "Niemand brauchte sie mehr, als sie versandt werden sollte."),
        _ => notice.Reason?.Say(language),
    };
}
