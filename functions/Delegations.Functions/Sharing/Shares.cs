using System.Globalization;
using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>Makes, finds, renews and withdraws shares.</summary>
internal sealed class Shares(ShareStore store, VisitStore visits, ShareLog log, NoticeDesk mails, IClock clock)
{
    /// <summary>
    /// A new share that the token opens; only the token's hash is kept. A repeat under the same id finds the share, and gives it one more token:
    /// what was told to nobody is of no use to anybody.
    /// </summary>
    public async Task<Share> MakeAsync(VisitId visit, ShareId id, ShareWish wish, SecretToken token, Actor by, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var share = await store.AddAsync(
            new Share
            {
                Id = id,
                Visit = visit,
                Recipient = wish.Recipient,
                Scope = wish.Scope,
                Ceiling = wish.Ceiling,
                Created = now,
                By = by.Name,
                Days = wish.Days,
                Expires = now + Duration.FromDays(wish.Days),
                Mails = wish.Mail ? 1 : 0,
                Asked = wish.Mail ? now : null,
            },
            token,
            cancellationToken);
        await log.NoteAsync(share, share.Created, ShareLog.Created, share.By, cancellationToken);
        await MailAsync(share, cancellationToken);
        return share;
    }

    /// <summary>What a link's token leads to now.</summary>
    public async Task<FoundShare> FindAsync(string? text, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(text, out var token)
            || await store.FindAsync(token, cancellationToken) is not var (share, isPresent)
            || share.Revoked is not null
            || await visits.FindAsync(share.Visit, cancellationToken) is not { } visit)
        {
            return new FoundShare.Nothing();
        }

        if (!isPresent)
        {
            return new FoundShare.Expired(share, visit);
        }

        var now = clock.GetCurrentInstant();
        if (share.IsOpenAt(now))
        {
            return new FoundShare.Open(share, visit);
        }

        // Kept, so that it stays closed whatever the clock says later. Somebody may renew or withdraw it at the same moment.
        var lapsed = await store.ChangeAsync(share.Visit, share.Id, there => there.IsOpenAt(now) || there.Lapsed is not null ? there : there with { Lapsed = now }, cancellationToken);
        return lapsed is { Revoked: null } ? new FoundShare.Expired(lapsed, visit) : new FoundShare.Nothing();
    }

    public Task<Share?> FindAsync(VisitId visit, ShareId id, CancellationToken cancellationToken) => store.FindAsync(visit, id, cancellationToken);

    public Task<IReadOnlyList<Share>> ListAsync(VisitId visit, CancellationToken cancellationToken) => store.ListAsync(visit, cancellationToken);

    /// <summary>Withdraws the link at once and for good. A repeat changes nothing; false where there is no such share.</summary>
    public async Task<bool> RevokeAsync(VisitId visit, ShareId id, Actor by, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (await store.ChangeAsync(visit, id, there => there.RevokedAt(now, by.Name), cancellationToken) is not { Revoked: { } revoked } share)
        {
            return false;
        }

        await log.NoteAsync(share, revoked, ShareLog.Revoked, share.RevokedBy, cancellationToken);
        return true;
    }

    /// <summary>
    /// Sends a link to the recorded address: the share opens anew where its time is over, by the new link alone. Once a day; a repeat before that
    /// sees to it that the mail of the day leaves, where it was cut off. Null where nothing can be sent.
    /// </summary>
    /// <param name="by">Null where the reader of a former link asks.</param>
    public async Task<Share?> RenewAsync(Share share, Actor? by, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var renewed = await store.ChangeAsync(share.Visit, share.Id, there => there.MayMailAt(now) ? there.MailedAt(now) : there, cancellationToken);
        if (renewed is not { Revoked: null, Mails: > 0, Asked: { } asked, Recipient.Address.Length: > 0 })
        {
            return null;
        }

        if (asked != renewed.Created)
        {
            await log.NoteAsync(renewed, asked, ShareLog.Renewed, by?.Name, cancellationToken);
        }

        await MailAsync(renewed, cancellationToken);
        return renewed;
    }

    /// <summary>The id of the share's last mail.</summary>
    public static NoticeId MailOf(Share share) =>
        NoticeId.Derive(share.Visit.Value, "share-link", share.Id.Value, share.Mails.ToString(CultureInfo.InvariantCulture));

    private async Task MailAsync(Share share, CancellationToken cancellationToken)
    {
        if (share is { Mails: > 0, Asked: { } asked })
        {
            await mails.AskAsync(Notice.ShareLink(MailOf(share), share.Visit, share.Id, share.Mails, asked), Duration.Zero, cancellationToken);
        }
    }
}
