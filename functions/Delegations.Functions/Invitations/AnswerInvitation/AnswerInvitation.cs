using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Invitations;

/// <summary>A person's reply page: one entry, three answers. Looking at it changes nothing; the secret in its address is all that it asks for.</summary>
internal static class AnswerInvitation
{
    /// <summary>A note and two names, each character written as %xx.</summary>
    private const int LargestForm = 64 * 1024;

    public static async Task<IResult> ShowAsync(string token, LinkAnswers answers, HttpContext http, CancellationToken cancellationToken)
    {
        switch (await answers.OpenAsync(token, cancellationToken))
        {
            case OpenedAnswer.Open(var entry):
                var form = FormOf(token, entry) with { Chosen = ChosenIn(http.Request.Query["answer"]) };
                var message = http.Request.Query.ContainsKey("recorded") && entry.Reply.Fact is not null ? AnswerPageWords.Noted(entry.Content.Language) : null;
                return Show(entry, AnswerFacts.Of(entry) with { Message = message, Form = form });
            case var closed:
                return Closed(closed, http);
        }
    }

    public static async Task<IResult> AnswerAsync(string token, LinkAnswers answers, HttpContext http, CancellationToken cancellationToken)
    {
        if (!FormOrigin.IsOwn(http.Request, mayBeHidden: true))
        {
            var language = RequestLanguage.Of(http.Request);
            return MessageView.Page(language, AnswerPageWords.ForeignTitle(language), AnswerPageWords.Foreign(language), StatusCodes.Status403Forbidden);
        }

        var opened = await answers.OpenAsync(token, cancellationToken);
        if (opened is not OpenedAnswer.Open(var entry))
        {
            return Closed(opened, http);
        }

        try
        {
            return await TakeAsync(entry, token, await RequestForm.ReadAsync(http.Request, LargestForm, cancellationToken), answers, cancellationToken);
        }
        catch (BadHttpRequestException e)
        {
            var language = entry.Content.Language;
            return MessageView.Page(language, AnswerPageWords.UnreadableTitle(language), AnswerPageWords.Unreadable(language), e.StatusCode, $"/r/{token}");
        }
    }

    private static async Task<IResult> TakeAsync(
        AnsweredEntry entry, string token, IFormCollection form, LinkAnswers answers, CancellationToken cancellationToken)
    {
        var language = entry.Content.Language;
        var filled = FormOf(token, entry) with
        {
            Chosen = ChosenIn(form["answer"]),
            Note = ReplyText.Note(form["note"]),
            OnBehalf = ReplyText.Name(form["onBehalf"]),
        };
        string? nonce = form["nonce"];
        if (filled.Chosen.Length is 0 || filled.Note.Length > ReplyText.LongestNote || filled.OnBehalf.Length > ReplyText.LongestName || !OpaqueId.IsValid(nonce))
        {
            return Show(entry, AnswerFacts.Of(entry) with { Error = AnswerPageWords.Incomplete(language), Form = filled }, StatusCodes.Status422UnprocessableEntity);
        }

        QueryWords.TryRead(filled.Chosen, out ReplyStatus? status);
        var answer = new LinkAnswer(status ?? ReplyStatus.NeedsAction, filled.Note, filled.OnBehalf, nonce, form["mark"].ToString());
        return await answers.RecordAsync(entry, answer, cancellationToken) switch
        {
            LinkOutcome.Recorded => new SeeOther($"/r/{token}?recorded"),
            LinkOutcome.Changed => Show(entry, AnswerFacts.Of(entry) with { Error = AnswerPageWords.Changed(language), Form = filled with { Chosen = "" } }, StatusCodes.Status409Conflict),
            LinkOutcome.Overtaken => Show(entry, AnswerFacts.Of(entry) with { Error = AnswerPageWords.Overtaken(language), Form = filled with { Chosen = "" } }, StatusCodes.Status409Conflict),
            _ => throw new UnreachableException(),
        };
    }

    private static AnswerForm FormOf(string token, AnsweredEntry entry) => new()
    {
        Action = $"/r/{token}",
        Nonce = OpaqueId.Random(),
        Mark = entry.Mark,
        Name = entry.Row.Name,
    };

    private static string ChosenIn(string? word) =>
        QueryWords.TryRead(word, out ReplyStatus? status) && status is not (null or ReplyStatus.NeedsAction) ? AnswerView.WordOf(status.Value) : "";

    private static IResult Closed(OpenedAnswer opened, HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return opened switch
        {
            OpenedAnswer.Cancelled(var entry) => Show(
                entry, AnswerFacts.Of(entry) with { Message = AnswerPageWords.Cancelled(entry.Content.Language), Changes = [], Recorded = null }, StatusCodes.Status410Gone),
            OpenedAnswer.Over(var entry) => Show(
                entry, AnswerFacts.Of(entry) with { Message = AnswerPageWords.Over(entry.Content.Language), Changes = [] }, StatusCodes.Status410Gone),
            OpenedAnswer.Withdrawn => MessageView.Page(
                language, AnswerPageWords.WithdrawnTitle(language), AnswerPageWords.Withdrawn(language), StatusCodes.Status410Gone),
            OpenedAnswer.Unknown => MessageView.Page(
                language, AnswerPageWords.UnknownTitle(language), AnswerPageWords.Unknown(language), StatusCodes.Status404NotFound),
            _ => throw new UnreachableException(),
        };
    }

    private static Page<AnswerView> Show(AnsweredEntry entry, AnswerModel model, int status = StatusCodes.Status200OK) =>
        new(entry.Content.Language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(AnswerView.Language)] = entry.Content.Language,
            [nameof(AnswerView.Entry)] = model,
        }, status);
}
