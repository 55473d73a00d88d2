using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Replies;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Invitations;

/// <summary>Makes reply pages, open and closed ones.</summary>
internal static class AnswerPages
{
    /// <summary>The page of an entry, in the language that its address asks for, else in the entry's.</summary>
    public static async Task<AnswerPage> ReadAsync(
        AnsweredEntry entry, string token, ToldAddresses addresses, HttpContext http, CancellationToken cancellationToken)
    {
        var asked = AnswerLanguages.AskedBy(http.Request);
        var language = asked ?? entry.Content.Language;
        var model = AnswerFacts.Of(entry, await addresses.FindAsync(entry, cancellationToken), language);
        return new AnswerPage(model with { Languages = AnswerLanguages.Of(language) }, language)
        {
            Path = AnswerLanguages.PathOf(token, asked),
            RecordedPath = AnswerLanguages.RecordedPathOf(token, asked),
            Mark = entry.Mark,
        };
    }

    /// <summary>What a link shows that takes no answer.</summary>
    public static async Task<IResult> ClosedAsync(OpenedAnswer opened, ToldAddresses addresses, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        return opened switch
        {
            OpenedAnswer.Cancelled(var entry) => Cancelled(await ReadAsync(entry, "", addresses, http, cancellationToken)),
            OpenedAnswer.Over(var entry) => Over(await ReadAsync(entry, "", addresses, http, cancellationToken)),
            OpenedAnswer.Withdrawn => Closed(
                language, AnswerPageWords.WithdrawnTitle(language), AnswerPageWords.Withdrawn(language), StatusCodes.Status410Gone),
            OpenedAnswer.Unknown => Closed(
                language, AnswerPageWords.UnknownTitle(language), AnswerPageWords.Unknown(language), StatusCodes.Status404NotFound),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>For a form that no page of ours has sent: with the way to the page, where the address names one.</summary>
    public static IResult Foreign(string token, HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        return MessageView.Page(
            language,
            AnswerPageWords.ForeignTitle(language),
            AnswerPageWords.Foreign(language),
            StatusCodes.Status403Forbidden,
            SecretToken.TryParse(token, out var secret) ? AnswerLanguages.PathOf(secret.Text, AnswerLanguages.AskedBy(request)) : null);
    }

    public static IResult Show(AnswerPage page, int status = StatusCodes.Status200OK) =>
        View.Of<AnswerView>(page.Language, status, (nameof(AnswerView.Entry), page.Model));

    private static IResult Cancelled(AnswerPage page) => Show(
        page with
        {
            Model = page.Model with
            {
                Message = AnswerPageWords.Cancelled(page.Language),
                Tag = new AnswerTag(AnswerPageWords.CancelledTag(page.Language), "error"),
                Changes = [],
                Recorded = null,
            },
        },
        StatusCodes.Status410Gone);

    private static IResult Over(AnswerPage page) => Show(
        page with
        {
            Model = page.Model with
            {
                Message = AnswerPageWords.Over(page.Language),
                Tag = new AnswerTag(AnswerPageWords.OverTag(page.Language), "quiet"),
                Changes = [],
            },
        },
        StatusCodes.Status410Gone);

    private static IResult Closed(Language language, string title, string sentence, int status) => View.Of<ClosedAnswerView>(
        language,
        status,
        (nameof(ClosedAnswerView.Title), title),
        (nameof(ClosedAnswerView.Sentence), sentence),
        (nameof(ClosedAnswerView.Languages), AnswerLanguages.Of(language)));
}

/// <summary>A reply page about to be shown.</summary>
internal sealed record AnswerPage(AnswerModel Model, Language Language)
{
    /// <summary>Its own address, where forms are sent.</summary>
    public required string Path { get; init; }

    /// <summary>Where a recorded answer leads.</summary>
    public required string RecordedPath { get; init; }
    public required string Mark { get; init; }

    /// <summary>A form that nobody has filled in yet, with a name of its own.</summary>
    public AnswerForm Blank => new() { Action = Path, Nonce = OpaqueId.Random(), Mark = Mark };
}
