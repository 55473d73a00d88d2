using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>What a person's reply page says of itself.</summary>
internal static class AnswerPageWords
{
    public static string UnknownTitle(Language language) => language.Say(
        en: "This link does not open", fr: "Ce lien ne s’ouvre pas", nl: "Deze link gaat niet open", de: "Dieser Link öffnet nicht");

    public static string Unknown(Language language) => language.Say(
        en: "It is not complete, or not one of ours. Open it again from the invitation, copy it whole, or answer by replying to the invitation.",
        fr: "Il est incomplet ou ne vient pas de nous. Rouvrez-le depuis l’invitation, copiez-le en entier, ou répondez au message d’invitation.",
        nl: "Hij is onvolledig of niet van ons. Open hem opnieuw vanuit de uitnodiging, kopieer hem volledig, of beantwoord de uitnodiging.",
        de: "Er ist unvollständig oder nicht von uns. Öffnen Sie ihn erneut aus der Einladung, kopieren Sie ihn ganz, oder antworten Sie auf die Einladung.");

    public static string WithdrawnTitle(Language language) => language.Say(
        en: "This link no longer opens", fr: "Ce lien ne s’ouvre plus", nl: "Deze link gaat niet meer open", de: "Dieser Link öffnet nicht mehr");

    public static string Withdrawn(Language language) => language.Say(
        en: "It was withdrawn. Use the link of the newest message about this invitation, or ask whoever invited you.",
        fr: "Il a été retiré. Utilisez le lien du message le plus récent sur cette invitation, ou adressez-vous à la personne qui vous a invité.",
        nl: "Hij is ingetrokken. Gebruik de link van het nieuwste bericht over deze uitnodiging, of vraag het wie u uitnodigde.",
        de: "Er wurde zurückgezogen. Benutzen Sie den Link der neuesten Nachricht zu dieser Einladung, oder fragen Sie, wer Sie eingeladen hat.");

    public static string Cancelled(Language language) => language.Say(
        en: "This invitation is cancelled: there is nothing to answer any more. If you were invited anew, use the link of the newest message. If you have a question, ask the contact below.",
        fr: "Cette invitation est annulée : il n’y a plus rien à répondre. Si vous avez été invité à nouveau, utilisez le lien du message le plus récent. Pour toute question, adressez-vous au contact ci-dessous.",
        nl: "Deze uitnodiging is geannuleerd: er valt niets meer te beantwoorden. Bent u opnieuw uitgenodigd, gebruik dan de link van het nieuwste bericht. Hebt u een vraag, neem dan contact op zoals hieronder vermeld.",
        de: "Diese Einladung ist abgesagt: Es gibt nichts mehr zu beantworten. Wurden Sie neu eingeladen, benutzen Sie den Link der neuesten Nachricht. Haben Sie eine Frage, wenden Sie sich an den Kontakt unten.");

    public static string Over(Language language) => language.Say(
        en: "This session is over: answers are no longer taken here. If you have something to tell, use the contact below.",
        fr: "Cette séance est passée : les réponses ne sont plus reçues ici. Si vous avez quelque chose à signaler, adressez-vous au contact ci-dessous.",
        nl: "Deze sessie is voorbij: hier worden geen antwoorden meer aangenomen. Hebt u iets te melden, gebruik dan het contact hieronder.",
        de: "Dieser Programmpunkt ist vorbei: Antworten werden hier nicht mehr entgegengenommen. Haben Sie etwas mitzuteilen, wenden Sie sich an den Kontakt unten.");

    public static string Noted(Language language) => language.Say(
        en: "Thank you. Your answer is recorded.",
        fr: "Merci. Votre réponse est enregistrée.",
        nl: "Dank u. Uw antwoord is genoteerd.",
        de: "Danke. Ihre Antwort ist vermerkt.");

