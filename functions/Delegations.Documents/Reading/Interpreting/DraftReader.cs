using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a file's blocks say; the document itself is needed no longer.</summary>
/// <param name="State">The sessions as their own lines give them, and what holds for all of them.</param>
/// <param name="Format">What the file is.</param>
/// <param name="Language">In which it is written.</param>
/// <param name="Stamp">What our own export says of itself.</param>
internal sealed record DocumentDrafts(ReadingState State, string Format, Language Language, ExportStamp? Stamp);

/// <summary>Finds the sessions in a file's tables and paragraphs, whatever format they came from.</summary>
internal sealed class DraftReader(SourceDocument document, ReadOptions options, FindingsWriter findings)
{
    public DocumentDrafts Read()
    {
        var scan = DocumentScan.Of(document, options);
        var state = new ReadingState(options, scan.Rules, findings) { Languages = scan.Ranked, IsOurs = document.Stamp is not null };
        ReadBlocks(state);
        new Margins(document).Complete(state);
        return new DocumentDrafts(state, document.Format, state.Language, document.Stamp);
    }

    private void ReadBlocks(ReadingState state)
    {
        var paragraphs = new ParagraphInterpreter(state);
        var sheetsAreLegs = SheetsAreLegs();
        var list = 0;
        foreach (var block in TemplateText.Without(document.Blocks, findings))
        {
            switch (block)
            {
                case SourceParagraph paragraph:
                    paragraphs.Read(paragraph, list);
                    break;
                case SourceTable table:
                    paragraphs.End();
                    list++;
                    ReadTable(table, state, paragraphs, sheetsAreLegs, list);
                    list++;
                    break;
                default:
                    break;
            }
        }

        paragraphs.End();
    }

    /// <summary>A table in a document whose columns nothing explains, though it has times, is read along its rows.</summary>
    private static List<SourceParagraph> LinesOf(SourceTable table, ReadingState state) =>
        (table.Style == PlaceStyle.Table || (table.Style == PlaceStyle.Sheet && IsList(table))) && HeadingFinder.Find(table) is null && ColumnGuess.Of(table, state.Rules) is null && table.Rows.Any(row => TimedLine.HasTime(row[0].Text))
            ? [.. table.Rows.Where(row => !row.IsBlank).Select(row => new SourceParagraph(string.Join('\t', row.Cells.Where(cell => !cell.IsEmpty && !cell.Continued).Select(cell => cell.Text)), table.RowPlace(row)) { IsStruck = row.IsStruck })]
            : [];

    /// <summary>A sheet with one filled column is a list of lines.</summary>
    private static bool IsList(SourceTable table) =>
        table.Rows.All(row => row.Cells.Count(cell => !cell.IsEmpty && !cell.Continued) <= 1) && table.Rows.Count(row => TimedLine.HasTime(row[0].Text)) > 1;

    private static void ReadRows(SourceTable table, ReadingState state, ParagraphInterpreter paragraphs, int list)
    {
        if (LinesOf(table, state) is { Count: > 0 } lines)
        {
            lines.ForEach(line => paragraphs.Read(line, list));
            paragraphs.End();
        }
        else
        {
            new TableInterpreter(table, state, list).Read();
        }
    }

    private void ReadTable(SourceTable table, ReadingState state, ParagraphInterpreter paragraphs, bool sheetsAreLegs, int list)
    {
        if (table.Style != PlaceStyle.Sheet)
        {
            ReadRows(table, state, paragraphs, list);
            return;
        }

        if (SheetNames.IsNoProgramme(table.Name) && MayHoldSessions(table) && HasOtherSheets())
        {
            findings.SheetLeftOut(table.Name);
            return;
        }

        state.BeginSheet();
        state.TakeHandling(table.Name, table.Name);
        ReadName(table, state, sheetsAreLegs);
        var before = state.Drafts.Count;
        ReadRows(table, state, paragraphs, list);
        if (state.Drafts.Count == before && table.Rows.Count > 0)
        {
            findings.SheetWithoutSessions(table.Name);
        }
    }

    /// <summary>A sheet may be named by its day, by the days in it, or by its leg.</summary>
    private static void ReadName(SourceTable table, ReadingState state, bool sheetsAreLegs)
    {
        if (table.Rows.Count > 0 && DateNotation.LooksLikeDay(table.Name) && DateNotation.Find(table.Name, state.Rules) is { } day)
        {
            // Of a sheet of weekdays it is the day from which they count.
            state.FirstDay = state.Accept(day, table.Name, table.Name) ?? state.FirstDay;
        }
        else if (DayNumberNotation.Find(table.Name) is { } number)
        {
            state.SetDayNumber(number, table.Name);
        }
        else if (LaneLabel.WeekdayOf(table.Name) is { } weekday)
        {
            state.SetWeekday(weekday, table.Name);
        }
        else if (DateNotation.Find(table.Name, state.Rules) is { HasYear: true, Date: { } first })
        {
            // "Week of 3 November 2025": weekdays and numbered days count from there.
            state.FirstDay = first;
        }
        else if (sheetsAreLegs && HeadingFinder.Find(table) is not null)
        {
            state.SetLeg(table.Name, table.Name);
        }
    }

    /// <summary>Several sheets with sessions, named neither by days nor by the spreadsheet program, are the legs of a visit.</summary>
    private bool SheetsAreLegs()
    {
        var sheets = document.Blocks.OfType<SourceTable>().Where(table => table.Style == PlaceStyle.Sheet && HeadingFinder.Find(table) is { } heading && heading.Index + heading.Rows < table.Rows.Count).ToList();
        return sheets.Count > 1 && sheets.TrueForAll(sheet => !DateNotation.LooksLikeDay(sheet.Name) && DayNumberNotation.Find(sheet.Name) is null && LaneLabel.WeekdayOf(sheet.Name) is null && !SheetNames.IsNoProgramme(sheet.Name) && !IsGeneric(sheet.Name));
    }

    /// <summary>Old and side sheets are left out only where another sheet is the programme.</summary>
    private bool HasOtherSheets() => document.Blocks.OfType<SourceTable>().Any(table =>
        table.Style == PlaceStyle.Sheet && !SheetNames.IsNoProgramme(table.Name) && MayHoldSessions(table));

    private static bool MayHoldSessions(SourceTable table) => table.Rows.Count > 1 && (HeadingFinder.Find(table) is not null || GridFinder.Of(table, out _) is not null);

    private static bool IsGeneric(string name) => Words.Key(name).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ') is "sheet" or "feuil" or "feuille" or "blad" or "tabelle";
}
