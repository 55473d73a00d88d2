using Delegations.Invitations;
using Delegations.Invitations.Replies;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>The parts of the board that can be looked at alone, by the words of its addresses.</summary>
internal static class BoardFilters
{
    public const string All = "";
    public const string Open = "open";
    public const string Accepted = "accepted";
    public const string Tentative = "tentative";
    public const string Declined = "declined";
    public const string Waiting = "waiting";
    public const string Failed = "failed";
    public const string Awaiting = "awaiting";
    public const string NoAddress = "no-address";
    public const string Cancelled = "cancelled";

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<string> Known { get; } = [All, Open, Accepted, Tentative, Declined, Awaiting, Waiting, Failed, NoAddress, Cancelled];

    public static BoardChoice Of(HttpRequest request) => Of(request.Query["filter"], request.Query["by"]);

    /// <summary>A word that means nothing shows all.</summary>
    public static BoardChoice Of(string? filter, string? by) => new(Known.FirstOrDefault(known => known == filter) ?? All, by is "person");

    public static bool Takes(string filter, BoardRow row, Instant now) => filter switch
    {
        Cancelled => row.IsCancelled,
        _ when row.IsCancelled => false,
        Open => row.IsOpenAt(now),
        Accepted => IsAnswered(row, ReplyStatus.Accepted),
        Tentative => IsAnswered(row, ReplyStatus.Tentative),
        Declined => IsAnswered(row, ReplyStatus.Declined),
        Waiting => row.Waits && !row.IsFailed,
        Failed => row.IsFailed,
        NoAddress => row is { Invitation: null, Difference: null },
        Awaiting => row.Invitation is { } invitation && HandAnswers.AwaitingLook(invitation, row.Facts).Count > 0,
        _ => true,
    };

    private static bool IsAnswered(BoardRow row, ReplyStatus status) => row.Reply is { IsStale: false } reply && reply.Status == status;
}
