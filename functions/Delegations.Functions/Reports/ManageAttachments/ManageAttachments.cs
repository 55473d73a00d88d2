using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Photographs and files beside a report: send, list, fetch, say what may become of them, remove.</summary>
internal static class ManageAttachments
{
    public static async Task<Results<Ok<IReadOnlyList<AttachmentAnswer>>, Problem>> ListAsync(
        VisitId visit, VisitStore visits, AttachmentStore attachments, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is null
            ? Problems.NotFound(RequestLanguage.Of(http.Request))
            : TypedResults.Ok<IReadOnlyList<AttachmentAnswer>>([.. (await attachments.ListAsync(visit, cancellationToken)).Select(AttachmentAnswer.From)]);

    public static async Task<Results<Created<AttachmentAnswer>, Problem>> AddAsync(
        VisitId visit, VisitStore visits, AttachmentDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return await desk.AddAsync(found, file, language, cancellationToken) switch
        {
            AttachmentTaking.Taken(var attachment) => TypedResults.Created($"/api/visits/{visit}/report/attachments/{attachment.Id}", AttachmentAnswer.From(attachment)),
            AttachmentTaking.Refused(var code, var sentence) when code is "report-closed" or "attachment.too-many" => Problems.Conflict(language, code, sentence),
            AttachmentTaking.Refused(var code, var sentence) => Problems.Unreadable(language, code, sentence),
            _ => throw new UnreachableException(),
        };
    }

    public static async Task<IResult> FetchAsync(
        VisitId visit, AttachmentId attachment, AttachmentStore attachments, HttpContext http, CancellationToken cancellationToken) =>
        await attachments.FindAsync(visit, attachment, cancellationToken) is { } found
        && await attachments.OpenAsync(visit, attachment, cancellationToken) is { } content
            ? Download(http, found, content)
            : Problems.NotFound(RequestLanguage.Of(http.Request));

    public static async Task<Results<Ok<AttachmentAnswer>, Problem>> ChangeAsync(
        VisitId visit, AttachmentId attachment, AttachmentChange change, VisitStore visits, AttachmentStore attachments, AttachmentDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found || await attachments.FindAsync(visit, attachment, cancellationToken) is not { } present)
        {
            return Problems.NotFound(language);
        }

        if (change.Caption is { Length: > AttachmentDesk.LongestCaption })
        {
            return Problems.Invalid(language, AttachmentWords.CaptionTooLong(language));
        }

        return await desk.ChangeAsync(found, present, change, Actor.Of(http), cancellationToken) is { } changed
            ? TypedResults.Ok(AttachmentAnswer.From(changed))
            : Problems.Stale(language);
    }

    public static async Task<Results<NoContent, Problem>> RemoveAsync(
        VisitId visit, AttachmentId attachment, VisitStore visits, AttachmentStore attachments, AttachmentDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found || await attachments.FindAsync(visit, attachment, cancellationToken) is null)
        {
            return Problems.NotFound(language);
        }

        return await desk.RemoveAsync(found, attachment, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.Conflict(language, "archiving", AttachmentWords.Packing(language));
    }

    /// <summary>Attachments are never shown by us, whatever they are: only downloaded.</summary>
    internal static IResult Download(HttpContext http, Attachment attachment, Storage.Blobs.StoredDocument content)
    {
        http.Response.Headers.ContentSecurityPolicy = Pages.PlainPolicy;
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(content.Content, attachment.ContentType, attachment.Name, enableRangeProcessing: true);
    }
}

/// <summary>An attachment as the API shows it.</summary>
internal sealed record AttachmentAnswer
{
    public required AttachmentId Id { get; init; }
    public required string Name { get; init; }
    public required string ContentType { get; init; }
    public required long Bytes { get; init; }
    public required string Sha256 { get; init; }
    public required Handling Handling { get; init; }
    public required string Caption { get; init; }
    public required Instant Added { get; init; }

    /// <summary>Since when it may be shared; null where nobody said that it may.</summary>
    public Instant? Cleared { get; init; }
    public string? ClearedBy { get; init; }
    public required bool MayBeKept { get; init; }

    public static AttachmentAnswer From(Attachment attachment) => new()
    {
        Id = attachment.Id,
        Name = attachment.Name,
        ContentType = attachment.ContentType,
        Bytes = attachment.Bytes,
        Sha256 = attachment.Sha256,
        Handling = attachment.Handling,
        Caption = attachment.Caption,
        Added = attachment.Added,
        Cleared = attachment.Cleared?.At,
        ClearedBy = attachment.Cleared?.By,
        MayBeKept = attachment.MayBeKept,
    };
}
