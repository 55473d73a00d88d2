using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What stands in the file but was not read: an error where that may be sessions, because nobody would miss them.</summary>
internal sealed partial class FindingsWriter
{
    private const string PartlyRead = "file.partly-read";

    public void RowsBelowUnread(string place) => Add(
        PartlyRead, Severity.Error, place,
        en: "The sheet was read only as far as this row; the rows below stand after too many empty ones. Delete the empty rows, or the stray cells far below.",
        fr: "La feuille n’a été lue que jusqu’à cette ligne ; les lignes suivantes viennent après trop de lignes vides. Supprimez les lignes vides, ou les cellules isolées tout en bas.",
        nl: "Het blad is maar tot deze rij gelezen; de rijen eronder staan na te veel lege rijen. Verwijder de lege rijen, of de losse cellen ver naar beneden.",
        de: "Das Blatt wurde nur bis zu dieser Zeile gelesen; die Zeilen darunter folgen auf zu viele leere. Löschen Sie die leeren Zeilen oder die vereinzelten Zellen weit unten.");

    public void ColumnsBesideUnread(string place) => Add(
        PartlyRead, Severity.Error, place,
        en: "The sheet was read only as far as the column before this cell; there is more to the right. Move what belongs to the programme to the left, and delete the rest.",
        fr: "La feuille n’a été lue que jusqu’à la colonne qui précède cette cellule ; il y a encore du contenu à droite. Déplacez vers la gauche ce qui fait partie du programme et supprimez le reste.",
        nl: "Het blad is maar tot de kolom vóór deze cel gelezen; rechts staat nog meer. Verplaats wat bij het programma hoort naar links en verwijder de rest.",
        de: "Das Blatt wurde nur bis zur Spalte vor dieser Zelle gelesen; rechts davon steht noch mehr. Verschieben Sie nach links, was zum Programm gehört, und löschen Sie den Rest.");

    public void TextCut(string place, int characters) => Add(
        PartlyRead, Severity.Warning, place,
        en: $"A text here is longer than {characters} characters; the rest of it was not read. Shorten it.",
        fr: $"Un texte dépasse ici {characters} caractères ; la suite n’a pas été lue. Raccourcissez-le.",
        nl: $"Een tekst is hier langer dan {characters} tekens; de rest ervan is niet gelezen. Kort hem in.",
        de: $"Ein Text ist hier länger als {characters} Zeichen; der Rest wurde nicht gelesen. Kürzen Sie ihn.");

    public void SessionsCut(string place, int characters) => Add(
        PartlyRead, Severity.Error, place,
        en: $"A text here is longer than {characters} characters; the rest of it was not read and may hold sessions. Break it into lines; in a CSV file, look for a quotation mark that is not closed.",
        fr: $"Un texte dépasse ici {characters} caractères ; la suite n’a pas été lue et contient peut-être des sessions. Répartissez-le en lignes ; dans un fichier CSV, cherchez un guillemet qui n’est pas fermé.",
        nl: $"Een tekst is hier langer dan {characters} tekens; de rest ervan is niet gelezen en bevat misschien sessies. Verdeel hem over regels; zoek in een CSV-bestand naar een aanhalingsteken dat niet gesloten is.",
        de: $"Ein Text ist hier länger als {characters} Zeichen; der Rest wurde nicht gelesen und enthält vielleicht Programmpunkte. Teilen Sie ihn in Zeilen auf; suchen Sie in einer CSV-Datei ein Anführungszeichen, das nicht geschlossen ist.");
}
