using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Word;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>Lays an agenda out as a workbook to sort, to print, and to be read back (ECMA-376, part 1, SpreadsheetML).</summary>
public static class XlsxAgenda
{
    public const string ContentType = SheetBook.ContentType;

    /// <summary>The file; the same agenda gives the same bytes.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var phrases = new AgendaPhrases(agenda);
        var margins = new SheetMargins(agenda.Agency.Name, phrases.Title, phrases.State, phrases.Label, phrases.Words.Page);
        var book = new SheetBook(agenda.Agency, DocxAgenda.Describe(agenda, phrases));
        using var sheet = new AgendaSheet(agenda, phrases).Write();
        book.Add(phrases.Words.Programme, sheet, margins);
        using var second = agenda.Changes is { } changes ? ChangesSheet.Write(changes, phrases) : null;
        if (second is not null)
        {
            book.Add($"{phrases.Words.ChangesSince} {agenda.Changes!.Since.ToString(CultureInfo.InvariantCulture)}", second, margins); // there are changes
        }

        return book.ToBytes();
    }
}
