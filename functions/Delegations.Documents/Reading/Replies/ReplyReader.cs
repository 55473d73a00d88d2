using System.Buffers;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Model;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Reads an answer to an invitation: a whole mail, or the calendar object that came in one.</summary>
public static partial class ReplyReader
{
    private static readonly SearchValues<byte> BeforeMail = SearchValues.Create(" \t\r\n\0\uFEFF"u8);

    /// <summary>Reads the bytes by what they are. Bad bytes give an outcome, never an exception.</summary>
    /// <param name="language">That of the sentence of a refusal.</param>
    /// <param name="trustedServers">The names (authserv-id) under which servers of one's own write what they found out about senders; where there is none, no sender is trusted.</param>
    public static ReplyReading Read(ReadOnlyMemory<byte> content, Language language, IReadOnlyCollection<string> trustedServers)
    {
        try
        {
            return new ReplyReading.Reply(KindOf(content) switch
            {
                ReplyKind.Calendar => ReadObject(content, language),
                ReplyKind.Mail => ReadMail(ReplyMail.Open(FromFirstField(content), trustedServers), language),
                _ => throw new RefusedReplyException(ReplyProblem.NeitherMailNorCalendar),
            });
        }
        catch (RefusedReplyException refusal)
        {
            return Refused(refusal.Problem, language);
        }
        catch (Exception damage) when (damage is FormatException or UnreadableFileException or RegexMatchTimeoutException)
        {
            return Refused(ReplyProblem.Damaged, language);
        }
    }

    private static ReplyKind KindOf(ReadOnlyMemory<byte> content)
    {
        if (content.Length > ReplyLimits.MailBytes)
        {
            throw new RefusedReplyException(ReplyProblem.TooLarge);
        }

        var head = TextDecoder.DecodeHead(content).AsSpan().TrimStart(" \t\r\n\0\uFEFF");
        if (head.IsEmpty)
        {
            throw new RefusedReplyException(ReplyProblem.Empty);
        }

        if (content.Span.StartsWith(FileSniffer.OleMagic))
        {
            throw new RefusedReplyException(ReplyProblem.OutlookMessage);
        }

        return head.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) ? ReplyKind.Calendar
            : HeaderField().IsMatch(head[..Math.Min(head.Length, 200)]) ? ReplyKind.Mail
            : ReplyKind.Other;
    }

    /// <summary>An empty line ends the header, so one before it would end the mail; the line of a mailbox file is no field.</summary>
    private static ReadOnlyMemory<byte> FromFirstField(ReadOnlyMemory<byte> content)
    {
        var start = content.Span.IndexOfAnyExcept(BeforeMail);
        var mail = content[Math.Max(start, 0)..];
        return mail.Span.StartsWith("From "u8) && mail.Span.IndexOf((byte)'\n') is >= 0 and var end ? mail[(end + 1)..] : mail;
    }

    private static CalendarReply ReadObject(ReadOnlyMemory<byte> content, Language language) =>
        Only(ReplyObject.Of(new CalendarPart(content, Method: null, IsAttached: false), language), sender: null);

    private static CalendarReply ReadMail(ReplyMail mail, Language language)
    {
        if (mail.Parts.Count == 0)
        {
            throw new RefusedReplyException(mail.IsDeliveryReport ? ReplyProblem.DeliveryReport : ReplyProblem.NoCalendar);
        }

        var objects = mail.Parts.SelectMany(part => ReplyObject.Of(part, language)).ToList();
        if (mail.IsDeliveryReport && !objects.Exists(found => found.IsAnswer))
        {
            throw new RefusedReplyException(ReplyProblem.DeliveryReport);
        }

        var reply = Only(objects, mail.Sender);

        // What the server found out is about the mail that it received, not about one attached to it.
        var isOwn = objects.TrueForAll(found => !found.IsAnswer || !found.Part.IsAttached);
        return reply with { Sender = mail.Sender, SenderTrust = isOwn ? mail.Trust : SenderTrust.NotTrusted };
    }

    /// <summary>The answer among what a mail holds: the invitation it answers may lie beside it, and the same answer twice.</summary>
    private static CalendarReply Only(List<ReplyObject> objects, string? sender)
    {
        var answers = objects.Where(found => found.IsAnswer).ToList();
        if (answers.Count == 0)
        {
            throw new RefusedReplyException(objects.Count == 0 ? ReplyProblem.Damaged : ReplyProblem.NoAnswer(objects[0].Method));
        }

        var replies = answers.Select(answer => answer.Read(sender)).DistinctBy(reply => (reply.Uid, reply.Attendee, reply.Answer, reply.Sequence, reply.Stamp)).ToList();
        return replies.Count == 1 ? replies[0] : throw new RefusedReplyException(ReplyProblem.SeveralAnswers);
    }

    private static ReplyReading.Refused Refused(ReplyProblem problem, Language language) => new(problem.Code, problem.Sentence(language));

    /// <summary>A field's name and colon (RFC 5322 2.2), or the line that mailbox files put before each mail.</summary>
    [GeneratedRegex(@"^(From |[!-9;-~]+[ \t]*:)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HeaderField();

    private enum ReplyKind
    {
        Other,
        Calendar,
        Mail,
    }
}
