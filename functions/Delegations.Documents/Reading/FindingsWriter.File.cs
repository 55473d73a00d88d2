using Delegations.Model;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void NameDenied(string extension, string format) => Add(
        "file.name-denies-content", Severity.Warning, WholeFile,
        en: $"The file is named {extension}, but its content is {format}; it was read as {format}. Give it the right ending.",
        fr: $"Le fichier porte l’extension {extension}, mais son contenu est du {format} ; il a été lu comme {format}. Donnez-lui la bonne extension.",
        nl: $"Het bestand heet {extension}, maar de inhoud is {format}; het is als {format} gelezen. Geef het de juiste extensie.",
        de: $"Die Datei trägt die Endung {extension}, ihr Inhalt ist aber {format}; sie wurde als {format} gelesen. Geben Sie ihr die richtige Endung.");

    public void MacrosIgnored() => Add(
        "file.macros-ignored", Severity.Info, WholeFile,
        en: "The file contains macros; they were ignored. Save it without macros if it is to be passed on.",
        fr: "Le fichier contient des macros ; elles ont été ignorées. Enregistrez-le sans macros s’il doit être transmis.",
        nl: "Het bestand bevat macro’s; ze zijn genegeerd. Sla het zonder macro’s op als het wordt doorgegeven.",
        de: "Die Datei enthält Makros; sie wurden nicht beachtet. Speichern Sie sie ohne Makros, wenn sie weitergegeben werden soll.");

    public void ExternalLinksIgnored() => Add(
        "file.links-ignored", Severity.Info, WholeFile,
        en: "The file takes values from other files; the values last saved were read. Check that they are up to date.",
        fr: "Le fichier reprend des valeurs d’autres fichiers ; les dernières valeurs enregistrées ont été lues. Vérifiez qu’elles sont à jour.",
        nl: "Het bestand neemt waarden uit andere bestanden over; de laatst opgeslagen waarden zijn gelezen. Controleer of ze actueel zijn.",
        de: "Die Datei übernimmt Werte aus anderen Dateien; gelesen wurden die zuletzt gespeicherten. Prüfen Sie, ob sie aktuell sind.");

    public void HiddenSheetSkipped(string sheet) => Add(
        "sheet.hidden", Severity.Warning, sheet,
        en: $"The sheet “{sheet}” is hidden and was not read. Unhide it if it belongs to the programme.",
        fr: $"La feuille « {sheet} » est masquée et n’a pas été lue. Affichez-la si elle fait partie du programme.",
        nl: $"Het blad ‘{sheet}’ is verborgen en is niet gelezen. Maak het zichtbaar als het bij het programma hoort.",
        de: $"Das Blatt „{sheet}“ ist ausgeblendet und wurde nicht gelesen. Blenden Sie es ein, wenn es zum Programm gehört.");

    public void HiddenRowsSkipped(string sheet, IReadOnlyList<int> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var numbers = Join(rows);
        Add(
            "row.hidden", Severity.Warning, sheet,
            en: $"Hidden rows were not read ({numbers}). Unhide them if they belong to the programme.",
            fr: $"Des lignes masquées n’ont pas été lues ({numbers}). Affichez-les si elles font partie du programme.",
            nl: $"Verborgen rijen zijn niet gelezen ({numbers}). Maak ze zichtbaar als ze bij het programma horen.",
            de: $"Ausgeblendete Zeilen wurden nicht gelesen ({numbers}). Blenden Sie sie ein, wenn sie zum Programm gehören.");
    }

    public void HiddenColumnsSkipped(string sheet, IReadOnlyCollection<int> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        var numbers = Join(columns.Select(column => column + 1));
        Add(
            "column.hidden", Severity.Warning, sheet,
            en: $"Hidden columns were not read (number {numbers}). Unhide them if they belong to the programme.",
            fr: $"Des colonnes masquées n’ont pas été lues (numéro {numbers}). Affichez-les si elles font partie du programme.",
            nl: $"Verborgen kolommen zijn niet gelezen (nummer {numbers}). Maak ze zichtbaar als ze bij het programma horen.",
            de: $"Ausgeblendete Spalten wurden nicht gelesen (Nummer {numbers}). Blenden Sie sie ein, wenn sie zum Programm gehören.");
    }

    public void HiddenTextSkipped() => Add(
        "text.hidden", Severity.Warning, WholeFile,
        en: "The document contains hidden text; it was not read. Unhide it if it belongs to the programme.",
        fr: "Le document contient du texte masqué ; il n’a pas été lu. Affichez-le s’il fait partie du programme.",
        nl: "Het document bevat verborgen tekst; die is niet gelezen. Maak die zichtbaar als ze bij het programma hoort.",
        de: "Das Dokument enthält ausgeblendeten Text; er wurde nicht gelesen. Blenden Sie ihn ein, wenn er zum Programm gehört.");

    public void SheetWithoutSessions(string sheet) => Add(
        "sheet.no-sessions", Severity.Info, sheet,
        en: "No session was found on this sheet. If there should be one, give it a heading row with at least Start and Title.",
        fr: "Aucune session n’a été trouvée sur cette feuille. S’il devait y en avoir, ajoutez une ligne d’en-têtes avec au moins Heure et Titre.",
        nl: "Op dit blad is geen sessie gevonden. Als er een zou moeten zijn, geef het dan een koprij met minstens Tijd en Titel.",
        de: "Auf diesem Blatt wurde kein Programmpunkt gefunden. Falls einer da sein sollte, geben Sie ihm eine Kopfzeile mit mindestens Uhrzeit und Titel.");

    public void ColumnUnread(string place, string heading) => Add(
        "column.unread", Severity.Info, place,
        en: $"The column “{heading}” is not read. Rename it if it should appear in the programme.",
        fr: $"La colonne « {heading} » n’est pas lue. Renommez-la si elle doit figurer au programme.",
        nl: $"De kolom ‘{heading}’ wordt niet gelezen. Geef ze een andere naam als ze in het programma moet komen.",
        de: $"Die Spalte „{heading}“ wird nicht gelesen. Benennen Sie sie um, wenn sie im Programm erscheinen soll.");

    public void PassportIgnored(string place) => Add(
        "column.identity-ignored", Severity.Warning, place,
        en: "A column holds identity papers or birth dates; it was not read. Keep such data out of the itinerary and send it to the place that asks for it.",
        fr: "Une colonne contient des pièces d’identité ou des dates de naissance ; elle n’a pas été lue. Retirez ces données du programme et transmettez-les au lieu qui les demande.",
        nl: "Een kolom bevat identiteitsgegevens of geboortedata; ze is niet gelezen. Houd zulke gegevens buiten het programma en bezorg ze aan de plaats die erom vraagt.",
        de: "Eine Spalte enthält Ausweisdaten oder Geburtsdaten; sie wurde nicht gelesen. Halten Sie solche Daten aus dem Programm heraus und senden Sie sie an die Stelle, die sie verlangt.");

    public void HeadingsGuessed(string place) => Add(
        "heading.none", Severity.Warning, place,
        en: "There is no heading row; what the columns mean was guessed from their content. Add a row with Date, Start, End, Title, Place, Speaker.",
        fr: "Il n’y a pas de ligne d’en-têtes ; le sens des colonnes a été déduit de leur contenu. Ajoutez une ligne avec Date, Heure, Fin, Titre, Lieu, Intervenant.",
        nl: "Er is geen koprij; de betekenis van de kolommen is uit hun inhoud afgeleid. Voeg een rij toe met Datum, Tijd, Einde, Titel, Locatie, Spreker.",
        de: "Es gibt keine Kopfzeile; die Bedeutung der Spalten wurde aus ihrem Inhalt geschlossen. Fügen Sie eine Zeile mit Datum, Uhrzeit, Ende, Titel, Ort, Referent hinzu.");
}
