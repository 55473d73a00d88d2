using System.Diagnostics;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>What a mail without a calendar entry says, from top to bottom.</summary>
internal static class NoticeText
{
    public static MailText For(NoticeMessage message) => message switch
    {
        NoticeMessage.Reminder reminder => Of(reminder),
        NoticeMessage.Digest digest => Of(digest),
        NoticeMessage.Alert alert => Of(alert),
        NoticeMessage.OpenAnswers open => Of(open),
        NoticeMessage.VisitorListDue list => Of(list),
        NoticeMessage.ReportDraft draft => Of(draft),
        NoticeMessage.SharedDocuments shared => Of(shared),
        _ => throw new UnreachableException(),
    };

    private static MailText Of(NoticeMessage.Reminder message)
    {
        Require(message.Answering is not Answering.None || message.AnswerPage is not null, "A reminder says how an answer can come back.");
        Require(message.AnswerPage is null || InvitationMail.IsPage(message.AnswerPage), "The page to answer on has an absolute http or https address.");
        Require(message.Remaining is { Days: >= 0, Number: > 0 }, "Days left are not below 0, and reminders are counted from 1.");
        var (common, words, answers) = (new MailWords(message.Language), new ReminderWords(message.Language), new AnswerWords(message.Language));
        return new MailText(
            words.Head + common.Colon + MailText.OneLine(message.Session.Title),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(message.Remaining.Days)),
                new MailBlock.Facts(MailText.Known([.. FactsOf(message.Session, common), (common.Entry, message.Session.EntryConditions), (common.Contact, message.Contact)])),
                new MailBlock.Paragraph(answers.Please(message.Answering, message.AnswerPage is not null, entryIsHere: false)),
                .. answers.Links(message.AnswerPage),
                new MailBlock.Paragraph(answers.Reminder(message.Remaining)),
            ]);
    }

    private static MailText Of(NoticeMessage.Digest message)
    {
        Require(message.Sessions.Count > 0, "A day's programme has at least one session.");
        var (common, words) = (new MailWords(message.Language), new DigestWords(message.Language));
        var zones = message.Sessions.Select(session => words.Zone(session)).Distinct(StringComparer.Ordinal).ToList();
        return new MailText(
            words.Subject(message.Day),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(message.Day)),
                new MailBlock.Lines([.. message.Sessions.Select(session => words.Line(session, message.Day, zoned: zones.Count > 1))]),
                new MailBlock.Paragraph(zones.Count is 1 ? words.Times(zones[0]) : ""),
                new MailBlock.Facts(MailText.Known((common.Contact, message.Contact))),
            ]);
    }

    private static MailText Of(NoticeMessage.Alert message)
    {
        Require(MailText.OneLine(message.Person).Length > 0, "An alert names a person.");
        Require(message.Desk is null || InvitationMail.IsPage(message.Desk), "The desk has an absolute http or https address.");
        var (common, words, person) = (new MailWords(message.Language), new AlertWords(message.Language), MailText.OneLine(message.Person));
        var proposed = message.Proposed is { } time ? common.Time(time.Start, time.End, message.Session.Zone) : "";
        return new MailText(
            $"{words.Head(message.Kind)}{common.Colon}{person} – {MailText.OneLine(message.Session.Title)}",
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(message.Kind, person)),
                new MailBlock.Facts(MailText.Known([.. FactsOf(message.Session, common), (words.Proposed, proposed), (words.Detail(message.Kind), message.Detail)])),
                .. DeskLink(common, message.Desk),
            ]);
    }

    private static MailText Of(NoticeMessage.OpenAnswers message)
    {
        Require(message.Answers.Count > 0, "A list of open answers has at least one.");
        Require(message.Desk is null || InvitationMail.IsPage(message.Desk), "The desk has an absolute http or https address.");
        var (common, words) = (new MailWords(message.Language), new OpenAnswersWords(message.Language));
        return new MailText(
            words.Subject(message.Answers.Count, MailText.OneLine(message.Visit)),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(message.Answers.Count)),
                new MailBlock.Lines([.. message.Answers.Select(words.Line)]),
                .. DeskLink(common, message.Desk),
            ]);
    }

    private static MailText Of(NoticeMessage.VisitorListDue message)
    {
        Require(MailText.OneLine(message.Stop).Length > 0, "A visitor list is that of a stop with a name.");
        Require(message is { Visitors: >= 0, Missing: >= 0 }, "People and answers are not below 0.");
        Require(message.Desk is null || InvitationMail.IsPage(message.Desk), "The desk has an absolute http or https address.");
        var (common, words, stop) = (new MailWords(message.Language), new VisitorListWords(message.Language), MailText.OneLine(message.Stop));
        return new MailText(
            words.Subject(stop, message.Due, message.DaysLeft),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(stop, message.Due, message.DaysLeft)),
                new MailBlock.Paragraph(words.Answers(message.Visitors, message.Missing)),
                new MailBlock.Facts(MailText.Known((DocumentWords.In(message.Language).Programme, MailText.OneLine(message.Visit)))),
                .. DeskLink(common, message.Desk),
            ]);
    }

    private static MailText Of(NoticeMessage.ReportDraft message)
    {
        Require(message.Desk is null || InvitationMail.IsPage(message.Desk), "The desk has an absolute http or https address.");
        var (common, words) = (new MailWords(message.Language), new ReportDraftWords(message.Language));
        return new MailText(
            words.Subject(MailText.OneLine(message.Visit)),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(message.Drafted)),
                new MailBlock.Paragraph(words.Consequence),
                new MailBlock.Facts(MailText.Known((DocumentWords.In(message.Language).Programme, MailText.OneLine(message.Visit)))),
                .. DeskLink(common, message.Desk),
            ]);
    }

    private static MailText Of(NoticeMessage.SharedDocuments message)
    {
        Require(InvitationMail.IsPage(message.Page), "Shared documents have a page with an absolute http or https address.");
        var (common, words, visit) = (new MailWords(message.Language), new SharedDocumentsWords(message.Language), MailText.OneLine(message.Visit));
        return new MailText(
            words.Subject(visit),
            message.Language,
            [
                new MailBlock.Paragraph(words.Opening(visit, message.IsRenewal)),
                new MailBlock.Links([(words.Open, message.Page)]),
                new MailBlock.Paragraph(words.Until(message.Until)),
                new MailBlock.Facts(MailText.Known((common.Contact, message.Contact))),
                new MailBlock.Paragraph(message.IsRenewal ? words.NotAsked : ""),
            ]);
    }

    private static (string, string)[] FactsOf(NoticedSession session, MailWords words) =>
    [
        (words.What, MailText.OneLine(session.Title)),
        (words.When, words.Time(session.Start, session.End, session.Zone)),
        (words.Where, MailText.OneLine(session.Place)),
    ];

    private static IEnumerable<MailBlock> DeskLink(MailWords words, Uri? desk) =>
        desk is null ? [] : [new MailBlock.Links([(words.OpenDesk, desk)])];

    private static void Require(bool holds, string requirement)
    {
        if (!holds)
        {
            throw new ArgumentException(requirement);
        }
    }
}
