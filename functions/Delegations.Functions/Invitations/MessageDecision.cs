using NodaTime;

namespace Delegations.Invitations;

/// <summary>Decides the next message of an invitation: SEQUENCE and DTSTAMP by RFC 5546, 2.1.4 and 2.1.5.</summary>
/// <remarks>An answer stands while nothing is asked anew.</remarks>
internal static class MessageDecision
{
    public static OutgoingMessage Decide(Difference difference, Invitation row, ReplyStatus answered, Instant now, string? call)
    {
        var cancels = difference.Kind is DifferenceKind.Cancel;
        var content = difference.Desired?.Content ?? row.Sent ?? row.Outgoing!.Content; // a cancellation has told the calendar something before
        if (row.Outgoing is { } refused && IsUnsent(refused, row) && refused.Cancels == cancels && refused.Content == content)
        {
            return refused with { Since = now, Call = call, Standing = MessageStanding.Unknown };
        }

        var raises = cancels || MayBeCancelled(row) || Told(row).Any(content.AsksAgain);
        return new OutgoingMessage
        {
            Cancels = cancels,
            Sequence = row.Sequence < 0 ? 0 : row.Sequence + (raises ? 1 : 0),
            Stamp = NextStamp(row, now),
            Content = content,
            Was = cancels ? null : row.Sent,
            Status = raises ? ReplyStatus.NeedsAction : answered,
            Asks = !cancels && (raises || row.Sent is null),
            IsUrgent = difference.IsUrgent,
            Since = now,
            Call = call,
        };
    }

    /// <summary>A cancellation that nobody confirmed may have arrived: what puts the entry back must count for more.</summary>
    private static bool MayBeCancelled(Invitation row) => row.Outgoing is { Cancels: true, Standing: not MessageStanding.Refused };

    /// <summary>What the calendar shows, or may show where a message went out and nobody said that it was taken.</summary>
    private static IEnumerable<EntryContent> Told(Invitation row) =>
        new[] { row.Sent, row.Outgoing is { Cancels: false, Standing: not MessageStanding.Refused } last ? last.Content : null }.OfType<EntryContent>();

    /// <summary>A message that the outside did not take: a repeat is the same one, so that it is recognised if it was taken after all.</summary>
    private static bool IsUnsent(OutgoingMessage message, Invitation row) =>
        message.Standing is MessageStanding.Unknown || (message.Standing is MessageStanding.Refused && (message.Cancels || message.Content != row.Sent));

    /// <summary>At equal SEQUENCE the later stamp wins, and stamps have whole seconds: two messages never share one.</summary>
    private static Instant NextStamp(Invitation row, Instant now)
    {
        var second = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        return row.Outgoing is { } last && second <= last.Stamp ? last.Stamp + Duration.FromSeconds(1) : second;
    }
}
