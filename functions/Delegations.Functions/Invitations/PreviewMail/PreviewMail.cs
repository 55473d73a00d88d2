using System.Diagnostics;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Invitations;

/// <summary>The very mail that a plan would send to one person, before anything leaves, in their language or in another.</summary>
internal static class PreviewMail
{
    public static async Task<IResult> GetAsync(
        VisitId visit,
        string? invitation,
        int? version,
        string? state,
        string? inviting,
        string[]? hold,
        string? format,
        VisitStore visits,
        PlannedMails mails,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var spoken = RequestLanguage.Of(http.Request, found.Language);
        if (!QueryWords.TryRead(state, out AgendaState? wantedState) || !QueryWords.TryRead(inviting, out Inviting? wantedInviting))
        {
            return Problems.Invalid(spoken, PublicationWords.Requirements(spoken));
        }

        if (!HoldText.TryRead(hold ?? [], out var holds))
        {
            return Problems.Invalid(spoken, PublicationWords.HoldRequirements(spoken));
        }

        if (!InvitationId.TryParse(invitation, null, out var entry) || !TryReadLanguage(http.Request, out var language) || format is not (null or "" or "json" or "html" or "ics"))
        {
            return Problems.Invalid(spoken, PlannedMailWords.Requirements(spoken));
        }

        var wish = new PublicationWish(version, wantedState, wantedInviting, holds);
        return await mails.PreviewAsync(found, wish, entry, language, cancellationToken) switch
        {
            PlannedMailOutcome.Written(var mail) => Answer(mail, format, spoken, http),
            PlannedMailOutcome.NoMail => Problems.Conflict(spoken, "no-mail", PlannedMailWords.NoMail(spoken)),
            PlannedMailOutcome.NothingToPublish => Problems.Conflict(spoken, "nothing-to-publish", PublicationWords.NothingToPublish(spoken)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The mail as a document of its own, for a frame: it may do nothing but be read.</summary>
    public static IResult Document(PlannedMail mail, HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = Pages.MailPolicy;
        http.Response.Headers.ContentLanguage = mail.Language.Code;
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(mail.Html, "text/html", Encoding.UTF8);
    }

    /// <summary>The calendar file in it.</summary>
    public static IResult CalendarFile(PlannedMail mail) =>
        TypedResults.File(Encoding.UTF8.GetBytes(mail.Calendar), "text/calendar; charset=utf-8", "invite.ics");

    private static IResult Answer(PlannedMail mail, string? format, Language spoken, HttpContext http) => format switch
    {
        "html" => Document(mail, http),
        "ics" => CalendarFile(mail),
        _ => TypedResults.Ok(new PlannedMailAnswer(mail, PlannedMailWords.Notes(mail, spoken))),
    };

    private static bool TryReadLanguage(HttpRequest request, out Language? language)
    {
        language = null;
        return request.Query["lang"].ToString() is not { Length: > 0 } code || Language.TryParse(code, out language);
    }
}

/// <summary>A mail as it would leave, and what of it will then be otherwise.</summary>
internal sealed record PlannedMailAnswer(PlannedMail Mail, IReadOnlyList<string> Notes);
