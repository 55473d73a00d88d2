using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Graph.Events;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Judges an answer that stands in a calendar: whose it is, and which message it answers.</summary>
internal static class EventReply
{
    /// <summary>Null where nothing was answered: <c>none</c> also stands there when Exchange asks anew, and takes no answer away.</summary>
    public static ReplyFact? Of(Visit visit, Invitation row, GraphEvent item, AttendeeReply reply, Instant now)
    {
        if (reply.Kind is ReplyKind.None)
        {
            return null;
        }

        var isStranger = !string.Equals(reply.Address, row.Address, StringComparison.OrdinalIgnoreCase);
        var status = StatusOf(reply.Kind);
        return new ReplyFact
        {
            Invitation = row.Id,
            Key = "graph-" + OpaqueId.Derive(
                item.Id, reply.Address.ToLowerInvariant(), status.ToString(), Written(reply.At), Written(reply.Proposed?.Start), Written(reply.Proposed?.End)),
            Status = status,
            Source = ReplySource.Graph,
            Sequence = AnswersLast(row, item, reply) ? row.AskedSequence : row.AskedSequence - 1,
            At = MomentOf(reply, visit, now),
            Recorded = now,
            OnBehalf = isStranger ? reply.Address : "",
            Proposal = reply.Proposed is { } proposed ? ProposalOf(proposed, row, visit.Language) : "",
            Standing = isStranger ? ReplyStanding.Stranger : ReplyStanding.Counts,
        };
    }

    /// <summary>Whether the answer is to the last message that asked, and not to what the calendar showed before.</summary>
    private static bool AnswersLast(Invitation row, GraphEvent item, AttendeeReply reply)
    {
        if (reply.At is not { } at)
        {
            return true;
        }

        return row.Outgoing is { Asks: true, Standing: MessageStanding.Unknown } underWay
            ? at >= underWay.Stamp && item.Start == underWay.Content.StartInstant && item.End == underWay.Content.EndInstant
            : !(at < row.AskedAt);
    }

    private static ReplyStatus StatusOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Accepted => ReplyStatus.Accepted,
        ReplyKind.Tentative => ReplyStatus.Tentative,
        ReplyKind.Declined => ReplyStatus.Declined,
        _ => ReplyStatus.NeedsAction,
    };

    /// <summary>A clock that is wrong must not make an answer the last one for ever.</summary>
    private static Instant MomentOf(AttendeeReply reply, Visit visit, Instant now) =>
        reply.At is not { } at || at > now ? now : Instant.Max(at, visit.Created);

    private static string Written(Instant? instant) => instant is { } known ? InstantPattern.ExtendedIso.Format(known) : "";

    private static string ProposalOf(Interval proposed, Invitation row, Language language)
    {
        var zone = (row.Sent ?? row.Outgoing?.Content)?.Zone ?? DateTimeZone.Utc;
        var (start, end) = (proposed.Start.InZone(zone).LocalDateTime, proposed.End.InZone(zone).LocalDateTime);
        var until = end.Date == start.Date ? "" : DateWords.ShortDay(end.Date, language) + " ";
        return $"{DateWords.ShortDay(start.Date, language)} {start.Year.ToString(CultureInfo.InvariantCulture)} {DateWords.Time(start.TimeOfDay)} – "
            + $"{until}{DateWords.Time(end.TimeOfDay)} ({ZoneWords.Name(zone, start, language)})";
    }
}