    public static string Changed(Language language) => language.Say(
        en: "This invitation has changed since you opened the page, so your answer was not recorded. Please read what holds now and answer again.",
        fr: "Cette invitation a changé depuis que vous avez ouvert la page ; votre réponse n’a donc pas été enregistrée. Lisez ce qui vaut maintenant et répondez à nouveau.",
        nl: "Deze uitnodiging is gewijzigd sinds u de pagina opende; uw antwoord is daarom niet genoteerd. Lees wat nu geldt en antwoord opnieuw.",
        de: "Diese Einladung hat sich geändert, seit Sie die Seite geöffnet haben; Ihre Antwort wurde deshalb nicht vermerkt. Bitte lesen Sie, was jetzt gilt, und antworten Sie erneut.");

    public static string Overtaken(Language language) => language.Say(
        en: "This form was sent before, and another answer came after it. That one stands; if it is not right, answer again.",
        fr: "Ce formulaire a déjà été envoyé et une autre réponse l’a suivi. C’est elle qui vaut ; si elle n’est pas exacte, répondez à nouveau.",
        nl: "Dit formulier is al eerder verzonden en er kwam daarna een ander antwoord. Dat geldt; klopt het niet, antwoord dan opnieuw.",
        de: "Dieses Formular wurde schon einmal gesandt, und danach kam eine andere Antwort. Diese gilt; stimmt sie nicht, antworten Sie erneut.");

    public static string Incomplete(Language language) => language.Say(
        en: $"Choose one of the three answers. A note takes at most {ReplyText.LongestNote} characters, a name {ReplyText.LongestName}. Nothing was recorded yet.",
        fr: $"Choisissez l’une des trois réponses. Un message compte {ReplyText.LongestNote} caractères au plus, un nom {ReplyText.LongestName}. Rien n’a encore été enregistré.",
        nl: $"Kies een van de drie antwoorden. Een bericht telt hoogstens {ReplyText.LongestNote} tekens, een naam {ReplyText.LongestName}. Er is nog niets genoteerd.",
        de: $"Wählen Sie eine der drei Antworten. Eine Nachricht hat höchstens {ReplyText.LongestNote} Zeichen, ein Name {ReplyText.LongestName}. Noch wurde nichts vermerkt.");

    public static string ForeignTitle(Language language) => language.Say(
        en: "Not sent from this page", fr: "Pas envoyé depuis cette page", nl: "Niet vanaf deze pagina verzonden", de: "Nicht von dieser Seite gesandt");

    public static string Foreign(Language language) => language.Say(
        en: "An answer is taken only from the page that your link opens. Nothing was recorded. Open the link of the invitation and answer there.",
        fr: "Une réponse n’est reçue que de la page qu’ouvre votre lien. Rien n’a été enregistré. Ouvrez le lien de l’invitation et répondez-y.",
        nl: "Een antwoord wordt alleen aangenomen van de pagina die uw link opent. Er is niets genoteerd. Open de link van de uitnodiging en antwoord daar.",
        de: "Eine Antwort wird nur von der Seite angenommen, die Ihr Link öffnet. Nichts wurde vermerkt. Öffnen Sie den Link der Einladung und antworten Sie dort.");

    public static string UnreadableTitle(Language language) => language.Say(
        en: "Your answer did not arrive whole", fr: "Votre réponse n’est pas arrivée entière", nl: "Uw antwoord kwam niet volledig aan", de: "Ihre Antwort kam nicht vollständig an");

    public static string Unreadable(Language language) => language.Say(
        en: "Nothing was recorded. Go back, shorten the note if it is long, and send it again.",
        fr: "Rien n’a été enregistré. Revenez en arrière, abrégez le message s’il est long, et renvoyez-le.",
        nl: "Er is niets genoteerd. Ga terug, kort het bericht in als het lang is, en verzend het opnieuw.",
        de: "Nichts wurde vermerkt. Gehen Sie zurück, kürzen Sie die Nachricht, falls sie lang ist, und senden Sie sie erneut.");

