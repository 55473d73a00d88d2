using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Decides the next message of a row with all that is known of it: the same for a delivery, and for a look at it beforehand.</summary>
internal sealed class MessageDecisions(ReplyStore replies, IClock clock)
{
    public async Task<OutgoingMessage> DecideAsync(
        VisitId visit, Difference difference, Invitation row, bool goesOn, string? call, CancellationToken cancellationToken)
    {
        var facts = difference.Kind is DifferenceKind.Update ? await replies.ListAsync(visit, row.Id, cancellationToken) : [];
        var current = CurrentReply.Of(row, facts);
        var message = MessageDecision.Decide(
            difference, row, current.IsStale ? ReplyStatus.NeedsAction : current.Status, clock.GetCurrentInstant(), call);

        // A repeat says what it said, also where others have joined or left since.
        return message.Stamp == row.Outgoing?.Stamp ? message : message with { Withdraws = goesOn };
    }

    /// <summary>Whether what the entry was about takes place with others: its end is then told to this person as theirs alone.</summary>
    public static bool GoesOn(IReadOnlyList<DesiredEntry> desired, Invitation row) =>
        desired.Any(entry => entry.Person.Id != row.Person && entry.Sessions.Intersect(row.Sessions).Any());
}
