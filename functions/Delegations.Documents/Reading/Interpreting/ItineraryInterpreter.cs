using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Interpreting.Rules;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Finds the sessions in a file's tables and paragraphs, whatever format they came from.</summary>
internal sealed class ItineraryInterpreter(SourceDocument document, ReadOptions options, FindingsWriter findings)
{
    /// <summary>The itinerary, or null where no line has a title with a time or a date, be it one without its year.</summary>
    public Itinerary? Interpret(SourceFile source)
    {
        var scan = DocumentScan.Of(document, options);
        var state = new ReadingState(options, scan.Rules, findings);
        ReadBlocks(state);
        new Margins(document).Complete(state);
        if (!state.Drafts.Any(draft => draft.Start is not null || draft.Date is not null || state.HasYearless))
        {
            return null;
        }

        var assembler = new SessionAssembler(findings);
        var sessions = assembler.Assemble(new ZoneSettler(state, options).Settle());
        ItineraryRules.Check(RuleInput.Of(sessions, assembler.Travel, state.Organisers, document.Stamp), options, findings);
        return new Itinerary
        {
            Source = source,
            Title = state.Title ?? state.SpareTitle,
            Language = scan.Language,
            TimeZone = MainZone(sessions),
            Legs = assembler.Legs,
            Stops = assembler.Stops,
            Sessions = sessions,
            Findings = findings.All,
        };
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

        var before = state.Drafts.Count;
        ReadRows(table, state, paragraphs, list);
        if (state.Drafts.Count == before && table.Rows.Count > 0)
        {
            findings.SheetWithoutSessions(table.Name);
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

    private NodaTime.DateTimeZone MainZone(IReadOnlyList<Session> sessions)
    {
        var common = sessions.GroupBy(session => session.TimeZone.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).First().First().TimeZone;
        return options.Zone is { } asked && sessions.Any(session => session.TimeZone.Equals(asked)) ? asked : common;
    }
}
