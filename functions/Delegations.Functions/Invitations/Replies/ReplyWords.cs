using Delegations.Model;

namespace Delegations.Invitations.Replies;

/// <summary>What a coordinator is told about answers.</summary>
internal static class ReplyWords
{
    public static int StatusOf(ReplyRefusal refusal) => refusal switch
    {
        ReplyRefusal.NothingAsked or ReplyRefusal.TooLong or ReplyRefusal.InFuture => StatusCodes.Status400BadRequest,
        ReplyRefusal.NotInvited or ReplyRefusal.NoSuchFact => StatusCodes.Status404NotFound,
        ReplyRefusal.Cancelled or ReplyRefusal.NeedsNoLook => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    public static string CodeOf(ReplyRefusal refusal) => refusal switch
    {
        ReplyRefusal.NothingAsked => "reply.nothing-asked",
        ReplyRefusal.TooLong => "reply.too-long",
        ReplyRefusal.InFuture => "reply.in-future",
        ReplyRefusal.NotInvited => "reply.not-invited",
        ReplyRefusal.Cancelled => "reply.cancelled",
        ReplyRefusal.NoSuchFact => "reply.unknown",
        ReplyRefusal.NeedsNoLook => "reply.needs-no-look",
        ReplyRefusal.UnknownInvitation => "reply.unknown-invitation",
        _ => "reply.no-answer",
    };

    public static string Title(Language language) => language.Say(
        en: "Answer not recorded", fr: "Réponse non enregistrée", nl: "Antwoord niet genoteerd", de: "Antwort nicht vermerkt");

    public static string Sentence(ReplyRefusal refusal, Language language) => refusal switch
    {
        ReplyRefusal.NothingAsked => language.Say(
            en: "Give either “status” (accepted, tentative, declined, needs-action), or “confirm” with the key of an answer that awaits a look.",
            fr: "Indiquez soit « status » (accepted, tentative, declined, needs-action), soit « confirm » avec la clé d’une réponse à vérifier.",
            nl: "Geef ofwel “status” (accepted, tentative, declined, needs-action), ofwel “confirm” met de sleutel van een antwoord dat nagekeken moet worden.",
            de: "Geben Sie entweder „status“ (accepted, tentative, declined, needs-action) oder „confirm“ mit dem Schlüssel einer Antwort, die geprüft werden muss."),
        ReplyRefusal.TooLong => language.Say(
            en: $"A note takes at most {ReplyText.LongestNote} characters, a name {ReplyText.LongestName}. Shorten it.",
            fr: $"Une note compte {ReplyText.LongestNote} caractères au plus, un nom {ReplyText.LongestName}. Abrégez.",
            nl: $"Een notitie telt hoogstens {ReplyText.LongestNote} tekens, een naam {ReplyText.LongestName}. Kort in.",
            de: $"Eine Notiz hat höchstens {ReplyText.LongestNote} Zeichen, ein Name {ReplyText.LongestName}. Kürzen Sie."),
        ReplyRefusal.InFuture => language.Say(
            en: "“at”, when the person answered, lies in the future or before the visit was made here. Correct it, or leave it out for now.",
            fr: "« at », le moment de la réponse, est dans le futur ou avant la création de la visite ici. Corrigez-le, ou omettez-le pour maintenant.",
            nl: "“at”, wanneer de persoon antwoordde, ligt in de toekomst of voordat het bezoek hier werd gemaakt. Verbeter het, of laat het weg voor nu.",
            de: "„at“, wann die Person geantwortet hat, liegt in der Zukunft oder bevor der Besuch hier angelegt wurde. Verbessern Sie es, oder lassen Sie es weg für jetzt."),
        ReplyRefusal.NotInvited => language.Say(
            en: "This visit has no such invitation. Read the board again and choose one of it.",
            fr: "Cette visite n’a pas cette invitation. Relisez le tableau et choisissez-en une.",
            nl: "Dit bezoek heeft die uitnodiging niet. Lees het overzicht opnieuw en kies er een van.",
            de: "Dieser Besuch hat diese Einladung nicht. Lesen Sie die Übersicht neu und wählen Sie eine davon."),
        ReplyRefusal.Cancelled => language.Say(
            en: "This invitation is cancelled, so there is nothing to answer. If the person was invited anew, record the answer there.",
            fr: "Cette invitation est annulée : il n’y a rien à répondre. Si la personne a été invitée à nouveau, enregistrez-y la réponse.",
            nl: "Deze uitnodiging is geannuleerd: er valt niets te beantwoorden. Is de persoon opnieuw uitgenodigd, noteer het antwoord daar.",
            de: "Diese Einladung ist abgesagt; es gibt nichts zu beantworten. Wurde die Person neu eingeladen, vermerken Sie die Antwort dort."),
        ReplyRefusal.NoSuchFact => language.Say(
            en: "This invitation has no such answer. Read the board again and take the key from there.",
            fr: "Cette invitation n’a pas cette réponse. Relisez le tableau et reprenez-y la clé.",
            nl: "Deze uitnodiging heeft dat antwoord niet. Lees het overzicht opnieuw en neem de sleutel daaruit over.",
            de: "Diese Einladung hat diese Antwort nicht. Lesen Sie die Übersicht neu und nehmen Sie den Schlüssel von dort."),
        ReplyRefusal.NeedsNoLook => language.Say(
            en: "Only an answer that awaits a look can be vouched for. For any other, record what the person says by hand.",
            fr: "Seule une réponse à vérifier peut être confirmée. Pour une autre, saisissez à la main ce que dit la personne.",
            nl: "Alleen een antwoord dat nagekeken moet worden, kan bevestigd worden. Voer voor een ander met de hand in wat de persoon zegt.",
            de: "Nur eine Antwort, die geprüft werden muss, kann bestätigt werden. Tragen Sie sonst von Hand ein, was die Person sagt."),
        ReplyRefusal.UnknownInvitation => language.Say(
            en: "This answers no invitation of this visit. Check that it is the right visit; if somebody answers who was never invited, ask how they came by the invitation.",
            fr: "Ceci ne répond à aucune invitation de cette visite. Vérifiez que c’est la bonne visite ; si quelqu’un répond sans avoir été invité, demandez d’où lui vient l’invitation.",
            nl: "Dit beantwoordt geen uitnodiging van dit bezoek. Kijk na of het het juiste bezoek is; antwoordt iemand die nooit was uitgenodigd, vraag dan hoe die aan de uitnodiging kwam.",
            de: "Dies beantwortet keine Einladung dieses Besuchs. Prüfen Sie, ob es der richtige Besuch ist; antwortet jemand, der nie eingeladen war, fragen Sie, woher die Einladung kam."),
        _ => language.Say(
            en: "This mail answers neither yes nor no. Read what it says, and record the answer by hand.",
            fr: "Ce message ne répond ni oui ni non. Lisez-le et saisissez la réponse à la main.",
            nl: "Deze mail antwoordt ja noch nee. Lees wat er staat en voer het antwoord met de hand in.",
            de: "Diese Mail antwortet weder ja noch nein. Lesen Sie sie und tragen Sie die Antwort von Hand ein."),
    };

    /// <summary>What was kept, and what is left to do.</summary>
    public static string Kept(RecordOutcome.Kept kept, Language language) => Kept(kept.Kind, language);

    /// <inheritdoc cref="Kept(RecordOutcome.Kept, Language)"/>
    public static string Kept(KeptKind kind, Language language) => kind switch
    {
        KeptKind.Stranger => language.Say(
            en: "Kept, but it counts for nothing: it comes from somebody who was not invited. Ask how they came by the invitation.",
            fr: "Conservée, mais elle ne compte pas : elle vient de quelqu’un qui n’a pas été invité. Demandez d’où lui vient l’invitation.",
            nl: "Bewaard, maar het telt niet: het komt van iemand die niet was uitgenodigd. Vraag hoe die aan de uitnodiging kwam.",
            de: "Aufbewahrt, zählt aber nicht: Sie kommt von jemandem, der nicht eingeladen war. Fragen Sie, woher die Einladung kam."),
        KeptKind.Overtaken => language.Say(
            en: "Kept, but it changes nothing: a later answer of this person was here before it.",
            fr: "Conservée, mais elle ne change rien : une réponse plus récente de cette personne était déjà arrivée.",
            nl: "Bewaard, maar het verandert niets: een later antwoord van deze persoon was er al eerder.",
            de: "Aufbewahrt, ändert aber nichts: Eine spätere Antwort dieser Person war schon vorher da."),
        KeptKind.AwaitsLook => language.Say(
            en: "Kept, but nobody vouches for its sender. Look at it; if it is theirs, confirm it.",
            fr: "Conservée, mais rien ne garantit son expéditeur. Vérifiez-la ; si elle vient bien de la personne, confirmez-la.",
            nl: "Bewaard, maar niemand staat in voor de afzender. Kijk het na; is het van de persoon, bevestig het dan.",
            de: "Aufbewahrt, doch niemand bürgt für den Absender. Prüfen Sie sie; stammt sie von der Person, bestätigen Sie sie."),
        KeptKind.Proposal => language.Say(
            en: "Noted: the person proposes another time. Their answer stays as it was; change the programme if you agree.",
            fr: "Noté : la personne propose un autre moment. Sa réponse reste inchangée ; modifiez le programme si vous êtes d’accord.",
            nl: "Genoteerd: de persoon stelt een ander tijdstip voor. Het antwoord blijft zoals het was; wijzig het programma als u akkoord bent.",
            de: "Vermerkt: Die Person schlägt eine andere Zeit vor. Ihre Antwort bleibt, wie sie war; ändern Sie das Programm, wenn Sie einverstanden sind."),
        KeptKind.Repeated => language.Say(
            en: "This answer was recorded before; nothing changed.",
            fr: "Cette réponse était déjà enregistrée ; rien n’a changé.",
            nl: "Dit antwoord was al genoteerd; er is niets gewijzigd.",
            de: "Diese Antwort war schon vermerkt; nichts hat sich geändert."),
        KeptKind.Cancelled => language.Say(
            en: "Kept, but this invitation is cancelled: it changes nothing.",
            fr: "Conservée, mais cette invitation est annulée : elle ne change rien.",
            nl: "Bewaard, maar deze uitnodiging is geannuleerd: het verandert niets.",
            de: "Aufbewahrt, doch diese Einladung ist abgesagt: Sie ändert nichts."),
        KeptKind.Former => language.Say(
            en: "Recorded as an answer to the former time; the person was asked again since.",
            fr: "Enregistrée comme réponse à l’ancien horaire ; la personne a été sollicitée à nouveau depuis.",
            nl: "Genoteerd als antwoord op het vorige tijdstip; de persoon is sindsdien opnieuw gevraagd.",
            de: "Vermerkt als Antwort auf die frühere Zeit; die Person wurde seither erneut gefragt."),
        _ => language.Say(
            en: "The answer is recorded.", fr: "La réponse est enregistrée.", nl: "Het antwoord is genoteerd.", de: "Die Antwort ist vermerkt."),
    };
}
