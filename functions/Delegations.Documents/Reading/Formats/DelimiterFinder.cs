using Delegations.Documents.Reading.Interpreting;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds what parts the fields of a text table; null where nothing does so on most lines.</summary>
internal static class DelimiterFinder
{
    private const int SampleLines = 40;
    private const int SampleCharacters = 256 * 1024;

    // In this order where several would do: a semicolon file holds commas in its sentences, hardly the other way round.
    private static readonly char[] Candidates = ['\t', ';', ',', '|'];

    public static char? Find(string text)
    {
        var lines = SplitOutsideQuotes(text);
        if (lines.Count < 2)
        {
            return null;
        }

        var candidates = Candidates.Select(candidate => (Sign: candidate, Counts: lines.ConvertAll(line => line.AsSpan().Count(candidate)))).ToList();

        // "Anna; Jan" in every row below a head of commas does not make a file of semicolons.
        return candidates.Where(candidate => candidate.Counts[0] > 0).Concat(candidates.Where(candidate => candidate.Counts[0] == 0))
            .Where(candidate => IsTable(candidate.Counts, candidate.Sign) || IsUnderHeadings(lines[0], candidate.Counts, candidate.Sign))
            .Select(candidate => (char?)candidate.Sign).FirstOrDefault();
    }

    /// <summary>Prose has commas too, but not the same number on every line. A title may stand above a table, without any.</summary>
    private static bool IsTable(List<int> counts, char candidate)
    {
        var filled = counts.Count(count => count > 0);
        var commonest = counts.GroupBy(count => count).OrderByDescending(group => group.Count()).First();
        var isTitled = counts[0] == 0;
        return filled * 10 >= counts.Count * (isTitled ? 6 : 8)
            && commonest.Key > (isTitled && candidate == ',' ? 1 : 0)
            && commonest.Count() * 10 >= counts.Count * (isTitled ? 6 : 5);
    }

    /// <summary>Rows of any length are a table where the first line names a time and something else.</summary>
    private static bool IsUnderHeadings(string line, List<int> counts, char candidate)
    {
        if (counts[0] == 0 || counts.Count(count => count > 0) * 10 < counts.Count * 8)
        {
            return false;
        }

        var fields = line.Split(candidate).Select(part => HeadingTable.Find(part.Trim(' ', '"'))).Where(match => match is { IsExact: true }).Select(match => match?.Field).ToList();
        return fields.Count >= 2 && fields.Exists(field => field is Field.Start or Field.Date or Field.End);
    }

    /// <summary>The first lines without what stands in quotation marks; these open a field only where one begins.</summary>
    private static List<string> SplitOutsideQuotes(string text)
    {
        var lines = new List<string>();
        var line = new System.Text.StringBuilder();
        var quoted = false;
        for (var index = 0; index < Math.Min(text.Length, SampleCharacters) && lines.Count < SampleLines; index++)
        {
            var sign = text[index];
            if (sign == '"')
            {
                quoted = quoted ? !Closes(text, index) : Opens(line);
                continue;
            }

            if (sign is '\n' or '\r' && !quoted)
            {
                Flush(lines, line);
            }
            else if (!quoted)
            {
                line.Append(sign);
            }
        }

        Flush(lines, line);
        return lines;
    }

    private static bool Opens(System.Text.StringBuilder line)
    {
        var last = line.Length - 1;
        while (last >= 0 && line[last] == ' ')
        {
            last--;
        }

        return last < 0 || Candidates.Contains(line[last]);
    }

    private static bool Closes(string text, int index)
    {
        var next = index + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next >= text.Length || text[next] is '\n' or '\r' || Candidates.Contains(text[next]);
    }

    private static void Flush(List<string> lines, System.Text.StringBuilder line)
    {
        if (line.ToString() is { } content && content.Trim().Length > 0)
        {
            lines.Add(content);
        }

        line.Clear();
    }
}
