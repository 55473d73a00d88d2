using Delegations.Model;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Why a file is no answer that can be read. One named member per problem, in which the wording lives.</summary>
internal sealed partial record ReplyProblem(string Code, Func<Language, string> Sentence)
{
    public static ReplyProblem Empty { get; } = new("reply.empty", language => language.Say(
        en: "The file is empty. Save the answer from your mail program again and choose the saved file.",
        fr: "Le fichier est vide. Enregistrez à nouveau la réponse depuis votre messagerie et choisissez le fichier enregistré.",
        nl: "Het bestand is leeg. Sla het antwoord opnieuw op vanuit uw mailprogramma en kies het opgeslagen bestand.",
        de: "Die Datei ist leer. Speichern Sie die Antwort erneut aus Ihrem Mailprogramm und wählen Sie die gespeicherte Datei."));

    public static ReplyProblem TooLarge { get; } = new("reply.too-large", language => language.Say(
        en: $"The mail is larger than {Megabytes} MB, or its calendar part is longer than any answer. Record the answer by hand.",
        fr: $"Le message dépasse {Megabytes} Mo, ou sa partie calendrier est plus longue que toute réponse. Saisissez la réponse à la main.",
        nl: $"De mail is groter dan {Megabytes} MB, of het agendadeel is langer dan enig antwoord. Voer het antwoord met de hand in.",
        de: $"Die Mail ist größer als {Megabytes} MB, oder ihr Kalenderteil ist länger als jede Antwort. Tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem TooManyParts { get; } = new("reply.too-many-parts", language => language.Say(
        en: "The mail has far more parts or header lines than an answer has, so it was not read. Record the answer by hand.",
        fr: "Le message compte bien plus de parties ou d’en-têtes qu’une réponse ; il n’a pas été lu. Saisissez la réponse à la main.",
        nl: "De mail heeft veel meer delen of kopregels dan een antwoord en is daarom niet gelezen. Voer het antwoord met de hand in.",
        de: "Die Mail hat weit mehr Teile oder Kopfzeilen als eine Antwort und wurde deshalb nicht gelesen. Tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem NeitherMailNorCalendar { get; } = new("reply.type-unsupported", language => language.Say(
        en: "The file is neither a mail nor a calendar file. Save the answer from your mail program as .eml or .ics and choose that file, or record the answer by hand.",
        fr: "Le fichier n’est ni un message ni un fichier de calendrier. Enregistrez la réponse depuis votre messagerie en .eml ou .ics et choisissez ce fichier, ou saisissez la réponse à la main.",
        nl: "Het bestand is geen mail en geen agendabestand. Sla het antwoord vanuit uw mailprogramma op als .eml of .ics en kies dat bestand, of voer het antwoord met de hand in.",
        de: "Die Datei ist weder eine Mail noch eine Kalenderdatei. Speichern Sie die Antwort aus Ihrem Mailprogramm als .eml oder .ics und wählen Sie diese Datei, oder tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem OutlookMessage { get; } = new("reply.outlook-message", language => language.Say(
        en: "The file is in Outlook’s own format (.msg), which is not read. Save the mail as .eml or its invitation as .ics and choose that file, or record the answer by hand.",
        fr: "Le fichier est au format propre à Outlook (.msg), qui n’est pas lu. Enregistrez le message en .eml ou son invitation en .ics et choisissez ce fichier, ou saisissez la réponse à la main.",
        nl: "Het bestand heeft het eigen formaat van Outlook (.msg), dat niet wordt gelezen. Sla de mail op als .eml of de uitnodiging als .ics en kies dat bestand, of voer het antwoord met de hand in.",
        de: "Die Datei hat das eigene Format von Outlook (.msg), das nicht gelesen wird. Speichern Sie die Mail als .eml oder ihre Einladung als .ics und wählen Sie diese Datei, oder tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem Damaged { get; } = new("reply.damaged", language => language.Say(
        en: "The answer is damaged or cut off, so what it says is not certain. Save it again from your mail program, or record the answer by hand.",
        fr: "La réponse est endommagée ou tronquée ; ce qu’elle dit n’est pas certain. Enregistrez-la à nouveau depuis votre messagerie, ou saisissez la réponse à la main.",
        nl: "Het antwoord is beschadigd of afgebroken, dus wat het zegt is niet zeker. Sla het opnieuw op vanuit uw mailprogramma, of voer het antwoord met de hand in.",
        de: "Die Antwort ist beschädigt oder abgeschnitten; was sie sagt, ist nicht sicher. Speichern Sie sie erneut aus Ihrem Mailprogramm, oder tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem NoCalendar { get; } = new("reply.no-calendar", language => language.Say(
        en: "The mail holds no calendar answer: it was written by hand, or its calendar part was removed or encrypted on the way. Read the mail and record the answer by hand.",
        fr: "Le message ne contient pas de réponse de calendrier : il a été écrit à la main, ou sa partie calendrier a été retirée ou chiffrée en route. Lisez-le et saisissez la réponse à la main.",
        nl: "De mail bevat geen agenda-antwoord: hij is met de hand geschreven, of het agendadeel is onderweg verwijderd of versleuteld. Lees de mail en voer het antwoord met de hand in.",
        de: "Die Mail enthält keine Kalenderantwort: Sie wurde von Hand geschrieben, oder ihr Kalenderteil wurde unterwegs entfernt oder verschlüsselt. Lesen Sie die Mail und tragen Sie die Antwort von Hand ein."));

    public static ReplyProblem DeliveryReport { get; } = new("reply.delivery-report", language => language.Say(
        en: "This is a delivery report, not an answer: it says what became of a mail. If the invitation did not arrive, check the address and invite again.",
        fr: "Ceci est un avis de remise, pas une réponse : il dit ce qu’est devenu un message. Si l’invitation n’est pas arrivée, vérifiez l’adresse et invitez à nouveau.",
        nl: "Dit is een bezorgingsrapport, geen antwoord: het zegt wat er van een mail is geworden. Is de uitnodiging niet aangekomen, controleer dan het adres en nodig opnieuw uit.",
        de: "Dies ist ein Zustellbericht, keine Antwort: Er sagt, was aus einer Mail wurde. Ist die Einladung nicht angekommen, prüfen Sie die Adresse und laden Sie erneut ein."));

    private static int Megabytes => ReplyLimits.MailBytes / (1024 * 1024);

    /// <summary>It is a calendar object, but of another kind.</summary>
    /// <param name="method">In capitals; empty where it has none.</param>
    public static ReplyProblem NoAnswer(string method) => method switch
    {
        "REQUEST" or "ADD" => IsInvitation,
        "CANCEL" => IsCancellation,
        "" or "PUBLISH" => IsCalendar,
        _ => OtherMethod,
    };
}
