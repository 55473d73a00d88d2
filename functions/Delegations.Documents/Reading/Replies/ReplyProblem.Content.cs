namespace Delegations.Documents.Reading.Replies;

/// <summary>What is wrong with the calendar object itself.</summary>
internal sealed partial record ReplyProblem
{
    public static ReplyProblem IsInvitation { get; } = new("reply.is-invitation", language => language.Say(
        en: "This is the invitation itself, not an answer to it. Choose the mail that came back from the person invited.",
        fr: "Ceci est l’invitation elle-même, pas une réponse. Choisissez le message renvoyé par la personne invitée.",
        nl: "Dit is de uitnodiging zelf, geen antwoord erop. Kies de mail die van de genodigde terugkwam.",
        de: "Dies ist die Einladung selbst, keine Antwort darauf. Wählen Sie die Mail, die von der eingeladenen Person zurückkam."));

    public static ReplyProblem IsCancellation { get; } = new("reply.is-cancellation", language => language.Say(
        en: "This is the cancellation of an invitation, not an answer to it. Choose the mail that came back from the person invited.",
        fr: "Ceci est l’annulation d’une invitation, pas une réponse. Choisissez le message renvoyé par la personne invitée.",
        nl: "Dit is de annulering van een uitnodiging, geen antwoord erop. Kies de mail die van de genodigde terugkwam.",
        de: "Dies ist die Absage einer Einladung, keine Antwort darauf. Wählen Sie die Mail, die von der eingeladenen Person zurückkam."));

    public static ReplyProblem IsCalendar { get; } = new("reply.is-calendar", language => language.Say(
        en: "This is a calendar or an entry of one, not an answer to an invitation. Choose the mail that came back from the person invited, or record the answer by hand.",
        fr: "Ceci est un calendrier ou l’un de ses rendez-vous, pas une réponse à une invitation. Choisissez le message renvoyé par la personne invitée, ou saisissez la réponse à la main.",
        nl: "Dit is een agenda of een afspraak eruit, geen antwoord op een uitnodiging. Kies de mail die van de genodigde terugkwam, of voer het antwoord met de hand in.",
        de: "Dies ist ein Kalender oder ein Termin daraus, keine Antwort auf eine Einladung. Wählen Sie die Mail, die von der eingeladenen Person zurückkam, oder tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem OtherMethod { get; } = new("reply.other-method", language => language.Say(
        en: "This calendar message neither accepts nor declines an invitation. If its text holds an answer, record it by hand.",
        fr: "Ce message de calendrier n’accepte ni ne refuse une invitation. Si son texte contient une réponse, saisissez-la à la main.",
        nl: "Dit agendabericht aanvaardt of weigert geen uitnodiging. Bevat de tekst een antwoord, voer het dan met de hand in.",
        de: "Diese Kalendernachricht nimmt keine Einladung an und lehnt keine ab. Enthält ihr Text eine Antwort, tragen Sie sie von Hand ein."));

    public static ReplyProblem MethodsDiffer { get; } = new("reply.methods-differ", language => language.Say(
        en: "The mail says in one place that it is an answer and in another that it is not. Read it and record the answer by hand.",
        fr: "Le message dit à un endroit qu’il est une réponse et à un autre qu’il ne l’est pas. Lisez-le et saisissez la réponse à la main.",
        nl: "De mail zegt op de ene plaats dat hij een antwoord is en op de andere dat hij iets anders is. Lees hem en voer het antwoord met de hand in.",
        de: "Die Mail sagt an einer Stelle, dass sie eine Antwort ist, und an anderer etwas anderes. Lesen Sie sie und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem SeveralAnswers { get; } = new("reply.several-answers", language => language.Say(
        en: "The file holds answers to several invitations, or several different answers. Choose each mail on its own, or record the answers by hand.",
        fr: "Le fichier contient des réponses à plusieurs invitations, ou plusieurs réponses différentes. Choisissez chaque message séparément, ou saisissez les réponses à la main.",
        nl: "Het bestand bevat antwoorden op meerdere uitnodigingen, of meerdere verschillende antwoorden. Kies elke mail apart, of voer de antwoorden met de hand in.",
        de: "Die Datei enthält Antworten auf mehrere Einladungen oder mehrere verschiedene Antworten. Wählen Sie jede Mail einzeln, oder tragen Sie die Antworten von Hand ein."));

