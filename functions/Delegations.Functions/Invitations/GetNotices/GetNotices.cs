using System.Text.Json.Serialization;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Notices;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Every mail without an entry and its state, the newest first.</summary>
internal static class GetNotices
{
    public static async Task<Results<Ok<IReadOnlyList<NoticeAnswer>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, NoticeStore notices, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        IReadOnlyList<NoticeAnswer> answers =
        [
            .. (await notices.ListAsync(visit, cancellationToken))
                .OrderByDescending(notice => notice.Created)
                .ThenBy(notice => notice.Id.Value, StringComparer.Ordinal)
                .Select(notice => NoticeAnswer.From(notice, language)),
        ];
        return TypedResults.Ok(answers);
    }
}

/// <summary>A notice as the API shows it.</summary>
internal sealed record NoticeAnswer
{
    public required NoticeId Id { get; init; }
    public required NoticeKind Kind { get; init; }
    public required NoticeState State { get; init; }

    /// <summary>The invitation it is about; null where it is about many.</summary>
    public InvitationId? Invitation { get; init; }

    /// <summary>Of a visitor list: the stop that asks for it.</summary>
    public StopId? Stop { get; init; }

    /// <summary>The day it is due, or shows.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Of an alert: what happened.</summary>
    [JsonConverter(typeof(CodeConverter<AlertKind>))]
    public AlertKind? Alert { get; init; }
    public required Instant Created { get; init; }

    /// <summary>Not to be tried before.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Why it waits or did not leave, in the caller's language.</summary>
    public string? Reason { get; init; }

    public static NoticeAnswer From(Notice notice, Language language) => new()
    {
        Id = notice.Id,
        Kind = notice.Kind,
        State = notice.State,
        Invitation = notice.Invitation,
        Stop = notice.Stop,
        Day = notice.Day,
        Alert = notice.Alert,
        Created = notice.Created,
        NotBefore = notice.NotBefore,
        Reason = NoticeWords.Explain(notice, language),
    };
}
