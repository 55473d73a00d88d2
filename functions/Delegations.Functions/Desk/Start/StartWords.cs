using Delegations.Model;

namespace Delegations.Desk.Start;

/// <summary>What the first page says.</summary>
internal static class StartWords
{
    public static string All(Language language) => language.Say(en: "All", fr: "Toutes", nl: "Alle", de: "Alle");

    public static string AsInTheFile(Language language) => language.Say(en: "as in the file", fr: "comme dans le fichier", nl: "zoals in het bestand", de: "wie in der Datei");

    public static string FileOrName(Language language) => language.Say(
        en: "Choose the programme's file, or give the visit a name to begin without one.",
        fr: "Choisissez le fichier du programme, ou donnez un nom à la visite pour commencer sans fichier.",
        nl: "Kies het bestand van het programma, of geef het bezoek een naam om zonder bestand te beginnen.",
        de: "Wählen Sie die Datei mit dem Programm, oder geben Sie dem Besuch einen Namen, um ohne Datei zu beginnen.");

    /// <summary>What the visit made from a sample is called: nobody should take it for one to come.</summary>
    public static string NameOf(Sample sample, Language language)
    {
        var word = language.Say(en: "Sample", fr: "Exemple", nl: "Voorbeeld", de: "Beispiel");
        return $"{word}{language.Say(en: ":", fr: " :", nl: ":", de: ":")} {TitleOf(sample.Name, language)}, {sample.Year}";
    }

    /// <summary>Of a sample, by its name in the address.</summary>
    public static string TitleOf(string sample, Language language) => sample is "luxembourg"
        ? language.Say(en: "Luxembourg mission to the US South-West", fr: "Mission luxembourgeoise dans le Sud-Ouest des États-Unis", nl: "Luxemburgse missie naar het zuidwesten van de VS", de: "Luxemburger Mission in den Südwesten der USA")
        : language.Say(en: "Central Asian delegation in Wallonia", fr: "Délégation d’Asie centrale en Wallonie", nl: "Centraal-Aziatische delegatie in Wallonië", de: "Zentralasiatische Delegation in der Wallonie");

    /// <summary>What a sample shows.</summary>
    public static string About(string sample, Language language) => sample is "luxembourg"
        ? language.Say(
            en: "Excel, seven days in three places and two time zones, with entry conditions (2015).",
            fr: "Excel, sept jours en trois lieux et deux fuseaux horaires, avec conditions d’accès (2015).",
            nl: "Excel, zeven dagen op drie plaatsen en in twee tijdzones, met toegangsvoorwaarden (2015).",
            de: "Excel, sieben Tage an drei Orten und in zwei Zeitzonen, mit Zutrittsbedingungen (2015).")
        : language.Say(
            en: "Word, one day at two places, twelve sessions (2025).",
            fr: "Word, une journée en deux lieux, douze séances (2025).",
            nl: "Word, één dag op twee plaatsen, twaalf sessies (2025).",
            de: "Word, ein Tag an zwei Orten, zwölf Programmpunkte (2025).");
}
