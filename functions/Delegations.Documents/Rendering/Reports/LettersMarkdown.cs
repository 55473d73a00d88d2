using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Writes letters of thanks, each on a page of its own and in its reader's language.</summary>
public static class LettersMarkdown
{
    /// <summary>What parts two letters; renderers begin a new page there.</summary>
    private const string NewPage = "\n---\n\n";

    /// <summary>All letters, in one document.</summary>
    public static string Render(ReportSource source) => string.Join(NewPage, Letter.Of(source).Select(letter => Render(source, letter)));

    /// <summary>One letter.</summary>
    public static string Render(ReportSource source, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(letter);
        var words = ReportWords.In(letter.Language);
        var title = source.Translations.Find(null, source.Title, letter.Language) ?? source.Title;
        string[] blocks =
        [
            MarkdownText.Escape(source.Organiser),
            source.Day is { } day ? MarkdownText.Escape(DateWords.Day(day, letter.Language)) : "",
            string.Join("\\\n", new[] { letter.Name, letter.Function, letter.Organisation }.Where(line => line.Length > 0).Select(MarkdownText.Escape)),
            $"**{words.Subject}{DocumentWords.In(letter.Language).Colon}{MarkdownText.Escape(title)}**",
            words.Salutation,
            MarkdownText.Escape(words.LetterOpening(source.Organiser, words.Quote(title))),
            Reasons(source, letter, words),
            .. Consequences(source, letter, words),
            words.Closing,
            MarkdownText.Escape(source.Organiser),
        ];
        return string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n";
    }

    private static string Reasons(ReportSource source, Letter letter, ReportWords words)
    {
        var reasons = letter.Spoke.Select(session => $"- {words.ForSpeaking}{Colon(letter)}{Describe(source, letter, session, words)}")
            .Concat(Stays(letter.Received).Select(session => $"- {words.ForReceiving}{Colon(letter)}{Describe(source, letter, session, words)}"))
            .ToList();
        if (reasons.Count > 0)
        {
            return string.Join('\n', reasons);
        }

        return "- " + words.ForHelp + (letter.For.Length > 0 ? Colon(letter) + MarkdownText.Escape(letter.For) : "");
    }

    /// <summary>What came of it, where it is to somebody who spoke or received there.</summary>
    private static IEnumerable<string> Consequences(ReportSource source, Letter letter, ReportWords words)
    {
        var theirs = letter.Spoke.Concat(letter.Received).Select(session => session.Id).ToHashSet();
        var levels = source.Material.Outcomes.Where(outcome => theirs.Contains(outcome.Session)).Select(outcome => outcome.Level).ToHashSet();
        return levels.Contains(OutcomeLevel.Commitment) ? [words.Promised] : levels.Contains(OutcomeLevel.FollowUp) ? [words.Followed] : [];
    }

    /// <summary>A host is thanked once for each place and day, by the first session there.</summary>
    private static IEnumerable<Session> Stays(IEnumerable<Session> sessions) =>
        sessions.DistinctBy(session => (session.Date, session.Stop, Place: session.Stop is null ? session.Place : ""));

    private static string Describe(ReportSource source, Letter letter, Session session, ReportWords words)
    {
        var title = source.Translations.Find(session.Id, session.Title, letter.Language) ?? session.Title;
        var place = source.Translations.Find(session.Id, session.Place, letter.Language) ?? session.Place;
        var day = session.Date is { } date ? DateWords.Day(date, letter.Language) : "";
        return MarkdownText.Escape(words.SessionAt(letter.Spoke.Contains(session) ? words.Quote(title) : "", day, place));
    }

    private static string Colon(Letter letter) => DocumentWords.In(letter.Language).Colon;
}
