using System.Globalization;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads text without columns, line by line: notes, Markdown, what was pasted from a mail.</summary>
internal static partial class PlainTextReader
{
    // Mail programs wrap at 70 to 80 signs.
    private const int ShortestWrapped = 55;

    public static List<SourceBlock> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var lines = new List<TextLine>();
        using var reader = new StringReader(Markdown.WithoutComments(text));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            budget.SpendRow(1);
            var clean = budget.Clean(line);
            if (budget.TakeCut())
            {
                findings.SessionsCut(Place(number), budget.Limits.CellCharacters);
            }

            lines.Add(new TextLine(number, clean));
        }

        SkipFrontMatter(lines);
        return TextTables.Find(Joined(MailText.WithoutHeads(lines, findings))).ConvertAll(Block).FindAll(block => block is not SourceParagraph { Text.Length: 0 });
    }

    public static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}");

    /// <summary>Of what a site generator reads between "---" and "---", only the title is for people.</summary>
    private static void SkipFrontMatter(List<TextLine> lines)
    {
        var end = lines.Count > 0 && lines[0] is { Number: 1, Text: "---" } ? lines.FindIndex(1, Math.Min(30, lines.Count - 1), line => line.Text is "---") : -1;
        if (end > 0)
        {
            var title = lines.Take(end).Where(line => line.Text.StartsWith("title:", StringComparison.OrdinalIgnoreCase)).ToList();
            lines.RemoveRange(0, end + 1);
            lines.InsertRange(0, title.ConvertAll(line => line with { Text = line.Text[6..].Trim(' ', '"', '\'') }).Where(line => line.Text.Length > 0));
        }
    }

    private static SourceBlock Block(object piece) => piece switch
    {
        SourceTable table => table,
        TextLine line => new SourceParagraph(Markdown.Plain(line.Text), Place(line.Number)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A line that goes on in small letters is the rest of the one above.</summary>
    private static List<TextLine> Joined(List<TextLine> lines)
    {
        var joined = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            var goesOn = joined.Count > 0 && joined[^1].Number == line.Number - 1 && joined[^1].Text.Length is >= ShortestWrapped and < 2000 && GoesOn().IsMatch(line.Text) && !joined[^1].Text.Contains('|', StringComparison.Ordinal);
            if (goesOn)
            {
                joined[^1] = new TextLine(line.Number, $"{joined[^1].Text} {line.Text}") { First = joined[^1].First };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined.ConvertAll(line => line with { Number = line.First ?? line.Number });
    }

    [GeneratedRegex(@"^(?!(ab|de|du|from|at|van|vanaf|von|um|om|a|à)\s+\d)\p{Ll}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex GoesOn();
}

/// <summary>A line of a text.</summary>
/// <param name="Number">As an editor counts.</param>
/// <param name="Text">Without the blanks around it.</param>
internal sealed record TextLine(int Number, string Text)
{
    /// <summary>Where it began, if it was wrapped.</summary>
    public int? First { get; init; }
}
