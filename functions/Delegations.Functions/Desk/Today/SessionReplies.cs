using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Desk.Today;

/// <summary>Who of those invited to a session comes, who does not, and who has not said so.</summary>
/// <param name="Open">Declined, perhaps, no answer: those to think of.</param>
/// <param name="Accepted">How many come.</param>
/// <param name="Asked">How many were invited.</param>
internal sealed record SessionReplies(IReadOnlyList<ReplyLine> Open, int Accepted, int Asked)
{
    public static readonly SessionReplies None = new([], 0, 0);

    public static IReadOnlyDictionary<SessionId, SessionReplies> Of(IReadOnlyList<Invitation> invitations, IReadOnlyList<ReplyFact> facts, Language language)
    {
        var given = facts.ToLookup(fact => fact.Invitation);
        var current = invitations.Where(invitation => invitation.IsLive).Select(invitation => (invitation, Reply: CurrentReply.Of(invitation, given[invitation.Id])));
        return current
            .SelectMany(pair => pair.invitation.Sessions.Select(session => (Session: session, pair.invitation.Name, pair.Reply)))
            .GroupBy(one => one.Session)
            .ToDictionary(group => group.Key, group => new SessionReplies(
                [
                    .. group.Where(one => one.Reply.IsOpen || one.Reply.Status is not ReplyStatus.Accepted)
                        .OrderByDescending(one => one.Reply.Status is ReplyStatus.Declined)
                        .Select(one => LineOf(one.Name, one.Reply, language)),
                ],
                group.Count(one => one.Reply is { IsOpen: false, Status: ReplyStatus.Accepted }),
                group.Count()));
    }

    /// <summary>An answer to a former time is no answer to the present one.</summary>
    private static ReplyLine LineOf(string name, CurrentReply reply, Language language) => reply switch
    {
        { IsStale: true, Status: ReplyStatus.Accepted } => new(name, language.Say(en: "accepted the former time", fr: "avait accepté l’ancien horaire", nl: "aanvaardde het vorige tijdstip", de: "hatte der früheren Zeit zugesagt"), "warning"),
        { Status: ReplyStatus.Declined } => new(name, language.Say(en: "declined", fr: "a décliné", nl: "komt niet", de: "abgesagt"), "error"),
        { Status: ReplyStatus.Tentative } => new(name, language.Say(en: "perhaps", fr: "peut-être", nl: "misschien", de: "vielleicht"), "warning"),
        _ => new(name, language.Say(en: "no answer", fr: "sans réponse", nl: "geen antwoord", de: "keine Antwort"), "warning"),
    };
}
