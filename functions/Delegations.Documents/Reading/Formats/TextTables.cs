using System.Buffers;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Interpreting;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds tables typed as text: with upright strokes, as Markdown has them, or under headings parted by tabs or blanks.</summary>
internal static partial class TextTables
{
    private const int FewestColumns = 3;

    private static readonly SearchValues<char> RulerSigns = SearchValues.Create("|-:=+ \t");

    /// <summary>The lines, with tables in place of those that make one.</summary>
    public static List<object> Find(IReadOnlyList<TextLine> lines)
    {
        var pieces = new List<object>();
        for (var i = 0; i < lines.Count;)
        {
            var end = EndOfStrokes(lines, i);
            var offsets = end - i > 1 ? null : HeadingsAt(lines[i].Text);
            end = offsets is null ? end : EndOfColumns(lines, i);
            if (end - i > 1)
            {
                var rows = lines.Skip(i).Take(end - i).Where(line => !IsRuler(line.Text)).Select(line => new SourceRow(line.Number, offsets is null ? Strokes(line.Text) : Columns(line.Text, offsets)));
                pieces.Add(new SourceTable("text", PlaceStyle.Line, [.. rows]));
                i = end;
            }
            else
            {
                pieces.Add(lines[i]);
                i++;
            }
        }

        return pieces;
    }

    /// <summary>"| Time | Title |", with a ruler or with a stroke before every line.</summary>
    private static int EndOfStrokes(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].Text.Contains('|', StringComparison.Ordinal))
        {
            end++;
        }

        var hasRuler = end - start > 2 && IsRuler(lines[start + 1].Text);
        return hasRuler || (end - start > 1 && Enumerable.Range(start, end - start).All(index => lines[index].Text.StartsWith('|'))) ? end : start;
    }

    private static bool IsRuler(string text) => text.Contains('-', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyExcept(RulerSigns) < 0;

    private static List<SourceCell> Strokes(string text) =>
        [.. text.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => new SourceCell(Markdown.Plain(cell.Replace('\u0001', '|').Trim())))];

    /// <summary>Where the columns of a line of headings begin; null where it is none.</summary>
    private static List<int>? HeadingsAt(string text)
    {
        if (text.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var parts = Parts().Matches(text);
        return parts.Count >= FewestColumns && parts.All(part => HeadingTable.Find(part.Value) is { IsExact: true }) ? [.. parts.Select(part => part.Index)] : null;
    }

    private static int EndOfColumns(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && Parts().Count(lines[end].Text) > 1)
        {
            end++;
        }

        return end;
    }

    /// <summary>By tabs in their order, else by where the headings stand.</summary>
    private static SourceCell[] Columns(string text, List<int> offsets)
    {
        var cells = new SourceCell[offsets.Count];
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            var parts = text.Split('\t');
            return [.. parts.Select(part => new SourceCell(part.Trim()))];
        }

        foreach (var part in Parts().Matches(text).Cast<Match>())
        {
            var column = Enumerable.Range(0, offsets.Count).MinBy(index => Math.Abs(offsets[index] - part.Index));
            cells[column] = new SourceCell(cells[column].IsEmpty ? part.Value : $"{cells[column].Text} {part.Value}");
        }

        return cells;
    }

    [GeneratedRegex(@"\S+(\x20\S+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Parts();
}
