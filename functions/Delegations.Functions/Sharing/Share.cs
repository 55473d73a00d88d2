using Azure;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>An expiring, revocable link to documents of a visit, for one recipient.</summary>
internal sealed record Share
{
    /// <summary>Between two mails with a link for the same share.</summary>
    private static readonly Duration BetweenMails = Duration.FromDays(1);

    public required ShareId Id { get; init; }
    public required VisitId Visit { get; init; }

    /// <summary>Whom it is for; null where a program did not say.</summary>
    public ShareRecipient? Recipient { get; init; }
    public required ShareScope Scope { get; init; }

    /// <summary>What is labelled above it stays closed, also where it was labelled so after the link was made.</summary>
    public required Handling Ceiling { get; init; }
    public required Instant Created { get; init; }

    /// <summary>The name of who made it, as they sign in; empty on rows from before it was kept.</summary>
    public string By { get; init; } = "";

    /// <summary>For how long it opens, again after each renewal.</summary>
    public required int Days { get; init; }
    public required Instant Expires { get; init; }

    /// <summary>
    /// When it was first found expired. A clock that jumps back opens nothing that was closed before its readers; nor does one that had jumped
    /// ahead and is put right: a link too few can be asked for again.
    /// </summary>
    public Instant? Lapsed { get; init; }
    public Instant? Revoked { get; init; }

    /// <summary>The name of who withdrew it.</summary>
    public string? RevokedBy { get; init; }

    /// <summary>Counts renewals: only tokens of the present one open.</summary>
    public int Generation { get; init; } = 1;

    /// <summary>How many mails with a link were asked for, and when the last one was.</summary>
    public int Mails { get; init; }
    public Instant? Asked { get; init; }
    public ETag ETag { get; init; }

    public bool IsOpenAt(Instant now) => Revoked is null && Lapsed is null && now < Expires;

    /// <summary>Withdrawn for good; the first time stands.</summary>
    public Share RevokedAt(Instant now, string by) => Revoked is null ? this with { Revoked = now, RevokedBy = by } : this;

    /// <summary>Whether a mail with a link may leave: to a recorded address alone, once a day, and never where the link was withdrawn.</summary>
    public bool MayMailAt(Instant now) => Revoked is null && Recipient is { Address.Length: > 0 }
        && (Asked is not { } last || now - last >= BetweenMails || last - now >= BetweenMails);

    /// <summary>With one more mail. A link that has expired opens anew for its days, by new tokens alone; one that is open stays as it is.</summary>
    public Share MailedAt(Instant now)
    {
        var mailed = this with { Mails = Mails + 1, Asked = now };
        return IsOpenAt(now)
            ? mailed
            : mailed with { Generation = Generation + 1, Expires = now + Duration.FromDays(Days), Lapsed = null };
    }
}

/// <summary>Whom a link is for.</summary>
/// <param name="Address">Where a new link may be sent; empty for nowhere.</param>
/// <param name="Language">Of the page and the mail.</param>
internal sealed record ShareRecipient(string Name, string Address, Language Language);
