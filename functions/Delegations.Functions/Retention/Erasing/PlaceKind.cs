using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Retention.Erasing;

/// <summary>Where people stand in what is kept of a visit.</summary>
[JsonConverter(typeof(CodeConverter<PlaceKind>))]
internal enum PlaceKind
{
    PeopleList,
    Programmes,
    Originals,
    Invitations,
    Answers,
    Mails,
    Links,
    Shares,
    Remarks,
    Questions,
    Translations,
    Settings,
    Reports,
    Attachments,
    Archive,
    History,
    Others,
}

/// <summary>Places in words.</summary>
internal static class PlaceWords
{
    public static PlaceKind OfRow(string rowKey) => rowKey.Split('|')[0] switch
    {
        "person" => PlaceKind.PeopleList,
        "invitation" => PlaceKind.Invitations,
        "reply" => PlaceKind.Answers,
        "notice" => PlaceKind.Mails,
        "agenda-link" => PlaceKind.Links,
        "share" => PlaceKind.Shares,
        "remark" or "remark-settled" => PlaceKind.Remarks,
        "answer" => PlaceKind.Questions,
        "translation" => PlaceKind.Translations,
        "visit" => PlaceKind.Settings,
        "report" => PlaceKind.Reports,
        "attachment" => PlaceKind.Attachments,
        "archive" => PlaceKind.Archive,
        "audit" => PlaceKind.History,
        _ => PlaceKind.Others,
    };

    public static string In(this PlaceKind kind, Language language) => kind switch
    {
        PlaceKind.PeopleList => language.Say(en: "People list", fr: "Liste des personnes", nl: "Personenlijst", de: "Personenliste"),
        PlaceKind.Programmes => language.Say(en: "Programme, every version", fr: "Programme, toutes versions", nl: "Programma, elke versie", de: "Programm, jede Fassung"),
        PlaceKind.Originals => language.Say(en: "Files as uploaded", fr: "Fichiers tels qu’envoyés", nl: "Bestanden zoals opgeladen", de: "Dateien wie hochgeladen"),
        PlaceKind.Invitations => language.Say(en: "Invitations", fr: "Invitations", nl: "Uitnodigingen", de: "Einladungen"),
        PlaceKind.Answers => language.Say(en: "Answers", fr: "Réponses", nl: "Antwoorden", de: "Antworten"),
        PlaceKind.Mails => language.Say(en: "Mails and calendar files", fr: "Courriels et fichiers d’agenda", nl: "Mails en agendabestanden", de: "Mails und Kalenderdateien"),
        PlaceKind.Links => language.Say(en: "Links to agendas", fr: "Liens vers les programmes", nl: "Links naar agenda’s", de: "Links zu Programmen"),
        PlaceKind.Shares => language.Say(en: "Shared documents", fr: "Documents partagés", nl: "Gedeelde documenten", de: "Geteilte Dokumente"),
        PlaceKind.Remarks => language.Say(en: "Remarks", fr: "Remarques", nl: "Opmerkingen", de: "Anmerkungen"),
        PlaceKind.Questions => language.Say(en: "Answered questions", fr: "Questions répondues", nl: "Beantwoorde vragen", de: "Beantwortete Fragen"),
        PlaceKind.Translations => language.Say(en: "Translations", fr: "Traductions", nl: "Vertalingen", de: "Übersetzungen"),
        PlaceKind.Settings => language.Say(en: "Settings of the visit", fr: "Réglages de la visite", nl: "Instellingen van het bezoek", de: "Einstellungen des Besuchs"),
        PlaceKind.Reports => language.Say(en: "Reports", fr: "Rapports", nl: "Verslagen", de: "Berichte"),
        PlaceKind.Attachments => language.Say(en: "Attachments", fr: "Pièces jointes", nl: "Bijlagen", de: "Anhänge"),
        PlaceKind.Archive => language.Say(en: "Archive", fr: "Archives", nl: "Archief", de: "Archiv"),
        PlaceKind.History => language.Say(en: "History", fr: "Historique", nl: "Geschiedenis", de: "Verlauf"),
        _ => language.Say(en: "Other records", fr: "Autres données", nl: "Andere gegevens", de: "Weitere Daten"),
    };
}
