using System.Globalization;
using CsvHelper;
using Delegations.Documents.Reading.Interpreting;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads comma-, semicolon-, tab- and bar-separated text, lenient about quotes as spreadsheets are.</summary>
internal static class DelimitedReader
{
    public static List<SourceBlock> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var options = CsvReaderOptions.Default with
        {
            // Without one, the library looks for Excel's own "sep=;" line.
            Separator = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? null : DelimiterFinder.Find(text),
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<SourceRow>();

        // Places, zones and names stand in every other row: one string of each is kept.
        var texts = new Recollection<string>();
        while (reader.Read())
        {
            var cells = new List<SourceCell>(reader.FieldCount);
            for (var field = 0; field < reader.FieldCount; field++)
            {
                cells.Add(new SourceCell(texts.Of(budget.Clean(reader.GetString(field)), text => text)));
            }

            if (budget.TakeCut())
            {
                findings.SessionsCut(string.Create(CultureInfo.InvariantCulture, $"line {reader.LineNumber}"), budget.Limits.CellCharacters);
            }

            if (cells.Exists(cell => !cell.IsEmpty))
            {
                budget.SpendRow(cells.Count);
                rows.Add(new SourceRow((int)reader.LineNumber, cells));
            }
        }

        return [new SourceTable("", PlaceStyle.Line, rows)];
    }
}
