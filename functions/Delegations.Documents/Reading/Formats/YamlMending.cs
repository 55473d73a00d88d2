using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>What is done about text that other readers of YAML let pass.</summary>
internal static class YamlMending
{
    private const int LongestLoose = 1_000_000;

    public static int LineOfTab(string text)
    {
        var line = 1;
        foreach (var content in text.Split('\n'))
        {
            if (content.AsSpan(0, content.Length - content.AsSpan().TrimStart().Length).Contains('\t'))
            {
                return line;
            }

            line++;
        }

        return 0;
    }

    public static bool IsPage(string text) => text.StartsWith("---", StringComparison.Ordinal) && text.IndexOf("\n---", StringComparison.Ordinal) > 0;

    /// <summary>Editors indent with tabs, which YAML forbids and other readers let pass within brackets; brackets may also close at the line's head.</summary>
    public static string? WithoutTabs(string text)
    {
        if (text.Length > LongestLoose || (!text.Contains('\t', StringComparison.Ordinal) && !text.Contains("\n}", StringComparison.Ordinal) && !text.Contains("{\n", StringComparison.Ordinal)))
        {
            return null;
        }

        var mended = new StringBuilder(text.Length + 64);
        var (depth, before) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            mended.Append(' ', depth > 0 ? before + 8 : line.AsSpan(0, indent).Count('\t') + indent).Append(content.Replace('\t', ' ')).Append('\n');
            if (depth == 0)
            {
                before = line.AsSpan(0, indent).Count('\t') + indent;
            }

            if (!content.StartsWith('#'))
            {
                depth = Math.Max(0, depth + content.Count(sign => sign is '{' or '[') - content.Count(sign => sign is '}' or ']'));
            }
        }

        return mended.ToString();
    }
}
