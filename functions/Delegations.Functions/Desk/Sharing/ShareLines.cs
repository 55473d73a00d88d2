using Delegations.Invitations.Notices;
using Delegations.Model;
using Delegations.Reports;
using Delegations.Sharing;
using Delegations.Web;
using NodaTime;

namespace Delegations.Desk.Sharing;

/// <summary>Puts links and what came of them into words.</summary>
internal sealed class ShareLines(ShareLog log, NoticeStore mails, PublicAddress address, IClock clock)
{
    /// <summary>Where there are more links, a log is opened one at a time.</summary>
    private const int MostWithLog = 20;

    private const int MostUses = 100;

    public async Task<IReadOnlyList<ShareLine>> OfAsync(DeskVisit visit, IReadOnlyList<Share> all, IReadOnlyList<OfferedDocument> offered, CancellationToken cancellationToken)
    {
        if (all.Count is 0)
        {
            return [];
        }

        var uses = await log.ReadAsync(visit.Visit.Id, cancellationToken);
        var sent = (await mails.ListAsync(visit.Visit.Id, cancellationToken)).ToDictionary(mail => mail.Id);
        var asked = visit.Request.Query["share"].ToString();
        return
        [
            .. all.Select(share => Of(visit, share, offered, [.. uses[share.Id]], sent.GetValueOrDefault(Shares.MailOf(share)), all.Count <= MostWithLog || share.Id.Value == asked)),
        ];
    }

    private ShareLine Of(DeskVisit visit, Share share, IReadOnlyList<OfferedDocument> offered, List<ShareUse> uses, Notice? mail, bool withLog)
    {
        var (language, zone, now) = (visit.Language, visit.Visit.TimeZone, clock.GetCurrentInstant());
        return new ShareLine(share.Id.Value, share.Recipient?.Name ?? SharingWords.Nobody(language))
        {
            IsOpen = share.IsOpenAt(now),
            State = SharingWords.StateOf(share, now, zone, language),
            Facts =
            [
                .. new[]
                {
                    (SharingWords.AddressName(language), share.Recipient?.Address ?? ""),
                    (SharingWords.DocumentsName(language), SharingWords.ScopeOf(share, offered, language)),
                    (SharingWords.MadeName(language), SharingWords.MadeBy(share, zone, language)),
                    (SharingWords.MailName(language), share.Mails > 0 ? SharingWords.MailOf(share, mail, zone, language) : ""),
                }.Where(fact => fact.Item2.Length > 0),
            ],
            Uses = SharingWords.UsesOf(uses.Count(use => use.IsDownload), uses.Count(use => use.Kind is ShareUseKind.Scanned), language),
            HasLog = uses.Count > 0,
            Log = withLog ? [.. uses.AsEnumerable().Reverse().Take(MostUses).Select(use => LineOf(use, offered, zone, language))] : [],
            Picture = UseBars.Of(uses, zone, language),
            MayMail = address.Of("/") is not null && share.MayMailAt(now),
            MayRevoke = share.Revoked is null,
        };
    }

    private static UseLine LineOf(ShareUse use, IReadOnlyList<OfferedDocument> offered, DateTimeZone zone, Language language) => new(
        SharingWords.Moment(use.At, zone, language),
        offered.FirstOrDefault(document => document.Key == use.Document) is { } known ? DocumentWords.FullTitleOf(known, language) : use.Document,
        SharingWords.Of(use.Kind, language));
}
