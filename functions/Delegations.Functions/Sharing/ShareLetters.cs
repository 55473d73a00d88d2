using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>Words the mail that brings a recipient their link. Its token is made when the mail is: no row, and nobody who asks for it, ever has it.</summary>
internal sealed class ShareLetters(ShareStore store, PublicAddress address, IClock clock) : INoticeAuthor
{
    /// <summary>No token of ours: these have forty digits.</summary>
    private const string PlaceholderToken = "placeholder";

    public NoticeKind Kind => NoticeKind.ShareLink;

    /// <summary>Not where the link was withdrawn or has expired meanwhile, or a later mail took the place of this one.</summary>
    public async Task<NoticeMessage?> WriteAsync(Visit visit, Notice notice, NoticeHead head, CancellationToken cancellationToken)
    {
        if (!ShareId.TryParse(notice.Cause, null, out var id)
            || await store.FindAsync(visit.Id, id, cancellationToken) is not { Recipient: { Address.Length: > 0 } recipient } share
            || share.Mails != notice.Number
            || !share.IsOpenAt(clock.GetCurrentInstant())
            || await PageAsync(share, notice, cancellationToken) is not { } page)
        {
            return null;
        }

        return new NoticeMessage.SharedDocuments
        {
            Sender = head.Sender,
            Recipient = new CalendarAddress(recipient.Name, recipient.Address),
            Language = recipient.Language,
            Stamp = head.Stamp,
            MessageId = head.MessageId,
            Visit = visit.Name,
            Page = new Uri(page),
            Until = share.Expires.InZone(visit.TimeZone).Date,
            IsRenewal = share.Asked != share.Created,
            Contact = visit.Invitations.Contact,
        };
    }

    /// <summary>The page opens before its link leaves. What is repeated is the mail that was made before, with the token that stands in it.</summary>
    private async Task<string?> PageAsync(Share share, Notice notice, CancellationToken cancellationToken)
    {
        if (notice.State is NoticeState.Sending || address.Of("/") is null)
        {
            return address.Of($"/s/{PlaceholderToken}/");
        }

        var token = SecretToken.New();
        await store.AddTokenAsync(share, token, cancellationToken);
        return address.Of($"/s/{token.Text}/");
    }
}
