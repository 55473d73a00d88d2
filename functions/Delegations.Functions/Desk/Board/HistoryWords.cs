using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Board;

/// <summary>What happened to an entry, in the coordinator's language.</summary>
internal static class HistoryWords
{
    public static string MessageKind(Language language) => language.Say(en: "message", fr: "message", nl: "bericht", de: "Nachricht");

    public static string AnswerKind(Language language) => language.Say(en: "answer", fr: "réponse", nl: "antwoord", de: "Antwort");

    public static string AlertKind(Language language) => language.Say(en: "alert", fr: "alerte", nl: "melding", de: "Meldung");

    public static string Told(bool byMail, Language language) => byMail
        ? language.Say(en: "told here and by mail", fr: "signalé ici et par courriel", nl: "hier en per mail gemeld", de: "hier und per Mail gemeldet")
        : language.Say(en: "told here", fr: "signalé ici", nl: "hier gemeld", de: "hier gemeldet");

    public static Mark MessageOf(int sequence, bool cancels, bool changes, Language language) => cancels
        ? new Mark(language.Say(en: "cancellation", fr: "annulation", nl: "annulatie", de: "Absage"), "error")
        : sequence > 0 || changes
            ? new Mark(language.Say(en: "change", fr: "changement", nl: "wijziging", de: "Änderung"), "warning")
            : new Mark(language.Say(en: "invitation", fr: "invitation", nl: "uitnodiging", de: "Einladung"), "good");

    public static string Asks(Language language) => language.Say(en: "asks for an answer", fr: "demande une réponse", nl: "vraagt een antwoord", de: "bittet um Antwort");

    public static string Of(MessageStanding standing, Language language) => standing switch
    {
        MessageStanding.Taken => language.Say(
            en: "taken over by the mail system", fr: "pris en charge par le système de messagerie", nl: "overgenomen door het mailsysteem", de: "vom Mailsystem übernommen"),
        MessageStanding.Refused => language.Say(
            en: "not taken over: nothing has left", fr: "non pris en charge : rien n’est parti", nl: "niet overgenomen: er is niets vertrokken", de: "nicht übernommen: nichts ist versandt"),
        _ => language.Say(
            en: "under way, or it is not known whether it arrived",
            fr: "en cours, ou on ne sait pas s’il est arrivé",
            nl: "onderweg, of niet bekend of het aankwam",
            de: "unterwegs, oder es ist nicht bekannt, ob sie ankam"),
    };

    public static string Of(ReplySource source, Language language) => source switch
    {
        ReplySource.Link => language.Say(en: "on the person’s page", fr: "sur la page de la personne", nl: "op de pagina van de persoon", de: "auf der Seite der Person"),
        ReplySource.Mail => language.Say(en: "by mail", fr: "par courriel", nl: "per mail", de: "per Mail"),
        ReplySource.Graph => language.Say(en: "in the calendar", fr: "dans l’agenda", nl: "in de agenda", de: "im Kalender"),
        _ => language.Say(en: "recorded by hand", fr: "saisie à la main", nl: "met de hand genoteerd", de: "von Hand vermerkt"),
    };

    public static string Proposal(string proposal, Language language) =>
        language.Say(en: "proposes ", fr: "propose ", nl: "stelt voor: ", de: "schlägt vor: ") + proposal;

    public static string AnsweredBy(string who, Language language) =>
        language.Say(en: "answered by ", fr: "réponse donnée par ", nl: "geantwoord door ", de: "geantwortet hat ") + who;

