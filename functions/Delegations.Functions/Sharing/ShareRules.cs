using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>Which shares can be made.</summary>
internal sealed class ShareRules(SharedDocuments documents, PublicAddress address)
{
    private const int LongestName = 200;

    public async Task<ShareWishOutcome> ReadAsync(VisitId visit, ShareRequest request, Language language, CancellationToken cancellationToken)
    {
        var days = request.Days ?? ShareWish.UsualDays;
        if (days is < 1 or > ShareWish.LongestDays)
        {
            return new ShareWishOutcome.Invalid(ShareRefusals.Days(language));
        }

        if (request.Ceiling is Handling.Red)
        {
            return new ShareWishOutcome.Invalid(ShareRefusals.Red(language));
        }

        if (!TryReadRecipient(request.Recipient, out var recipient))
        {
            return new ShareWishOutcome.Invalid(ShareRefusals.Recipient(language));
        }

        if (request.Mail && recipient is not { Address.Length: > 0 })
        {
            return new ShareWishOutcome.Invalid(ShareRefusals.NoAddress(language));
        }

        if (request.Mail && address.Of("/") is null)
        {
            return new ShareWishOutcome.Impossible("no-public-address", PublicAddress.Missing(language));
        }

        return await ReadScopeAsync(visit, request, language, cancellationToken) switch
        {
            (var scope, var ceiling, null) => new ShareWishOutcome.Accepted(new ShareWish { Scope = scope, Ceiling = ceiling, Days = days, Recipient = recipient, Mail = request.Mail }),
            (_, _, { } refusal) => refusal,
        };
    }

    /// <summary>What is chosen must be there and below the ceiling; and a link that would open nothing is not made.</summary>
    private async Task<(ShareScope Scope, Handling Ceiling, ShareWishOutcome? Refusal)> ReadScopeAsync(
        VisitId visit, ShareRequest request, Language language, CancellationToken cancellationToken)
    {
        var scope = ScopeOf(request);
        var offered = await documents.ListAsync(visit, cancellationToken);
        if (offered.Count is 0)
        {
            return (scope, default, new ShareWishOutcome.Impossible("not-released", ShareRefusals.NotReleased(language)));
        }

        if (scope.Keys.Except(offered.Select(document => document.Key), StringComparer.Ordinal).Any())
        {
            return (scope, default, new ShareWishOutcome.Invalid(ShareRefusals.NotOffered(language)));
        }

        var covered = offered.Where(scope.Covers).ToList();
        var ceiling = request.Ceiling ?? (scope.Everything ? Handling.Green : covered.Select(document => document.Handling).DefaultIfEmpty().Max());
        var above = scope.Everything ? null : covered.FirstOrDefault(document => document.Handling > ceiling);
        var refusal = above is not null
            ? new ShareWishOutcome.Invalid(ShareRefusals.AboveCeiling(DocumentWords.TitleOf(above, language), above.Handling, language))
            : covered.Any(document => document.Handling <= ceiling) ? null
            : (ShareWishOutcome)new ShareWishOutcome.Impossible(scope.Parts.Count > 0 ? "not-released" : "nothing-to-share", ShareRefusals.NotReleased(language));
        return (scope, ceiling, refusal);
    }

    private static ShareScope ScopeOf(ShareRequest request) =>
        request.Everything ? ShareScope.All
        : request is { Parts: { Count: > 0 } parts } ? new ShareScope([.. parts.Distinct()], Keys(request), Everything: false)
        : request.Documents is { Count: > 0 } ? ShareScope.Of(Keys(request))
        : ShareScope.Of(ReportPart.Summary);

    private static string[] Keys(ShareRequest request) => [.. (request.Documents ?? []).Distinct(StringComparer.Ordinal)];

    private static bool TryReadRecipient(ShareRecipientText? text, out ShareRecipient? recipient)
    {
        recipient = null;
        if (text is null)
        {
            return true;
        }

        var (name, mail) = (WrittenText.Line(text.Name), WrittenText.Line(text.Address));
        var known = Language.TryParse(text.Language, out var language);
        if (name.Length is 0 or > LongestName || (mail.Length > 0 && !CalendarAddress.IsUsable(mail)) || (!known && text.Language is { Length: > 0 }))
        {
            return false;
        }

        recipient = new ShareRecipient(name, mail, language ?? Language.English);
        return true;
    }
}