    /// <summary>The answer as the person gives it, on the page and in the mails that lead there.</summary>
    public static string Choice(ReplyStatus status, Language language) => status switch
    {
        ReplyStatus.Accepted => language.Say(en: "I will attend", fr: "Je participerai", nl: "Ik ben aanwezig", de: "Ich nehme teil"),
        ReplyStatus.Tentative => language.Say(en: "I may attend", fr: "Je participerai peut-être", nl: "Ik ben misschien aanwezig", de: "Ich nehme vielleicht teil"),
        _ => language.Say(en: "I cannot attend", fr: "Je ne pourrai pas participer", nl: "Ik kan niet aanwezig zijn", de: "Ich kann nicht teilnehmen"),
    };

    public static string Recorded(ReplyStatus status, Language language) => status switch
    {
        ReplyStatus.Accepted => language.Say(
            en: "We have noted that you will attend.", fr: "Nous avons noté que vous participerez.",
            nl: "Wij hebben genoteerd dat u aanwezig zult zijn.", de: "Wir haben notiert, dass Sie teilnehmen."),
        ReplyStatus.Tentative => language.Say(
            en: "We have noted that you may attend.", fr: "Nous avons noté que vous participerez peut-être.",
            nl: "Wij hebben genoteerd dat u misschien aanwezig zult zijn.", de: "Wir haben notiert, dass Sie vielleicht teilnehmen."),
        ReplyStatus.Declined => language.Say(
            en: "We have noted that you cannot attend.", fr: "Nous avons noté que vous ne pourrez pas participer.",
            nl: "Wij hebben genoteerd dat u niet aanwezig kunt zijn.", de: "Wir haben notiert, dass Sie nicht teilnehmen können."),
        _ => language.Say(
            en: "Your answer was taken back.", fr: "Votre réponse a été retirée.", nl: "Uw antwoord is teruggenomen.", de: "Ihre Antwort wurde zurückgenommen."),
    };

    public static string Stale(Language language) => language.Say(
        en: "That was before the invitation changed. Please answer again.",
        fr: "C’était avant que l’invitation ne change. Merci de répondre à nouveau.",
        nl: "Dat was voordat de uitnodiging wijzigde. Antwoord alstublieft opnieuw.",
        de: "Das war, bevor sich die Einladung änderte. Bitte antworten Sie erneut.");

    public static string HowToChange(Language language) => language.Say(
        en: "You can change it below, as often as you need, until the session is over.",
        fr: "Vous pouvez la modifier ci-dessous, autant de fois que nécessaire, jusqu’à la fin de la séance.",
        nl: "U kunt het hieronder wijzigen, zo vaak als nodig, tot de sessie voorbij is.",
        de: "Sie können sie unten ändern, so oft wie nötig, bis der Programmpunkt vorbei ist.");

    /// <summary>The mail may have been handed on.</summary>
    public static string MeantFor(string name, Language language) => language.Say(
        en: $"This invitation is for {name}. If somebody handed it on to you, answer only on {name}’s behalf.",
        fr: $"Cette invitation s’adresse à {name}. Si quelqu’un vous l’a transmise, ne répondez qu’au nom de {name}.",
        nl: $"Deze uitnodiging is voor {name}. Heeft iemand ze u doorgestuurd, antwoord dan alleen namens {name}.",
        de: $"Diese Einladung gilt {name}. Hat jemand sie Ihnen weitergeleitet, antworten Sie nur im Namen von {name}.");

    public static string CancelledTag(Language language) => language.Say(en: "cancelled", fr: "annulée", nl: "geannuleerd", de: "abgesagt");

    public static string OverTag(Language language) => language.Say(en: "over", fr: "passée", nl: "voorbij", de: "vorbei");

    public static string Preliminary(Language language) => language.Say(
        en: "preliminary: time and place may still change", fr: "provisoire : l’horaire et le lieu peuvent encore changer",
        nl: "voorlopig: tijdstip en plaats kunnen nog wijzigen", de: "vorläufig: Zeit und Ort können sich noch ändern");
}
