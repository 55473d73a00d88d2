using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>The words of a mail, once for both of its readable forms; enough to act on where a gateway strips the calendar part.</summary>
internal sealed record MailText
{
    public required string Subject { get; init; }
    public required Language Language { get; init; }
    public required string Opening { get; init; }
    public required string Introduction { get; init; }
    public required IReadOnlyList<(string Name, string Value)> Facts { get; init; }
    public required IReadOnlyList<Change> Changes { get; init; }
    public required string Description { get; init; }
    public required IReadOnlyList<string> Closing { get; init; }
    public Uri? AnswerPage { get; init; }

    public static MailText For(CalendarMessage message, MailContent content)
    {
        var words = new MailWords(message.Language);
        var asked = message is { Method: CalendarMethod.Request, ParticipationStatus: ParticipationStatus.NeedsAction };
        var kind = message.Method is CalendarMethod.Cancel ? MailKind.Cancellation
            : message.Sequence > 0 || content.Changes.Count > 0 ? MailKind.Update
            : MailKind.Invitation;
        return new MailText
        {
            Subject = words.Subject(kind, asked, message.Summary),
            Language = message.Language,
            Opening = words.Opening(kind, message),
            Introduction = content.Introduction,
            Facts = [.. FactsOf(message, words)],
            Changes = content.Changes,
            Description = kind is MailKind.Cancellation ? "" : message.Description,
            Closing = [.. ClosingOf(content, words, asked, kind)],
            AnswerPage = kind is MailKind.Cancellation ? null : content.AnswerPage,
        };
    }

    public string ToPlainText()
    {
        var paragraphs = new List<string> { Opening, Introduction };
        paragraphs.Add(string.Join('\n', Facts.Select(fact => $"{fact.Name}: {fact.Value}")));
        if (Changes.Count > 0)
        {
            paragraphs.Add(string.Join('\n', Changes.Select(change => $"{change.What}: {change.Was} → {change.Now}")));
        }

        paragraphs.Add(Description);
        paragraphs.AddRange(Closing);
        paragraphs.Add(AnswerPage?.AbsoluteUri ?? "");
        return string.Join("\n\n", paragraphs.Select(Tidy).Where(paragraph => paragraph.Length > 0)) + "\n";
    }

    private static IEnumerable<(string Name, string Value)> FactsOf(CalendarMessage message, MailWords words)
    {
        yield return (words.What, message.Summary.Trim());
        yield return (words.When, words.Time(message.Start, message.End, message.Zone));
        if (message.Location.Trim().Length > 0)
        {
            yield return (words.Where, message.Location.Trim());
        }
    }

    private static IEnumerable<string> ClosingOf(MailContent content, MailWords words, bool asked, MailKind kind)
    {
        if (kind is MailKind.Cancellation)
        {
            yield return words.Remove;
        }

        yield return content.Contact;
        if (asked)
        {
            yield return words.PleaseAnswer;
        }
    }

    /// <summary>Text as it may stand in a mail: single line ends, no control characters.</summary>
    internal static string Tidy(string text) =>
        new([.. text.ReplaceLineEndings("\n").Where(character => character is '\n' or '\t' || !char.IsControl(character)).ToArray().AsSpan().Trim()]);
}
