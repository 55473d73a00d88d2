using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What only workbooks have: formulas, errors in cells, sheets as parts.</summary>
internal sealed partial class FindingsWriter
{
    public void FormulasNotComputed(string place, IReadOnlyList<string> cells)
    {
        var list = JoinPlaces(cells);
        Add(
            "formula.not-computed", Severity.Error, place,
            en: $"Formulas have no result saved, so their cells were read as empty ({list}). Open the file in Excel, save it and upload it again.",
            fr: $"Le résultat de formules n’est pas enregistré ; leurs cellules ont été lues comme vides ({list}). Ouvrez le fichier dans Excel, enregistrez-le et envoyez-le à nouveau.",
            nl: $"Van formules is geen resultaat opgeslagen; hun cellen zijn als leeg gelezen ({list}). Open het bestand in Excel, sla het op en laad het opnieuw op.",
            de: $"Zu Formeln ist kein Ergebnis gespeichert; ihre Zellen wurden als leer gelesen ({list}). Öffnen Sie die Datei in Excel, speichern Sie sie und laden Sie sie erneut hoch.");
    }

    public void CellErrors(string place, IReadOnlyList<string> cells)
    {
        var list = JoinPlaces(cells);
        Add(
            "cell.error", Severity.Warning, place,
            en: $"Cells show an error such as #REF! or #N/A and were read as empty ({list}). Correct their formulas, or write the values instead.",
            fr: $"Des cellules affichent une erreur telle que #REF! ou #N/A et ont été lues comme vides ({list}). Corrigez leurs formules ou remplacez-les par les valeurs.",
            nl: $"Cellen tonen een fout zoals #VERW! of #N/B en zijn als leeg gelezen ({list}). Verbeter hun formules, of schrijf de waarden zelf.",
            de: $"Zellen zeigen einen Fehler wie #BEZUG! oder #NV und wurden als leer gelesen ({list}). Berichtigen Sie ihre Formeln oder schreiben Sie die Werte hinein.");
    }

    public void SheetMissing(string sheet) => Add(
        PartlyRead, Severity.Error, sheet,
        en: $"The file lists the sheet “{sheet}” but does not contain it. Open the file in Excel, check the sheet and save it again.",
        fr: $"Le fichier annonce la feuille « {sheet} » mais ne la contient pas. Ouvrez-le dans Excel, vérifiez la feuille et enregistrez-le à nouveau.",
        nl: $"Het bestand noemt het blad ‘{sheet}’ maar bevat het niet. Open het in Excel, controleer het blad en sla het opnieuw op.",
        de: $"Die Datei führt das Blatt „{sheet}“ auf, enthält es aber nicht. Öffnen Sie sie in Excel, prüfen Sie das Blatt und speichern Sie sie erneut.");

    private static string JoinPlaces(IReadOnlyList<string> places)
    {
        const int Named = 10;
        var list = string.Join(", ", places.Take(Named).Select(place => place[(place.LastIndexOf('!') + 1)..]));
        return places.Count > Named ? $"{list} …" : list;
    }
}
