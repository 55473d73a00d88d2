using Delegations.Model;

namespace Delegations.Visits;

/// <summary>What the history of a visit calls things, and says of them.</summary>
internal static class AuditWords
{
    public const string VisitCreated = "visit-created";
    public const string SettingsChanged = "settings-changed";
    public const string ProgrammeUploaded = "programme-uploaded";
    public const string ProgrammeCorrected = "programme-corrected";
    public const string QuestionAnswered = "question-answered";
    public const string AnswerForgotten = "answer-forgotten";
    public const string PeopleListed = "people-listed";
    public const string PersonAdded = "person-added";
    public const string PersonChanged = "person-changed";
    public const string PersonRemoved = "person-removed";
    public const string AgendaPublished = "agenda-published";
    public const string ReplyRecorded = "reply-recorded";
    public const string ReplyMailTaken = "reply-mail-taken";
    public const string RemindersSent = "reminders-sent";
    public const string DeliveriesRetried = "deliveries-retried";
    public const string LinkMade = "link-made";
    public const string LinkWithdrawn = "link-withdrawn";
    public const string TranslationsTaken = "translations-taken";
    public const string RemarkSettled = "remark-settled";
    public const string RemarkReopened = "remark-reopened";
    public const string ReportSaved = "report-saved";
    public const string ReportReleased = "report-released";
    public const string AttachmentAdded = "attachment-added";
    public const string AttachmentChanged = "attachment-changed";
    public const string AttachmentCleared = "attachment-cleared";
    public const string AttachmentRemoved = "attachment-removed";
    public const string ShareMade = "share-created";
    public const string ShareRevoked = "share-revoked";
    public const string ShareDownloaded = "share-downloaded";
    public const string ShareRenewed = "share-renewed";
    public const string ShareHandedOver = "share-handed-over";
    public const string ShareResumed = "share-resumed";
    public const string ShareScanned = "share-scanned";
    public const string VisitArchived = "visit-archived";
    public const string VisitRestored = "visit-restored";
    public const string ErasureAsked = "erasure-asked";
    public const string PersonErased = "person-erased";
    public const string PersonExported = "person-exported";
    public const string HistoryExported = "history-exported";
    public const string Purged = "purged";
    public const string Alert = "alert";
    public const string MessageGivenUp = "message-given-up";

