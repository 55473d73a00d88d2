using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Tells the coordinator of what needs a person's attention, once for each cause.</summary>
internal sealed class Alerts(AuditStore audit, IClock clock)
{
    /// <summary>Notes the alert at the visit; the same alert again changes nothing.</summary>
    public Task RaiseAsync(Visit visit, Alert alert, CancellationToken cancellationToken) => audit.AddAsync(
        visit.Id,
        $"alert-{OpaqueId.Derive(alert.Kind.ToString(), alert.Invitation.Value, alert.Cause)}",
        new AuditFact(clock.GetCurrentInstant(), "alert", alert.Invitation.Value, alert.Kind.ToString()),
        cancellationToken);
}

/// <summary>Something that needs a person's attention.</summary>
/// <param name="Invitation">The invitation it is about.</param>
/// <param name="Cause">Tells apart what happens to one invitation at different times: the key of the answer, or of the message.</param>
internal sealed record Alert(AlertKind Kind, InvitationId Invitation, string Cause);

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
}
