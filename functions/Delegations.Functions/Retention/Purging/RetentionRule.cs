using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Retention.Purging;

/// <summary>What goes by itself, the earliest first.</summary>
[JsonConverter(typeof(CodeConverter<RetentionRule>))]
internal enum RetentionRule
{
    /// <summary>Answers to stops that ask for citizenships.</summary>
    Citizenship,

    /// <summary>Addresses and numbers, and the copies of mails.</summary>
    Contacts,

    /// <summary>Who has fetched what by a link.</summary>
    ShareLog,

    /// <summary>Names, and all that names people: lists, programmes, files as uploaded, answers, remarks, reports.</summary>
    Personal,

    /// <summary>The personal part of the archived package.</summary>
    Archive,

    /// <summary>Who did what.</summary>
    History,
}

/// <summary>Rules in words.</summary>
internal static class RetentionRuleWords
{
    public static string In(this RetentionRule rule, Language language) => rule switch
    {
        RetentionRule.Citizenship => language.Say(en: "Citizenships", fr: "Nationalités", nl: "Nationaliteiten", de: "Staatsangehörigkeiten"),
        RetentionRule.Contacts => language.Say(
            en: "Addresses, numbers, copies of mails", fr: "Adresses, numéros, copies de courriels", nl: "Adressen, nummers, kopieën van mails", de: "Adressen, Nummern, Kopien von Mails"),
        RetentionRule.ShareLog => language.Say(en: "Log of downloads", fr: "Journal des téléchargements", nl: "Logboek van downloads", de: "Protokoll der Downloads"),
        RetentionRule.Personal => language.Say(
            en: "Names, programmes, files, answers, reports",
            fr: "Noms, programmes, fichiers, réponses, rapports",
            nl: "Namen, programma’s, bestanden, antwoorden, verslagen",
            de: "Namen, Programme, Dateien, Antworten, Berichte"),
        RetentionRule.Archive => language.Say(
            en: "Personal part of the archive", fr: "Partie personnelle des archives", nl: "Persoonlijk deel van het archief", de: "Persönlicher Teil des Archivs"),
        _ => language.Say(en: "History of the visit", fr: "Historique de la visite", nl: "Geschiedenis van het bezoek", de: "Verlauf des Besuchs"),
    };
}
