using System.Globalization;
using Delegations.Documents.Reading.Interpreting;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads comma-, semicolon-, tab- and bar-separated text.</summary>
internal static class DelimitedReader
{
    private const string ExcelsOwnLine = "sep=";

    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings)
    {
        using var reader = TextDecoder.Open(content);
        var delimiter = ReadDelimiter(reader, content);
        var fields = new DelimitedFields(reader, delimiter, budget.Limits.CellCharacters);
        var rows = new List<SourceRow>();
        var texts = new List<string>();

        // Places, zones and names stand in every other row: one string of each is kept.
        var known = new Recollection<string>();
        var lines = HasOwnLine(content) ? 1 : 0;
        var lone = 0;
        while (fields.TryReadRow(texts))
        {
            var cells = ToCells(texts, known, budget);
            if (fields.LoneQuotes > lone)
            {
                lone = fields.LoneQuotes;
                findings.LoneQuote(string.Create(CultureInfo.InvariantCulture, $"line {fields.LineNumber + lines}"));
            }

            if (budget.TakeCut())
            {
                findings.SessionsCut(string.Create(CultureInfo.InvariantCulture, $"line {fields.LineNumber + lines}"), budget.Limits.CellCharacters);
            }

            if (cells.Count > 0 && !(delimiter == '|' && cells.TrueForAll(IsRule)))
            {
                budget.SpendRow(cells.Count);
                rows.Add(new SourceRow(fields.LineNumber + lines, cells));
            }
        }

        return [new SourceTable("", PlaceStyle.Line, rows)];
    }

    /// <summary>The cells up to the last one with content.</summary>
    private static List<SourceCell> ToCells(List<string> texts, Recollection<string> known, ReadBudget budget)
    {
        var count = texts.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(texts[count - 1]))
        {
            count--;
        }

        var cells = new List<SourceCell>(count);
        for (var index = 0; index < count; index++)
        {
            cells.Add(texts[index].Length == 0 ? default : new SourceCell(known.Of(budget.Clean(texts[index]), text => text)));
        }

        return cells;
    }

    /// <summary>Excel writes <c>sep=;</c> as the first line where the separator is not the one of the reader's country.</summary>
    private static char ReadDelimiter(StreamReader reader, ReadOnlyMemory<byte> content)
    {
        if (!HasOwnLine(content))
        {
            return DelimiterFinder.Find(TextDecoder.DecodeHead(content)) ?? ',';
        }

        var line = reader.ReadLine() ?? "";
        var after = line.IndexOf(ExcelsOwnLine, StringComparison.OrdinalIgnoreCase) + ExcelsOwnLine.Length;
        return after < line.Length ? line[after] : ',';
    }

    private static bool HasOwnLine(ReadOnlyMemory<byte> content) =>
        TextDecoder.DecodeHead(content[..Math.Min(content.Length, 64)]).TrimStart('\uFEFF', '"').StartsWith(ExcelsOwnLine, StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of dashes below the headings of a table drawn with bars.</summary>
    private static bool IsRule(SourceCell cell) => cell.IsEmpty || cell.Text.All(sign => sign is '-' or ':' or '=' or '+' or ' ');
}
