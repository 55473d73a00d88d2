using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Tells the coordinator of what needs a person's attention, once for each cause.</summary>
internal sealed class Alerts(AuditStore audit, NoticeDesk notices, IClock clock)
{
    /// <summary>Mails the coordinator where the visit names one, and notes the alert at the visit; the same alert again changes nothing.</summary>
    /// <remarks>
    /// The mail comes first: cut off after it, a repeat finds it asked for and notes the alert. Only where there is an address is it
    /// asked for; one that is given later hears by the hourly round of failures that stand and of the answers of the last hours.
    /// </remarks>
    public async Task RaiseAsync(Visit visit, Alert alert, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (visit.Invitations.Coordinator is not null)
        {
            await notices.AskAsync(Notice.OfAlert(visit.Id, alert, now), Duration.Zero, cancellationToken);
        }

        await audit.AddAsync(
            visit.Id,
            $"alert-{OpaqueId.Derive(alert.Kind.ToString(), alert.Invitation.Value, alert.Cause)}",
            new AuditFact(now, "alert", alert.Invitation.Value, alert.Kind.ToString()),
            cancellationToken);
    }

    /// <summary>Notes at the visit that a visitor list is due, whether anybody is mailed or not.</summary>
    public Task NoteAsync(Notice list, CancellationToken cancellationToken) => audit.AddAsync(
        list.Visit,
        $"alert-{list.Id}",
        new AuditFact(list.Created, "alert", list.Stop?.Value ?? "", nameof(AlertKind.ListDue)),
        cancellationToken);
}

/// <summary>Something that needs a person's attention.</summary>
/// <param name="Invitation">The invitation it is about.</param>
/// <param name="Cause">Tells apart what happens to one invitation at different times: the key of the answer, or of the message.</param>
internal sealed record Alert(AlertKind Kind, InvitationId Invitation, string Cause)
{
    /// <summary>The message under way cannot be delivered: the same for the same message however often it is tried.</summary>
    public static Alert OfFailure(Invitation row) => new(
        AlertKind.Failed,
        row.Id,
        row.Outgoing is { } message ? $"{message.Sequence}-{message.Stamp.ToUnixTimeSeconds()}-{(message.Cancels ? "cancel" : "request")}" : "");
}

/// <summary>What happened.</summary>
internal enum AlertKind
{
    /// <summary>Somebody does not come.</summary>
    Declined,

    /// <summary>Somebody proposes another time.</summary>
    Proposal,

    /// <summary>Somebody answered who was not invited.</summary>
    Stranger,

    /// <summary>An answer by mail for whose sender nobody vouches.</summary>
    AwaitsLook,

    /// <summary>A message cannot be delivered.</summary>
    Failed,

    /// <summary>Somebody deleted the event in the organiser's mailbox.</summary>
    Deleted,

    /// <summary>A stop's visitor list is due: about no invitation, and mailed as a notice of its own.</summary>
    ListDue,
}
