using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>Words that several parts of the overview share.</summary>
internal static class OverviewWords
{
    public static string Way(DeliveryWay way, Language language) => way switch
    {
        DeliveryWay.Graph => language.Say(en: "Microsoft 365, from the organiser's calendar", fr: "Microsoft 365, depuis le calendrier de l’organisateur", nl: "Microsoft 365, vanuit de kalender van de organisator", de: "Microsoft 365, aus dem Kalender des Organisators"),
        DeliveryWay.Smtp => language.Say(en: "a mail server", fr: "un serveur de messagerie", nl: "een mailserver", de: "ein Mailserver"),
        _ => language.Say(en: "files that a person sends", fr: "des fichiers que quelqu’un envoie", nl: "bestanden die iemand verstuurt", de: "Dateien, die jemand verschickt"),
    };

    public static string Reply(ReplyStatus status, Language language) => status switch
    {
        ReplyStatus.Accepted => language.Say(en: "accepted", fr: "acceptées", nl: "aanvaard", de: "zugesagt"),
        ReplyStatus.Tentative => language.Say(en: "perhaps", fr: "peut-être", nl: "misschien", de: "vielleicht"),
        ReplyStatus.Declined => language.Say(en: "declined", fr: "refusées", nl: "geweigerd", de: "abgesagt"),
        _ => language.Say(en: "no answer yet", fr: "sans réponse", nl: "nog geen antwoord", de: "noch ohne Antwort"),
    };

    /// <summary>In the plural where a language tells it apart: several invitations.</summary>
    public static string State(InvitationState state, Language language) => state switch
    {
        InvitationState.Sent => language.Say(en: "sent", fr: "envoyées", nl: "verzonden", de: "versandt"),
        InvitationState.Failed => language.Say(en: "failed", fr: "échouées", nl: "mislukt", de: "fehlgeschlagen"),
        InvitationState.Cancelled => language.Say(en: "cancelled", fr: "annulées", nl: "geannuleerd", de: "abgesagt"),
        _ => language.Say(en: "waiting to be sent", fr: "en attente d’envoi", nl: "wachten op verzending", de: "warten auf Versand"),
    };
}
