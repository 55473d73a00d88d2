using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>What a mail with a calendar entry says, from top to bottom.</summary>
internal sealed class InvitationText(CalendarMessage message, MailContent content)
{
    private readonly MailWords common = new(message.Language);
    private readonly InvitationWords words = new(message.Language);
    private readonly AnswerWords answers = new(message.Language);
    private readonly MailKind kind = KindOf(message, content);

    /// <summary>Ways to answer that work; what calendars and mail programs send back counts only where the message asks for it.</summary>
    private Answering Ways => message.AsksForReply ? content.Answering : Answering.None;

    private bool CanAnswer => message.Method is CalendarMethod.Request && (Ways is not Answering.None || content.AnswerPage is not null);

    private bool IsAsked => CanAnswer && message.ParticipationStatus is ParticipationStatus.NeedsAction;

    public static MailText For(CalendarMessage message, MailContent content) => new InvitationText(message, content).Write();

    private MailText Write() => new(
        words.Subject(kind, message, content, IsAsked),
        message.Language,
        [
            new MailBlock.Paragraph(string.Join(' ', new[]
            {
                content.Urgent ? words.Urgent : "",
                words.Opening(kind, message, content),
            }.Where(sentence => sentence.Length > 0))),
            new MailBlock.Paragraph(content.Introduction),
            new MailBlock.Paragraph(MailText.Tidy(content.Comment).Length > 0 ? words.CommentFromCoordinator + "\n" + content.Comment : ""),
            new MailBlock.Changes(message.Method is CalendarMethod.Request ? content.Changes : []),
            new MailBlock.Facts(Facts()),
            new MailBlock.Paragraph(message.Method is CalendarMethod.Request ? Description() : words.Remove),
            .. Answer(),
            new MailBlock.Paragraph(content.Remaining is { } remaining ? answers.Reminder(remaining) : ""),
            new MailBlock.Paragraph(kind is MailKind.Invitation && content.Privacy is { } privacy ? words.Privacy(privacy) : ""),
        ]);

    private static MailKind KindOf(CalendarMessage message, MailContent content) => message.Method is CalendarMethod.Cancel
        ? message.WithdrawnForAttendeeOnly ? MailKind.Withdrawal : MailKind.Cancellation
        : content.Remaining is not null ? MailKind.Reminder
        : message.Sequence > 0 || content.Changes.Count > 0 ? MailKind.Update
        : MailKind.Invitation;

    private List<(string Name, string Value)> Facts()
    {
        (string, string)[] always =
        [
            (common.What, MailText.OneLine(message.Summary)),
            (common.When, common.Time(message.Start, message.End, message.Zone)),
            (common.Where, MailText.OneLine(message.Location)),
        ];
        (string, string)[] toCome = message.Method is CalendarMethod.Cancel ? [] :
        [
            (common.Entry, content.EntryConditions),
            (words.Guests, content.Guests),
            (words.Expected, content.Expected),
            (words.Companions, string.Join(", ", content.Companions.Select(MailText.OneLine).Where(name => name.Length > 0))),
        ];
        return MailText.Known([.. always, .. toCome, (common.Contact, content.Contact)]);
    }

    /// <summary>The entry's own text, less the lines that the facts have said already.</summary>
    private string Description()
    {
        var facts = Facts();
        var said = facts.SelectMany(fact => MailText.LinesOf(fact.Value).Append($"{fact.Name}{common.Colon}{MailText.OneLine(fact.Value)}"))
            .Concat(MailText.LinesOf(content.Introduction))
            .Concat(MailText.LinesOf(content.Comment))
            .ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', MailText.Tidy(message.Description).Split('\n').Where(line => !said.Contains(line.Trim()) && !IsTheSession(line.Trim())));
    }

    /// <summary>Whether a line is the programme line of the one session that the entry is: <c>10:00–10:45 Title (Place)</c>.</summary>
    private bool IsTheSession(string line)
    {
        var times = $"{DateWords.Time(message.Start.TimeOfDay)}–{DateWords.Time(message.End.TimeOfDay)} ";
        var place = $" ({MailText.OneLine(message.Location)})";
        if (!line.StartsWith(times, StringComparison.Ordinal))
        {
            return false;
        }

        var title = line.EndsWith(place, StringComparison.Ordinal) ? line[times.Length..^place.Length] : line[times.Length..];
        return title.Length > 0 && MailText.OneLine(message.Summary).EndsWith(title, StringComparison.Ordinal);
    }

    private IEnumerable<MailBlock> Answer()
    {
        if (!CanAnswer)
        {
            return [];
        }

        var asking = IsAsked
            ? (content.AsksAgain ? answers.Lapsed + " " : "") + answers.Please(Ways, content.AnswerPage is not null)
            : answers.Known(message.ParticipationStatus, Ways, content.AnswerPage is not null);
        return [new MailBlock.Paragraph(asking), .. answers.Links(content.AnswerPage)];
    }
}
