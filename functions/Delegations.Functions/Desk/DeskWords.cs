using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk;

/// <summary>States in the coordinator's language.</summary>
internal static class DeskWords
{
    public static string StateOf(Visit visit, Language language) => visit switch
    {
        { Progress: VisitProgress.Archived } => language.Say(en: "archived", fr: "archivée", nl: "gearchiveerd", de: "archiviert"),
        { Progress: VisitProgress.ReportFinal } => language.Say(en: "report final", fr: "rapport validé", nl: "verslag definitief", de: "Bericht endgültig"),
        { Progress: VisitProgress.ReportDrafted } => language.Say(en: "report drafted", fr: "rapport rédigé", nl: "verslag opgesteld", de: "Bericht entworfen"),
        { Publication.State: AgendaState.Final } => language.Say(en: "published, final", fr: "publiée, définitive", nl: "gepubliceerd, definitief", de: "veröffentlicht, endgültig"),
        { Publication: not null } => language.Say(en: "published, preliminary", fr: "publiée, provisoire", nl: "gepubliceerd, voorlopig", de: "veröffentlicht, vorläufig"),
        { LatestVersion: not null } => language.Say(en: "not published", fr: "non publiée", nl: "niet gepubliceerd", de: "nicht veröffentlicht"),
        _ => language.Say(en: "no programme yet", fr: "sans programme", nl: "nog geen programma", de: "noch kein Programm"),
    };

    public static string Of(InvitationState state, Language language) => state switch
    {
        InvitationState.Pending => language.Say(en: "waiting to be sent", fr: "en attente d’envoi", nl: "wacht op verzending", de: "wartet auf Versand"),
        InvitationState.Sending => language.Say(en: "being sent", fr: "envoi en cours", nl: "wordt verzonden", de: "wird versandt"),
        InvitationState.Sent => language.Say(en: "sent", fr: "envoyée", nl: "verzonden", de: "versandt"),
        InvitationState.Cancelled => language.Say(en: "cancelled", fr: "annulée", nl: "geannuleerd", de: "abgesagt"),
        _ => language.Say(en: "failed", fr: "échouée", nl: "mislukt", de: "fehlgeschlagen"),
    };

    public static string Created(Language language) => language.Say(en: "invited", fr: "invité", nl: "uitgenodigd", de: "eingeladen");

    public static string Updated(bool asksAgain, Language language) => asksAgain
        ? language.Say(en: "told of a change, asked again", fr: "averti d’un changement, à confirmer", nl: "verwittigd van wijziging, opnieuw gevraagd", de: "über Änderung informiert, erneut gefragt")
        : language.Say(en: "told of a change", fr: "averti d’un changement", nl: "verwittigd van wijziging", de: "über Änderung informiert");

    public static string Sessions(int count, Language language) => count is 1
        ? language.Say(en: "1 session", fr: "1 séance", nl: "1 sessie", de: "1 Programmpunkt")
        : language.Say(en: $"{count} sessions", fr: $"{count} séances", nl: $"{count} sessies", de: $"{count} Programmpunkte");

    public static string Cancelled(Language language) => language.Say(en: "told it is cancelled", fr: "averti de l’annulation", nl: "verwittigd van annulatie", de: "über Absage informiert");

    /// <summary>Why somebody is not told of a change now.</summary>
    public static string Held(HeldBack held, Language language) => held.Reason switch
    {
        HeldReason.Excluded => language.Say(en: "not told: left out", fr: "non averti : laissé de côté", nl: "niet verwittigd: overgeslagen", de: "nicht benachrichtigt: ausgelassen"),
        HeldReason.ByPhone => language.Say(en: "to be told by phone", fr: "à prévenir par téléphone", nl: "telefonisch te verwittigen", de: "telefonisch zu benachrichtigen"),
        HeldReason.TouchUp => language.Say(en: "told with the next real change", fr: "averti au prochain vrai changement", nl: "verwittigd bij de volgende echte wijziging", de: "wird mit der nächsten echten Änderung benachrichtigt"),
        _ => language.Say(en: "told later", fr: "averti plus tard", nl: "later verwittigd", de: "wird später benachrichtigt"),
    };
}
