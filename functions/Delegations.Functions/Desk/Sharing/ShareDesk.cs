using System.Diagnostics;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Sharing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Sharing;

/// <summary>Makes a link out of what a form says.</summary>
internal sealed class ShareDesk(ShareRules rules, Shares shares, PeopleStore people, PublicAddress address)
{
    public async Task<DeskShare> MakeAsync(DeskVisit visit, EnteredShare entered, Actor by, CancellationToken cancellationToken)
    {
        if (entered is { Everything: false, Documents.Count: 0 })
        {
            return new DeskShare.Refused(ShareRefusals.NothingChosen(visit.Language));
        }

        var token = SecretToken.New();
        if (address.Of(visit.Request, $"/s/{token.Text}/") is not { } link)
        {
            return new DeskShare.Refused(PublicAddress.Missing(visit.Language));
        }

        var directory = await people.ReadAsync(visit.Visit.Id, cancellationToken);
        switch (await rules.ReadAsync(visit.Visit.Id, entered.ToRequest(directory), visit.Language, cancellationToken))
        {
            case ShareWishOutcome.Invalid(var sentence):
                return new DeskShare.Refused(sentence);
            case ShareWishOutcome.Impossible(_, var sentence):
                return new DeskShare.Refused(sentence);
            case ShareWishOutcome.Accepted(var wish):
                // The same form sent once more after its link was withdrawn means another link.
                var id = entered.IdFor(visit.Visit.Id);
                var isTaken = await shares.FindAsync(visit.Visit.Id, id, cancellationToken) is { Revoked: not null } or { Lapsed: not null } or { Generation: > 1 };
                var share = await shares.MakeAsync(visit.Visit.Id, isTaken ? ShareId.New() : id, wish, token, by, cancellationToken);
                return new DeskShare.Made(new NewLink(link, share.Recipient?.Name ?? "", share.Mails > 0 ? share.Recipient?.Address ?? "" : ""));
            default:
                throw new UnreachableException();
        }
    }
}

/// <summary>What became of a form for a link.</summary>
internal abstract record DeskShare
{
    private DeskShare()
    {
    }

    internal sealed record Made(NewLink Link) : DeskShare;

    internal sealed record Refused(string Sentence) : DeskShare;
}
