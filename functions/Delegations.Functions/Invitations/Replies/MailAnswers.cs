using System.Diagnostics;
using Delegations.Documents.Reading.Replies;
using Delegations.Invitations.Delivery;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;
using Answer = Delegations.Documents.Reading.Replies.ReplyAnswer;

namespace Delegations.Invitations.Replies;

/// <summary>Answers by mail (RFC 5546, 3.2.3; RFC 6047): finds whose they are, and keeps them for what they count.</summary>
internal sealed class MailAnswers(
    InvitationStore invitations, ReplyStore replies, PeopleStore people, ReplyDesk desk, DeliveryOptions options, IClock clock)
{
    public async Task<RecordOutcome> RecordAsync(Visit visit, ReadOnlyMemory<byte> file, Language spoken, CancellationToken cancellationToken)
    {
        switch (ReplyReader.Read(file, spoken, options.TrustedServers))
        {
            case ReplyReading.Refused(var code, var sentence):
                return new RecordOutcome.Refused(StatusCodes.Status422UnprocessableEntity, code, sentence);
            case ReplyReading.Reply({ Answer: Answer.NeedsAction }):
                return RecordOutcome.Refused.Of(ReplyRefusal.NoAnswer, spoken);
            case ReplyReading.Reply(var reply):
                return await RecordAsync(visit, reply, MailFact.DigestOf(file.Span), spoken, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<RecordOutcome> RecordAsync(Visit visit, CalendarReply reply, string digest, Language spoken, CancellationToken cancellationToken)
    {
        var rows = await invitations.ListAsync(visit.Id, cancellationToken);
        if (rows.FirstOrDefault(row => IsOf(row, reply.Uid)) is not { } row)
        {
            return RecordOutcome.Refused.Of(ReplyRefusal.UnknownInvitation, spoken);
        }

        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var assistant = directory.People.FirstOrDefault(person => person.Id == row.Person)?.AssistantEmail;
        var facts = await replies.ListAsync(visit.Id, row.Id, cancellationToken);
        var fact = MailFact.Of(visit, row, reply, assistant, facts, clock.GetCurrentInstant(), digest);
        return new RecordOutcome.Kept(row, fact, await desk.RecordAsync(visit, row, fact, cancellationToken));
    }

    /// <summary>By our own UID, or by that under which the calendar outside holds the entry.</summary>
    private static bool IsOf(Invitation row, string uid) =>
        string.Equals(LetterWriter.UidOf(row.Id), uid, StringComparison.OrdinalIgnoreCase)
        || (row.Entry is { } entry && string.Equals(entry.CalendarUid, uid, StringComparison.OrdinalIgnoreCase));
}
