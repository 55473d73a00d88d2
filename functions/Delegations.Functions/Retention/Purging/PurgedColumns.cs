using System.Text;

namespace Delegations.Retention.Purging;

/// <summary>Empties columns of the tables that a package holds for other programs.</summary>
internal static class PurgedColumns
{
    /// <summary>The very same content where nothing has to go.</summary>
    public static BinaryData Without(BinaryData content, PurgedFields fields)
    {
        var rows = Read(content.ToString());
        var changed = false;
        foreach (var row in rows.Skip(1))
        {
            for (var at = 0; at < Math.Min(row.Count, rows[0].Count); at++)
            {
                if (row[at].Length > 0 && fields.IsMeant(FieldOf(rows[0][at]), row[at]))
                {
                    row[at] = "";
                    changed = true;
                }
            }
        }

        return changed ? BinaryData.FromString(Write(rows)) : content;
    }

    /// <summary>Without the rows that are meant; the very same content where there are none. Cells may have several lines.</summary>
    public static BinaryData WithoutRows(BinaryData content, Func<IReadOnlyList<string>, bool> isMeant)
    {
        var rows = Read(content.ToString());
        var left = rows.Where(row => !isMeant(row)).ToList();
        return left.Count == rows.Count ? content : BinaryData.FromString(Write(left));
    }

    /// <summary>Headings are words; an assistant is known by their address alone.</summary>
    private static string FieldOf(string heading) => heading.Trim('\uFEFF') is "assistant" ? "assistantEmail" : heading.Trim('\uFEFF');

    private static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>> { new() };
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter is '"' && at + 1 < text.Length && text[at + 1] is '"')
            {
                cell.Append('"');
                at++;
            }
            else if (letter is '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is (',' or '\n'))
            {
                rows[^1].Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter is '\n')
                {
                    rows.Add([]);
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        rows[^1].Add(cell.ToString());
        return rows;
    }

    private static string Write(List<List<string>> rows) =>
        string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(cell => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell))));
}