    /// <summary>Whether an answer counts, and why or why not.</summary>
    public static string CountOf(ReplyFact fact, CurrentReply current, bool awaitsLook, Language language) => fact switch
    {
        { Standing: ReplyStanding.Stranger } => language.Say(
            en: "does not count: the sender was not invited",
            fr: "ne compte pas : l’expéditeur n’a pas été invité",
            nl: "telt niet: de afzender was niet uitgenodigd",
            de: "zählt nicht: Der Absender war nicht eingeladen"),
        { Standing: ReplyStanding.AwaitsLook } when awaitsLook => language.Say(
            en: "does not count yet: nobody vouches for the sender",
            fr: "ne compte pas encore : rien ne garantit l’expéditeur",
            nl: "telt nog niet: niemand staat in voor de afzender",
            de: "zählt noch nicht: Niemand bürgt für den Absender"),
        { Standing: ReplyStanding.AwaitsLook } => language.Say(
            en: "a coordinator vouched for it later",
            fr: "un coordinateur l’a validée ensuite",
            nl: "een coördinator stond er later voor in",
            de: "ein Koordinator hat später dafür gebürgt"),
        { Standing: ReplyStanding.Overtaken } => language.Say(
            en: "does not count: a later answer was here before it",
            fr: "ne compte pas : une réponse plus récente était déjà arrivée",
            nl: "telt niet: een later antwoord was er eerder",
            de: "zählt nicht: Eine spätere Antwort war vorher da"),
        { Status: ReplyStatus.NeedsAction, Source: not ReplySource.Phone } => language.Say(
            en: "answers nothing: the answer of before stands",
            fr: "ne répond à rien : la réponse précédente demeure",
            nl: "beantwoordt niets: het vorige antwoord blijft",
            de: "beantwortet nichts: Die vorige Antwort bleibt"),
        _ when fact.Key != current.Fact?.Key => language.Say(
            en: "counted until a later answer came",
            fr: "a compté jusqu’à une réponse plus récente",
            nl: "telde tot er een later antwoord kwam",
            de: "zählte, bis eine spätere Antwort kam"),
        _ when current.IsStale => language.Say(
            en: "answers the former time: asked again since",
            fr: "répond à l’ancien horaire : question posée à nouveau depuis",
            nl: "beantwoordt het vorige tijdstip: sindsdien opnieuw gevraagd",
            de: "beantwortet die frühere Zeit: seither erneut gefragt"),
        _ => language.Say(en: "holds now", fr: "vaut maintenant", nl: "geldt nu", de: "gilt jetzt"),
    };

    public static string Of(NoticeKind kind, Language language) => kind switch
    {
        NoticeKind.Reminder => language.Say(en: "reminder", fr: "rappel", nl: "herinnering", de: "Erinnerung"),
        NoticeKind.Digest => language.Say(en: "programme of the day", fr: "programme du jour", nl: "dagprogramma", de: "Tagesprogramm"),
        _ => language.Say(en: "notice", fr: "avis", nl: "bericht", de: "Hinweis"),
    };

    public static Mark MarkOf(NoticeState state, DeliveryWay way, Language language) => state switch
    {
        NoticeState.Pending => new Mark(DeskWords.Of(InvitationState.Pending, language), "warning"),
        NoticeState.Sending => new Mark(DeskWords.Of(InvitationState.Sending, language), "warning"),
        NoticeState.Sent when way is DeliveryWay.Outbox => new Mark(
            language.Say(en: "file ready", fr: "fichier prêt", nl: "bestand klaar", de: "Datei bereit"), "good"),
        NoticeState.Sent => new Mark(DeskWords.Of(InvitationState.Sent, language), "good"),
        NoticeState.Failed => new Mark(DeskWords.Of(InvitationState.Failed, language), "error"),
        NoticeState.Unknown => new Mark(language.Say(en: "not known", fr: "inconnu", nl: "niet bekend", de: "nicht bekannt"), "warning"),
        _ => new Mark(language.Say(en: "not sent: not needed any more", fr: "non envoyé : devenu inutile", nl: "niet verzonden: niet meer nodig", de: "nicht versandt: nicht mehr nötig"), "quiet"),
    };

    public static string Missing(Language language) => language.Say(
        en: "Only the last messages are kept; there may have been others before them.",
        fr: "Seuls les derniers messages sont conservés ; d’autres ont pu les précéder.",
        nl: "Alleen de laatste berichten worden bewaard; er kunnen er eerder geweest zijn.",
        de: "Nur die letzten Nachrichten werden aufbewahrt; davor kann es weitere gegeben haben.");
}
