using Delegations.Hosting.Edge;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>The board: every invitation and its state; with <c>open=true</c> only those that somebody has still to answer.</summary>
internal static class GetInvitations
{
    public static async Task<Results<Ok<IReadOnlyList<InvitationAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, InvitationStore invitations, ReplyStore replies, IClock clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (http.Request.Query["open"].ToString() is not ("" or "true" or "false"))
        {
            return Problems.Invalid(language, OpenRequirement(language));
        }

        var isOpenOnly = http.Request.Query["open"] == "true";
        var (all, facts) = (await invitations.ListAsync(visit, cancellationToken), await replies.ListAsync(visit, cancellationToken));
        IReadOnlyList<InvitationAnswer> answers =
        [
            .. all.Where(row => !isOpenOnly || IsOpen(row, facts, clock.GetCurrentInstant()))
                .Select(row => InvitationAnswer.From(row, facts, language)).OrderBy(answer => answer.Entry, StringComparer.Ordinal),
        ];
        return TypedResults.Ok(answers);
    }

    /// <summary>Asked, still to come, and not answered, or not since the time or place changed.</summary>
    private static bool IsOpen(Invitation row, IReadOnlyList<ReplyFact> facts, Instant now) =>
        row is { IsLive: true, Sent: { } sent } && sent.EndInstant > now && CurrentReply.Of(row, facts).IsOpen;

    private static string OpenRequirement(Language language) => language.Say(
        en: "“open” is true or false.", fr: "« open » vaut true ou false.", nl: "“open” is true of false.", de: "„open“ ist true oder false.");
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
    /// <summary>Why it waits or failed, in the caller's language.</summary>
    public string? Reason { get; init; }

    /// <summary>Not to be tried before.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>The newest answer that counts.</summary>
    public required ReplyStatus Reply { get; init; }

    /// <summary>The answer is to a former time or place.</summary>
    public required bool ReplyIsStale { get; init; }

    /// <summary>All answers, the newest first.</summary>
    public required IReadOnlyList<ReplyAnswer> Replies { get; init; }

    public static InvitationAnswer From(Invitation invitation, IReadOnlyList<ReplyFact> facts, Language language)
    {
        var current = CurrentReply.Of(invitation, facts);
        return Blank(invitation, current, language) with
        {
            Replies = [.. facts.Where(fact => fact.Invitation == invitation.Id).OrderByDescending(fact => fact.At).Select(ReplyAnswer.From)],
        };
    }

    private static InvitationAnswer Blank(Invitation invitation, CurrentReply current, Language language) => new()
    {
        Id = invitation.Id,
        Name = invitation.Name,
        Role = invitation.Role,
        State = invitation.State,
        Entry = invitation.Sent is { } sent ? EntryChanges.Describe(sent) : "",
        Sequence = invitation.Sequence,
        Reason = invitation.Reason?.Say(language),
        NotBefore = invitation.NotBefore,
        Reply = current.Status,
        ReplyIsStale = current.IsStale,
        Replies = [],
    };
}

/// <summary>An answer as the API shows it.</summary>
internal sealed record ReplyAnswer(
    string Key, ReplyStatus Status, ReplySource Source, int Sequence, Instant At, string Note, string OnBehalf, string Proposal, ReplyStanding Standing)
{
    public static ReplyAnswer From(ReplyFact fact) =>
        new(fact.Key, fact.Status, fact.Source, fact.Sequence, fact.At, fact.Note, fact.OnBehalf, fact.Proposal, fact.Standing);
}
