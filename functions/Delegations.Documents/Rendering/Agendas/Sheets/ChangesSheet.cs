using Delegations.Documents.Rendering.Agendas.Word;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>The sheet of what differs from the version that the reader had: a row per session.</summary>
internal static class ChangesSheet
{
    private const int HeadingRow = 1;

    private static readonly double[] Widths = [40, 24, 60, 60];

    public static SheetWriter Write(AgendaChanges changes, AgendaPhrases phrases)
    {
        var words = phrases.Words;
        var sheet = new SheetWriter(Widths, HeadingRow);
        Row(sheet, SheetLook.Heading, words.Session, words.Status, words.Was, words.Now);
        foreach (var change in changes.Changes)
        {
            var kind = change.Kind switch
            {
                AgendaChangeKind.Added => words.Added,
                AgendaChangeKind.Removed => words.Removed,
                _ => "",
            };
            Row(sheet, SheetLook.Text, change.Title.IsEmpty ? words.Untitled : AgendaPhrases.OneLine(change.Title.Joined), kind, change.Was, change.Now);
        }

        if (changes.Changes.Count is 0)
        {
            Row(sheet, SheetLook.Text, words.NoChanges);
        }

        return sheet;
    }

    private static void Row(SheetWriter sheet, int style, params IReadOnlyList<string> texts)
    {
        sheet.BeginRow(texts.Select((text, column) => sheet.LinesOf(column, text)).Max());
        for (var column = 0; column < texts.Count; column++)
        {
            sheet.Text(column, style, texts[column]);
        }

        sheet.EndRow();
    }
}