    public static ReplyProblem NoEvent { get; } = new("reply.no-event", language => language.Say(
        en: "The answer is about a task or something else, not about an appointment. If it was meant for an invitation, record it by hand.",
        fr: "La réponse porte sur une tâche ou autre chose, pas sur un rendez-vous. Si elle concernait une invitation, saisissez-la à la main.",
        nl: "Het antwoord gaat over een taak of iets anders, niet over een afspraak. Was het voor een uitnodiging bedoeld, voer het dan met de hand in.",
        de: "Die Antwort betrifft eine Aufgabe oder anderes, keinen Termin. War sie für eine Einladung gedacht, tragen Sie sie von Hand ein."));

    public static ReplyProblem OneDateOnly { get; } = new("reply.one-date", language => language.Say(
        en: "The answer is for one date of a repeated appointment only; invitations to a visit are never repeated. Ask what is meant and record the answer by hand.",
        fr: "La réponse ne vaut que pour une date d’un rendez-vous périodique ; les invitations à une visite ne le sont jamais. Demandez ce qui est voulu et saisissez la réponse à la main.",
        nl: "Het antwoord geldt maar voor één datum van een terugkerende afspraak; uitnodigingen voor een bezoek keren nooit terug. Vraag wat bedoeld is en voer het antwoord met de hand in.",
        de: "Die Antwort gilt nur für einen Tag eines wiederkehrenden Termins; Einladungen zu einem Besuch kehren nie wieder. Fragen Sie, was gemeint ist, und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem UidMissing { get; } = new("reply.no-uid", language => language.Say(
        en: "The answer does not say which invitation it is about. Read the mail and record the answer by hand.",
        fr: "La réponse ne dit pas sur quelle invitation elle porte. Lisez le message et saisissez la réponse à la main.",
        nl: "Het antwoord zegt niet over welke uitnodiging het gaat. Lees de mail en voer het antwoord met de hand in.",
        de: "Die Antwort sagt nicht, welche Einladung sie betrifft. Lesen Sie die Mail und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem AttendeeMissing { get; } = new("reply.no-attendee", language => language.Say(
        en: "The answer does not say who answers. Read the mail and record the answer by hand.",
        fr: "La réponse ne dit pas qui répond. Lisez le message et saisissez la réponse à la main.",
        nl: "Het antwoord zegt niet wie antwoordt. Lees de mail en voer het antwoord met de hand in.",
        de: "Die Antwort sagt nicht, wer antwortet. Lesen Sie die Mail und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem SeveralAttendees { get; } = new("reply.several-attendees", language => language.Say(
        en: "The answer names several people, so it is not clear who answers. Read the mail and record the answer by hand.",
        fr: "La réponse nomme plusieurs personnes ; on ne sait pas qui répond. Lisez le message et saisissez la réponse à la main.",
        nl: "Het antwoord noemt meerdere personen, dus is niet duidelijk wie antwoordt. Lees de mail en voer het antwoord met de hand in.",
        de: "Die Antwort nennt mehrere Personen; wer antwortet, ist nicht klar. Lesen Sie die Mail und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem AttendeeUnreadable { get; } = new("reply.attendee-unreadable", language => language.Say(
        en: "The answer gives no usable mail address of who answers. Read the mail and record the answer by hand.",
        fr: "La réponse ne donne aucune adresse de courriel utilisable de la personne qui répond. Lisez le message et saisissez la réponse à la main.",
        nl: "Het antwoord geeft geen bruikbaar mailadres van wie antwoordt. Lees de mail en voer het antwoord met de hand in.",
        de: "Die Antwort nennt keine brauchbare Mailadresse der antwortenden Person. Lesen Sie die Mail und tragen Sie die Antwort von Hand ein."));
}
