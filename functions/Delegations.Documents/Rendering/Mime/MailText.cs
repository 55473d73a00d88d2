using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>The words of a mail, once for both of its readable forms; enough to act on where a gateway strips the calendar part.</summary>
internal sealed record MailText(string Subject, Language Language, IReadOnlyList<MailBlock> Blocks)
{
    public string ToPlainText()
    {
        var colon = new MailWords(Language).Colon;
        return string.Join("\n\n", Blocks.Select(block => Plain(block, colon)).Where(text => text.Length > 0)) + "\n";
    }

    /// <summary>Text as it may stand in a mail: single line ends, no control characters.</summary>
    internal static string Tidy(string text) =>
        new string([.. text.ReplaceLineEndings("\n").Where(character => character is '\n' or '\t' || !char.IsControl(character))]).Trim();

    /// <summary>The lines of a text, tidy and none of them empty.</summary>
    internal static IEnumerable<string> LinesOf(string text) =>
        Tidy(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A text that has one line: a title, a place, a name.</summary>
    internal static string OneLine(string text) => string.Join(' ', LinesOf(text));

    /// <summary>The facts of which there is something to say.</summary>
    internal static List<(string Name, string Value)> Known(params IEnumerable<(string Name, string Value)> facts) =>
        [.. facts.Where(fact => Tidy(fact.Value).Length > 0)];

    private string Plain(MailBlock block, string colon) => block switch
    {
        MailBlock.Paragraph paragraph => Tidy(paragraph.Text),

        // A second line is indented, so that no value can pass itself off as another fact.
        MailBlock.Facts facts => string.Join('\n', facts.All.Select(fact => $"{fact.Name}{colon}{string.Join("\n  ", LinesOf(fact.Value))}")),
        MailBlock.Changes changes => string.Join('\n', changes.All.Select(change => ChangeWords.For(change, Language).ToString())),
        MailBlock.Lines lines => string.Join('\n', lines.All.Select(line => "- " + OneLine(line))),
        MailBlock.Links links => string.Join('\n', links.All.Select(link => $"{link.Label}{colon}{link.Address.AbsoluteUri}")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
