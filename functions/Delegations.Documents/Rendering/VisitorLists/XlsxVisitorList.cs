using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.RunSheets;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>Lays a visitor list out as a workbook, as most gates ask for it (ECMA-376, part 1, SpreadsheetML).</summary>
public static class XlsxVisitorList
{
    /// <summary>The file; the same list gives the same bytes.</summary>
    public static byte[] Render(VisitorList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var phrases = new VisitorListPhrases(list);
        var words = phrases.Words;
        var head = phrases.Head().Prepend((words.VisitorList, phrases.StopName)).Append((words.Remarks, words.ListPurpose)).ToList();
        if (phrases.Open is { Length: > 0 } open)
        {
            head.Add((words.OpenAnswers, open));
        }

        double[] widths = list.AsksCitizenship ? [22, 34, 34, 34, 24, 30] : [22, 34, 34, 34, 30];
        using var sheet = new SheetWriter(widths, head.Count + 2);
        XlsxRunSheet.Head(sheet, head);
        XlsxRunSheet.Row(sheet, SheetLook.Heading, phrases.Headings);
        foreach (var row in phrases.Rows)
        {
            sheet.BeginRow(row.Texts.Select((text, column) => sheet.LinesOf(column, text)).Max());
            for (var column = 0; column < row.Texts.Count; column++)
            {
                sheet.Text(column, row.IsOpen(column) ? SheetLook.Label : column is 1 ? SheetLook.Strong : SheetLook.Text, row.Texts[column]);
            }

            sheet.EndRow();
        }

        var margins = new SheetMargins(list.Agenda.Agency.Name, $"{words.VisitorList} – {phrases.StopName}", phrases.Common.State, phrases.Label, words.Page);
        var book = new SheetBook(list.Agenda.Agency, DocxRunSheet.Describe(list.Agenda, phrases.Common, words.VisitorList));
        book.Add(words.VisitorList, sheet, margins);
        return book.ToBytes();
    }
}