    /// <summary>Every word, in the order in which people choose from them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        VisitCreated, SettingsChanged, ProgrammeUploaded, ProgrammeCorrected, QuestionAnswered, AnswerForgotten, PeopleListed, PersonAdded, PersonChanged,
        PersonRemoved, AgendaPublished, ReplyRecorded, ReplyMailTaken, RemindersSent, DeliveriesRetried, LinkMade, LinkWithdrawn, TranslationsTaken,
        RemarkSettled, RemarkReopened, ReportSaved, ReportReleased, AttachmentAdded, AttachmentChanged, AttachmentCleared, AttachmentRemoved, ShareMade,
        ShareRevoked, ShareRenewed, ShareDownloaded, ShareHandedOver, ShareResumed, ShareScanned,
        VisitArchived, VisitRestored, PersonExported, ErasureAsked, PersonErased, HistoryExported, Purged, Alert, MessageGivenUp,
    ];

    /// <summary>The word as people read it; itself where it is of another release.</summary>
    public static string In(string what, Language language) => OfWork(what, language) ?? OfPeople(what, language) ?? OfAfterwards(what, language) ?? what;

    private static string? OfWork(string what, Language language) => what switch
    {
        VisitCreated => language.Say(en: "Visit created", fr: "Visite créée", nl: "Bezoek aangemaakt", de: "Besuch angelegt"),
        SettingsChanged => language.Say(en: "Settings changed", fr: "Réglages modifiés", nl: "Instellingen gewijzigd", de: "Einstellungen geändert"),
        ProgrammeUploaded => language.Say(en: "Programme sent in", fr: "Programme envoyé", nl: "Programma ingestuurd", de: "Programm eingereicht"),
        ProgrammeCorrected => language.Say(en: "Programme corrected", fr: "Programme corrigé", nl: "Programma verbeterd", de: "Programm berichtigt"),
        QuestionAnswered => language.Say(en: "Questions answered", fr: "Questions répondues", nl: "Vragen beantwoord", de: "Fragen beantwortet"),
        AnswerForgotten => language.Say(en: "Answer taken back", fr: "Réponse retirée", nl: "Antwoord ingetrokken", de: "Antwort zurückgenommen"),
        AgendaPublished => language.Say(en: "Programme published", fr: "Programme publié", nl: "Programma gepubliceerd", de: "Programm veröffentlicht"),
        LinkMade => language.Say(en: "Link made", fr: "Lien créé", nl: "Link gemaakt", de: "Link angelegt"),
        LinkWithdrawn => language.Say(en: "Link withdrawn", fr: "Lien retiré", nl: "Link ingetrokken", de: "Link zurückgezogen"),
        TranslationsTaken => language.Say(en: "Translations taken", fr: "Traductions reprises", nl: "Vertalingen overgenomen", de: "Übersetzungen übernommen"),
        RemarkSettled => language.Say(en: "Remark settled", fr: "Remarque réglée", nl: "Opmerking afgehandeld", de: "Anmerkung erledigt"),
        RemarkReopened => language.Say(en: "Remark reopened", fr: "Remarque rouverte", nl: "Opmerking heropend", de: "Anmerkung wieder geöffnet"),
        _ => null,
    };

    private static string? OfPeople(string what, Language language) => what switch
    {
        PeopleListed => language.Say(en: "People list sent in", fr: "Liste des personnes envoyée", nl: "Personenlijst ingestuurd", de: "Personenliste eingereicht"),
        PersonAdded => language.Say(en: "Person added", fr: "Personne ajoutée", nl: "Persoon toegevoegd", de: "Person hinzugefügt"),
        PersonChanged => language.Say(en: "Person changed", fr: "Personne modifiée", nl: "Persoon gewijzigd", de: "Person geändert"),
        PersonRemoved => language.Say(en: "Person taken off the list", fr: "Personne retirée de la liste", nl: "Persoon van de lijst gehaald", de: "Person von der Liste genommen"),
        ReplyRecorded => language.Say(en: "Answer recorded", fr: "Réponse notée", nl: "Antwoord genoteerd", de: "Antwort vermerkt"),
        ReplyMailTaken => language.Say(en: "Answer by mail taken", fr: "Réponse par courriel reprise", nl: "Antwoord per mail overgenomen", de: "Antwort per Mail übernommen"),
        RemindersSent => language.Say(en: "Reminders sent", fr: "Rappels envoyés", nl: "Herinneringen verstuurd", de: "Erinnerungen versandt"),
        DeliveriesRetried => language.Say(en: "Deliveries tried again", fr: "Envois retentés", nl: "Verzending opnieuw geprobeerd", de: "Versand erneut versucht"),
        PersonExported => language.Say(en: "Data of a person exported", fr: "Données d’une personne exportées", nl: "Gegevens van een persoon uitgevoerd", de: "Daten einer Person exportiert"),
        ErasureAsked => language.Say(en: "Erasure of a person asked for", fr: "Effacement d’une personne demandé", nl: "Wissen van een persoon gevraagd", de: "Löschung einer Person verlangt"),
        PersonErased => language.Say(en: "Person erased", fr: "Personne effacée", nl: "Persoon gewist", de: "Person gelöscht"),
        _ => null,
    };

    private static string? OfAfterwards(string what, Language language) => what switch
    {
        ReportSaved => language.Say(en: "Report saved", fr: "Rapport enregistré", nl: "Verslag bewaard", de: "Bericht gespeichert"),
        ReportReleased => language.Say(en: "Report released", fr: "Rapport validé", nl: "Verslag vrijgegeven", de: "Bericht freigegeben"),
        AttachmentAdded => language.Say(en: "Attachment added", fr: "Pièce jointe ajoutée", nl: "Bijlage toegevoegd", de: "Anhang hinzugefügt"),
        AttachmentChanged => language.Say(en: "Attachment described anew", fr: "Pièce jointe décrite à nouveau", nl: "Bijlage anders beschreven", de: "Anhang neu beschrieben"),
        AttachmentCleared => language.Say(en: "Attachment cleared", fr: "Pièce jointe autorisée", nl: "Bijlage vrijgegeven", de: "Anhang freigegeben"),
        AttachmentRemoved => language.Say(en: "Attachment removed", fr: "Pièce jointe supprimée", nl: "Bijlage verwijderd", de: "Anhang entfernt"),
        ShareMade => language.Say(en: "Documents shared", fr: "Documents partagés", nl: "Documenten gedeeld", de: "Dokumente geteilt"),
        ShareRevoked => language.Say(en: "Share revoked", fr: "Partage révoqué", nl: "Delen ingetrokken", de: "Freigabe widerrufen"),
        ShareDownloaded => language.Say(en: "Shared document fetched", fr: "Document partagé téléchargé", nl: "Gedeeld document opgehaald", de: "Geteiltes Dokument abgerufen"),
        ShareRenewed => language.Say(en: "New link sent", fr: "Nouveau lien envoyé", nl: "Nieuwe link gestuurd", de: "Neuer Link gesandt"),
        ShareHandedOver => language.Say(en: "Large document handed over", fr: "Grand document remis", nl: "Groot document overhandigd", de: "Großes Dokument übergeben"),
        ShareResumed => language.Say(en: "Download gone on with", fr: "Téléchargement repris", nl: "Download voortgezet", de: "Abruf fortgesetzt"),
        ShareScanned => language.Say(en: "Link looked at by a program", fr: "Lien visité par un programme", nl: "Link bekeken door een programma", de: "Link von einem Programm geprüft"),
        VisitArchived => language.Say(en: "Visit archived", fr: "Visite archivée", nl: "Bezoek gearchiveerd", de: "Besuch archiviert"),
        VisitRestored => language.Say(en: "Visit restored", fr: "Visite restaurée", nl: "Bezoek hersteld", de: "Besuch wiederhergestellt"),
        HistoryExported => language.Say(en: "History exported", fr: "Historique exporté", nl: "Geschiedenis uitgevoerd", de: "Verlauf exportiert"),
        Purged => language.Say(en: "Data gone after its time", fr: "Données supprimées à leur terme", nl: "Gegevens weg na hun termijn", de: "Daten nach Ablauf entfernt"),
        Alert => language.Say(en: "Coordinator alerted", fr: "Coordinateur alerté", nl: "Coördinator verwittigd", de: "Koordinator benachrichtigt"),
        MessageGivenUp => language.Say(en: "Message given up", fr: "Message abandonné", nl: "Bericht opgegeven", de: "Nachricht aufgegeben"),
        _ => null,
    };
}
