namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds what parts the fields of a text table; null where nothing does so on most lines.</summary>
internal static class DelimiterFinder
{
    private const int SampleLines = 40;

    // In this order where several would do: a semicolon file holds commas in its sentences, hardly the other way round.
    private static readonly char[] Candidates = ['\t', ';', ',', '|'];

    public static char? Find(string text)
    {
        var lines = SplitOutsideQuotes(text);
        if (lines.Count < 2)
        {
            return null;
        }

        foreach (var candidate in Candidates)
        {
            var counts = lines.ConvertAll(line => line.Count(sign => sign == candidate));
            if (counts[0] > 0 && counts.Count(count => count > 0) * 10 >= lines.Count * 8 && IsRegular(counts))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Prose has commas too, but not the same number on every line.</summary>
    private static bool IsRegular(List<int> counts)
    {
        var commonest = counts.GroupBy(count => count).OrderByDescending(group => group.Count()).First();
        return commonest.Key > 0 && commonest.Count() * 2 >= counts.Count;
    }

    private static List<string> SplitOutsideQuotes(string text)
    {
        var lines = new List<string>();
        var line = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var sign in text)
        {
            quoted ^= sign == '"';
            if (sign is '\n' or '\r' && !quoted)
            {
                Flush();
            }
            else if (!quoted)
            {
                line.Append(sign);
            }

            if (lines.Count == SampleLines)
            {
                return lines;
            }
        }

        Flush();
        return lines;

        void Flush()
        {
            if (line.ToString() is { } content && content.Trim().Length > 0)
            {
                lines.Add(content);
            }

            line.Clear();
        }
    }
}
