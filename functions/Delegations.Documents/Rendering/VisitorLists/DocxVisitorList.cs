using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.RunSheets;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>Lays a visitor list out as a text document for a gate (ECMA-376, part 1, WordprocessingML).</summary>
public static class DocxVisitorList
{
    /// <summary>The file; the same list gives the same bytes.</summary>
    public static byte[] Render(VisitorList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var phrases = new VisitorListPhrases(list);
        var words = phrases.Words;
        var page = new WordPage(IsLying: list.AsksCitizenship);
        using var body = new WordPart("document");
        body.Begin("body");
        body.Paragraph(WordStyles.Title, words.VisitorList);
        body.Paragraph(WordStyles.Subtitle, phrases.StopName, list.StopName.Other);
        foreach (var (label, value) in phrases.Head())
        {
            DocxRunSheet.Fact(body, phrases.Common, label, value);
        }

        if (phrases.Open is { Length: > 0 } open)
        {
            DocxRunSheet.Fact(body, phrases.Common, words.OpenAnswers, open, WordStyles.Caution);
        }

        body.Paragraph(WordStyles.Zone, "");
        Table(body, list, phrases, page);
        body.Paragraph(WordStyles.PlaceDetails, words.ListPurpose);
        var margins = new WordMargins(list.Agenda.Agency, $"{words.VisitorList} – {phrases.StopName}", [phrases.Common.State, phrases.Label], words.Page);
        return WordDocument.Assemble(body, page, list.Agenda.Agency, margins, DocxRunSheet.Describe(list.Agenda, phrases.Common, words.VisitorList));
    }

    private static void Table(WordPart body, VisitorList list, VisitorListPhrases phrases, WordPage page)
    {
        var shares = list.AsksCitizenship ? new[] { 6, 27, 23, 22, 14, 12 } : [6, 32, 26, 24, 14];
        var table = new WordTable(body, WordTable.Divide(page.TextWidth, shares), phrases.Headings, phrases.Words.Visitors);
        foreach (var row in phrases.Rows)
        {
            table.BeginRow();
            for (var column = 0; column < row.Texts.Count; column++)
            {
                table.BeginCell();
                body.BeginParagraph(column is 1 ? WordStyles.Time : WordStyles.Cell, ScriptDirection.IsRightToLeft(row.Texts[column]));
                body.Text(row.Texts[column], row.IsOpen(column) ? WordStyles.Label : null);
                body.End();
                table.EndCell();
            }

            table.EndRow();
        }

        table.End();
    }
}
