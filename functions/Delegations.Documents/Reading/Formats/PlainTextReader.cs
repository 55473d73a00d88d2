using System.Globalization;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads text without columns, line by line.</summary>
internal static class PlainTextReader
{
    public static List<SourceBlock> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var paragraphs = new List<SourceBlock>();
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Trim().Length > 0)
            {
                budget.SpendRow(1);
                var place = string.Create(CultureInfo.InvariantCulture, $"line {number}");
                paragraphs.Add(new SourceParagraph(budget.Clean(line), place));
                if (budget.TakeCut())
                {
                    findings.SessionsCut(place, budget.Limits.CellCharacters);
                }
            }
        }

        return paragraphs;
    }
}
