using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Agendas;

namespace Delegations.Documents.Rendering;

/// <summary>How our documents look on screen, phone and paper: one sheet, put into every page, nothing loaded.</summary>
internal static partial class DocumentStyle
{
    private static readonly string AgendaSheet = Base + Agenda;
    private static readonly string WholeSheet = Base + Agenda + Prose;

    /// <summary>The whole sheet, with the running foot of the printed pages.</summary>
    /// <param name="foot">What the foot of each printed page says beside its number.</param>
    public static string With(string foot) => string.Concat(WholeSheet, Margins(new PrintedMargins(foot)));

    /// <summary>The sheet of an agenda in the agency's colour.</summary>
    public static StyleSheet ForAgenda(AccentColours accent, PrintedMargins margins) => new(string.Concat(
        AgendaSheet,
        $$"""

        :root { --accent: {{accent.OnLight}}; }
        @media (prefers-color-scheme: dark) { :root { --accent: {{accent.OnDark}}; } }
        @media print { :root { --accent: {{accent.OnLight}}; } }
        """,
        Margins(margins)));

    private static string Margins(PrintedMargins margins) => $$"""

        @page { @bottom-left { content: {{Quote(margins.Foot)}}; } {{Numbered(margins)}} }

        """;

    /// <summary>The number stands on the right, and in the middle where a label takes the right.</summary>
    private static string Numbered(PrintedMargins margins)
    {
        var number = $"content: {Quote(margins.Page)} counter(page) \" / \" counter(pages);";
        return margins.Label.Length is 0
            ? $$"""@bottom-right { {{number}} }"""
            : $$"""@bottom-left { width: 45%; } @bottom-center { {{number}} width: 15%; white-space: nowrap; } @bottom-right { width: 40%; content: {{Quote(margins.Label)}}; font: 700 12pt sans-serif; color: #000; white-space: nowrap; } @top-right { content: {{Quote(margins.Label)}}; }""";
    }

    /// <summary>Text as a CSS string that nothing in it can end.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '-')
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append('\\').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return quoted.Append('"').ToString();
    }
}
