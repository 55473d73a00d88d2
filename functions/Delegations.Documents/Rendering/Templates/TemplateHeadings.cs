using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>The headings of a template's table, as the reader knows them.</summary>
internal static class TemplateHeadings
{
    public static string Of(TemplateField field, Language language) => field switch
    {
        TemplateField.Date => language.Say(en: "Date", fr: "Date", nl: "Datum", de: "Datum"),
        TemplateField.Start => language.Say(en: "Start", fr: "Début", nl: "Begin", de: "Beginn"),
        TemplateField.End => language.Say(en: "End", fr: "Fin", nl: "Einde", de: "Ende"),
        TemplateField.Time => language.Say(en: "Time", fr: "Horaire", nl: "Tijd", de: "Uhrzeit"),
        TemplateField.EndDate => language.Say(en: "End date", fr: "Date de fin", nl: "Einddatum", de: "Enddatum"),
        TemplateField.Title => language.Say(en: "Title", fr: "Titre", nl: "Titel", de: "Titel"),
        TemplateField.Stop => language.Say(en: "Site", fr: "Site", nl: "Site", de: "Standort"),
        TemplateField.Place => language.Say(en: "Place", fr: "Lieu", nl: "Locatie", de: "Ort"),
        TemplateField.Host => language.Say(en: "Host", fr: "Hôte", nl: "Gastheer", de: "Gastgeber"),
        TemplateField.Speaker => language.Say(en: "Speaker", fr: "Intervenant", nl: "Spreker", de: "Referent"),
        TemplateField.Audience => language.Say(en: "Audience", fr: "Diffusion", nl: "Doelgroep", de: "Zielgruppe"),
        TemplateField.Handling => TemplateWords.HandlingLabel(language),
        TemplateField.Status => language.Say(en: "Status", fr: "Statut", nl: "Status", de: "Status"),
        TemplateField.Zone => TemplateWords.ZoneLabel(language),
        TemplateField.Leg => language.Say(en: "Leg", fr: "Étape", nl: "Etappe", de: "Etappe"),
        TemplateField.Address => language.Say(en: "Address", fr: "Adresse", nl: "Adres", de: "Adresse"),
        TemplateField.EntryConditions => language.Say(en: "Entry conditions", fr: "Conditions d’accès", nl: "Toegangsvoorwaarden", de: "Zutrittsbedingungen"),
        TemplateField.Coordinates => language.Say(en: "Coordinates", fr: "Coordonnées GPS", nl: "Coördinaten", de: "Koordinaten"),
        TemplateField.Notes => language.Say(en: "Notes", fr: "Remarques", nl: "Opmerkingen", de: "Bemerkungen"),
        TemplateField.InternalNotes => language.Say(en: "Internal notes", fr: "Notes internes", nl: "Interne opmerkingen", de: "Interne Notizen"),
        _ => "Id",
    };
}
