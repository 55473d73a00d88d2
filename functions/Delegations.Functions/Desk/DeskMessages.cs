using System.Diagnostics;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>What an action gave, in a sentence.</summary>
internal static class DeskMessages
{
    public static string Uploaded(UploadOutcome.Kept kept, Language language)
    {
        var (version, sessions) = (kept.Version.Number, kept.Version.Itinerary.Sessions.Count);
        return kept.IsNew
            ? language.Say(
                en: $"Kept as version {version}: {sessions} sessions. Nothing is published or sent yet.",
                fr: $"Enregistré comme version {version} : {sessions} séances. Rien n’est encore publié ni envoyé.",
                nl: $"Bewaard als versie {version}: {sessions} sessies. Er is nog niets gepubliceerd of verzonden.",
                de: $"Als Fassung {version} gespeichert: {sessions} Termine. Noch ist nichts veröffentlicht oder versandt.")
            : language.Say(
                en: $"This file is version {version} already; nothing changed.",
                fr: $"Ce fichier est déjà la version {version} ; rien n’a changé.",
                nl: $"Dit bestand is al versie {version}; er is niets gewijzigd.",
                de: $"Diese Datei ist bereits Fassung {version}; nichts hat sich geändert.");
    }

    public static string People(int people, Language language) => language.Say(
        en: $"The people list now holds {people} people.",
        fr: $"La liste compte maintenant {people} personnes.",
        nl: $"De personenlijst telt nu {people} personen.",
        de: $"Die Personenliste umfasst jetzt {people} Personen.");

    public static string Published(int queued, Language language) => language.Say(
        en: $"Published. Invitation files being made for the outbox: {queued}.",
        fr: $"Publié. Fichiers d’invitation en préparation dans la boîte d’envoi : {queued}.",
        nl: $"Gepubliceerd. Uitnodigingsbestanden in aanmaak voor het postvak UIT: {queued}.",
        de: $"Veröffentlicht. Einladungsdateien, die für den Postausgang entstehen: {queued}.");

    public static string Retried(int retried, Language language) => language.Say(
        en: $"Failed invitations that are tried again: {retried}.",
        fr: $"Invitations échouées qui font l’objet d’un nouvel essai : {retried}.",
        nl: $"Mislukte uitnodigingen die opnieuw geprobeerd worden: {retried}.",
        de: $"Fehlgeschlagene Einladungen, die erneut versucht werden: {retried}.");

    public static string NoFile(Language language) => language.Say(
        en: "Choose a file first.",
        fr: "Choisissez d’abord un fichier.",
        nl: "Kies eerst een bestand.",
        de: "Wählen Sie zuerst eine Datei.");

    public static string NotPublished(PublishOutcome outcome, Language language) => outcome switch
    {
        PublishOutcome.PlanChanged => PublicationWords.PlanChanged(language),
        PublishOutcome.HasErrors => PublicationWords.HasErrors(language),
        PublishOutcome.NothingToPublish => PublicationWords.NothingToPublish(language),
        PublishOutcome.Stale => Problems.Stale(language).Detail,
        _ => throw new UnreachableException(),
    };
}
