using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>The board: every invitation and its state.</summary>
internal static class GetInvitations
{
    public static async Task<Results<Ok<IReadOnlyList<InvitationAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, InvitationStore invitations, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is null)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var all = await invitations.ListAsync(visit, cancellationToken);
        IReadOnlyList<InvitationAnswer> answers = [.. all.Select(InvitationAnswer.From).OrderBy(answer => answer.Entry, StringComparer.Ordinal)];
        return TypedResults.Ok(answers);
    }
}

/// <summary>An invitation as the API shows it.</summary>
internal sealed record InvitationAnswer
{
    public required InvitationId Id { get; init; }
    public required string Name { get; init; }
    public required InvitationRole Role { get; init; }
    public required InvitationState State { get; init; }

    /// <summary>What the calendar was last told, in one line; empty before the first delivery.</summary>
    public required string Entry { get; init; }

    /// <summary>SEQUENCE of the last message; -1 before the first.</summary>
    public required int Sequence { get; init; }
    public string? Reason { get; init; }

    public static InvitationAnswer From(Invitation invitation) => new()
    {
        Id = invitation.Id,
        Name = invitation.Name,
        Role = invitation.Role,
        State = invitation.State,
        Entry = invitation.Sent is { } sent ? EntryChanges.Describe(sent) : "",
        Sequence = invitation.Sequence,
        Reason = invitation.Reason,
    };
}
