using System.Diagnostics;
using Delegations.Invitations.Replies;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Invitations;

/// <summary>A person's reply page: one entry, three answers. Looking at it changes nothing; the secret in its address is all that it asks for.</summary>
internal static class AnswerInvitation
{
    /// <summary>A note and two names, each character written as %xx.</summary>
    private const int LargestForm = 64 * 1024;

    public static async Task<IResult> ShowAsync(string token, LinkAnswers answers, ToldAddresses addresses, HttpContext http, CancellationToken cancellationToken)
    {
        var opened = await answers.OpenAsync(token, cancellationToken);
        if (opened is not OpenedAnswer.Open(var entry))
        {
            return await AnswerPages.ClosedAsync(opened, addresses, http, cancellationToken);
        }

        var page = await AnswerPages.ReadAsync(entry, token, addresses, http, cancellationToken);
        var chosen = ChosenIn(http.Request.Query["answer"]);
        var isRecorded = http.Request.Query.ContainsKey("recorded") && entry.Reply.Fact is not null;
        return AnswerPages.Show(page with
        {
            Model = page.Model with
            {
                Message = isRecorded ? AnswerPageWords.Noted(page.Language) : null,
                Form = page.Blank with { Chosen = chosen },
                Languages = AnswerLanguages.Of(page.Language, chosen),
            },
        });
    }

    public static async Task<IResult> AnswerAsync(string token, LinkAnswers answers, ToldAddresses addresses, HttpContext http, CancellationToken cancellationToken)
    {
        if (!FormOrigin.IsOwn(http.Request, mayBeHidden: true))
        {
            return AnswerPages.Foreign(token, http.Request);
        }

        var opened = await answers.OpenAsync(token, cancellationToken);
        if (opened is not OpenedAnswer.Open(var entry))
        {
            return await AnswerPages.ClosedAsync(opened, addresses, http, cancellationToken);
        }

        var page = await AnswerPages.ReadAsync(entry, token, addresses, http, cancellationToken);
        try
        {
            return await TakeAsync(entry, page, await RequestForm.ReadAsync(http.Request, LargestForm, cancellationToken), answers, cancellationToken);
        }
        catch (BadHttpRequestException e)
        {
            return MessageView.Page(
                page.Language, AnswerPageWords.UnreadableTitle(page.Language), AnswerPageWords.Unreadable(page.Language), e.StatusCode, page.Path);
        }
    }

    /// <summary>The answer as forms and addresses write it.</summary>
    public static string WordOf(ReplyStatus status) => status.ToString().ToLowerInvariant();

    private static async Task<IResult> TakeAsync(
        AnsweredEntry entry, AnswerPage page, IFormCollection form, LinkAnswers answers, CancellationToken cancellationToken)
    {
        var filled = page.Blank with
        {
            Chosen = ChosenIn(form["answer"]),
            Note = ReplyText.Note(form["note"]),
            OnBehalf = ReplyText.Name(form["onBehalf"]),
        };
        string? nonce = form["nonce"];
        if (filled.Chosen.Length is 0 || filled.Note.Length > ReplyText.LongestNote || filled.OnBehalf.Length > ReplyText.LongestName || !OpaqueId.IsValid(nonce))
        {
            return Again(AnswerPageWords.Incomplete(page.Language), filled, StatusCodes.Status422UnprocessableEntity);
        }

        QueryWords.TryRead(filled.Chosen, out ReplyStatus? status);
        var answer = new LinkAnswer(status ?? ReplyStatus.NeedsAction, filled.Note, filled.OnBehalf, nonce, form["mark"].ToString());
        return await answers.RecordAsync(entry, answer, cancellationToken) switch
        {
            LinkOutcome.Recorded => new SeeOther(page.RecordedPath),
            LinkOutcome.Changed => Again(AnswerPageWords.Changed(page.Language), filled with { Chosen = "" }, StatusCodes.Status409Conflict),
            LinkOutcome.Overtaken => Again(AnswerPageWords.Overtaken(page.Language), filled with { Chosen = "" }, StatusCodes.Status409Conflict),
            _ => throw new UnreachableException(),
        };

        IResult Again(string error, AnswerForm shown, int code) =>
            AnswerPages.Show(page with { Model = page.Model with { Error = error, Form = shown } }, code);
    }

    private static string ChosenIn(string? word) =>
        QueryWords.TryRead(word, out ReplyStatus? status) && status is not (null or ReplyStatus.NeedsAction) ? WordOf(status.Value) : "";
}
