using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Board;

/// <summary>How far an entry's messages are, why they wait or failed, and what to do about it.</summary>
internal static class DeliveryWords
{
    public static Mark MarkOf(BoardRow row, DeliveryWay way, Language language) => row switch
    {
        { Invitation: null, Difference: null } => new Mark(
            language.Say(en: "no address", fr: "sans adresse", nl: "geen adres", de: "keine Adresse"), "error"),
        { Invitation: null, Difference.Held: not null } => new Mark(
            language.Say(en: "not invited", fr: "pas invité", nl: "niet uitgenodigd", de: "nicht eingeladen"), "quiet"),
        { Invitation: null } => new Mark(DeskWords.Of(InvitationState.Pending, language), "warning"),
        { Invitation: { State: InvitationState.Sent } invitation } when row.Waits && row.Difference?.Held is null => new Mark(
            row.Difference?.Kind is DifferenceKind.Cancel ? Cancelling(language) : invitation.Reason is null ? Changing(language) : Delayed(language), "warning"),
        { Invitation.State: InvitationState.Sent } when way is DeliveryWay.Outbox => new Mark(
            language.Say(en: "file ready", fr: "fichier prêt", nl: "bestand klaar", de: "Datei bereit"), "good"),
        { Invitation: { } invitation } => new Mark(DeskWords.Of(invitation.State, language), StyleOf(invitation.State)),
    };

    /// <summary>Why it waits or failed, and until when; empty where there is nothing to say.</summary>
    public static string WhyOf(BoardRow row, BoardTimes times)
    {
        var language = times.Language;
        var (reason, until) = row switch
        {
            { Invitation: null, Difference: null } => (NoAddress(language), null),
            { Difference.Held: { } held } => (Sentence(DeskWords.Held(held, language), language), held.Until),
            { Invitation: { Reason: { } failed } invitation } => (failed.Say(language), invitation.NotBefore),
            _ => ("", null),
        };
        return until is { } moment ? $"{reason} {NotBefore(times.Moment(moment), language)}" : reason;
    }

    /// <summary>What a coordinator can do about it themselves; null where the rest is done by itself or by others.</summary>
    public static Remedy? RemedyOf(BoardRow row, Language language) => row switch
    {
        { Invitation: null, Difference: null } => new Remedy(
            "/people", language.Say(en: "Add the address", fr: "Ajouter l’adresse", nl: "Adres toevoegen", de: "Adresse ergänzen")),
        { Invitation.Reason: DeliveryReason.AddressRefused } => new Remedy(
            "/people", language.Say(en: "Put the address right", fr: "Corriger l’adresse", nl: "Adres verbeteren", de: "Adresse berichtigen")),
        { Invitation.Reason: DeliveryReason.Rejected } => new Remedy(
            "/programme", language.Say(en: "Change the session", fr: "Modifier la séance", nl: "Sessie wijzigen", de: "Programmpunkt ändern")),
        { Difference.Held: { Reason: not HeldReason.Quiet } } => new Remedy(
            "/plan", language.Say(en: "Change this in the plan", fr: "Modifier cela dans le plan", nl: "Dit wijzigen in het plan", de: "Im Plan ändern")),
        _ => null,
    };

    private static string StyleOf(InvitationState state) => state switch
    {
        InvitationState.Sent => "good",
        InvitationState.Failed => "error",
        InvitationState.Cancelled => "quiet",
        _ => "warning",
    };

    private static string Changing(Language language) => language.Say(
        en: "a change waits to be sent", fr: "un changement en attente d’envoi", nl: "een wijziging wacht op verzending", de: "eine Änderung wartet auf Versand");

    private static string Delayed(Language language) => language.Say(
        en: "a change is tried again", fr: "nouvel essai d’un changement", nl: "een wijziging wordt opnieuw geprobeerd", de: "eine Änderung wird erneut versucht");

    private static string Cancelling(Language language) => language.Say(
        en: "its cancellation waits to be sent", fr: "annulation en attente d’envoi", nl: "annulatie wacht op verzending", de: "Absage wartet auf Versand");

    private static string NoAddress(Language language) => language.Say(
        en: "Nobody can write to this person. Add an address and publish again, or tell them otherwise.",
        fr: "Personne ne peut écrire à cette personne. Ajoutez une adresse et publiez à nouveau, ou prévenez autrement.",
        nl: "Niemand kan deze persoon schrijven. Voeg een adres toe en publiceer opnieuw, of verwittig op een andere manier.",
        de: "Niemand kann dieser Person schreiben. Ergänzen Sie eine Adresse und veröffentlichen Sie erneut, oder geben Sie auf anderem Weg Bescheid.");

    private static string NotBefore(string moment, Language language) => language.Say(
        en: $"Not before {moment}.", fr: $"Pas avant {moment}.", nl: $"Niet voor {moment}.", de: $"Nicht vor {moment}.");

    private static string Sentence(string words, Language language) => char.ToUpper(words[0], language.Culture) + words[1..] + ".";
}
