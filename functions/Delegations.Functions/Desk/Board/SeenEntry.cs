using Delegations.Invitations.Replies;
using Delegations.Model.Ids;

namespace Delegations.Desk.Board;

/// <summary>An entry as a form showed it: whoever answered that has not answered what it became since.</summary>
/// <param name="Mark">Empty where the form does not say what it showed.</param>
internal sealed record SeenEntry(InvitationId Id, string Mark)
{
    /// <summary>As it is now; null for whoever is not invited.</summary>
    /// <remarks>The first message changes nothing for those who were asked in person about the same before it left.</remarks>
    public static SeenEntry? Of(BoardRow row) => row.Invitation is { } invitation
        ? new SeenEntry(invitation.Id, row.Content is { } content ? EntryMark.Of(Math.Max(invitation.AskedSequence, 0), content) : "")
        : null;

    /// <summary>Null where the form names no entry.</summary>
    public static SeenEntry? Parse(string text)
    {
        var (id, mark) = text.Split(':', 2) is [var before, var after] ? (before, after) : (text, "");
        return InvitationId.TryParse(id, null, out var invitation) ? new SeenEntry(invitation, mark) : null;
    }

    public override string ToString() => $"{Id}:{Mark}";
}
