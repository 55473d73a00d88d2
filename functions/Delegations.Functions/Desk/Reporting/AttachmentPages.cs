using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Reports.Attachments;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Reporting;

/// <summary>Photographs and files beside the report: added, described, cleared to be shared.</summary>
internal static class AttachmentPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report/attachments", ShowAsync);
        visit.MapPost("/report/attachments", AddAsync).WithMetadata(new Audited(AuditWords.AttachmentAdded));
        visit.MapGet("/report/attachments/{attachment:id}", FetchAsync);
        visit.MapPost("/report/attachments/{attachment:id}", ChangeAsync).WithMetadata(new Audited(AuditWords.AttachmentChanged));
        visit.MapPost("/report/attachments/{attachment:id}/removal", RemoveAsync).WithMetadata(new Audited(AuditWords.AttachmentRemoved));
        visit.MapGet("/report/attachments/{attachment:id}/removal", Back);
    }

    private static Task<IResult> ShowAsync(DeskVisit visit, ReportStore reports, AttachmentStore attachments, CancellationToken cancellationToken) =>
        PageAsync(visit, reports, attachments, MessageOf(visit), StatusCodes.Status200OK, cancellationToken);

    private static async Task<IResult> AddAsync(
        DeskVisit visit, ReportStore reports, AttachmentStore attachments, AttachmentDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { Content.Length: > 0 } file)
        {
            return await PageAsync(visit, reports, attachments, Message.Wrong(RequestFile.Missing(visit.Language)), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        return await desk.AddAsync(visit.Visit, file, visit.Language, cancellationToken) is AttachmentTaking.Refused(_, var sentence)
            ? await PageAsync(visit, reports, attachments, Message.Wrong(sentence), StatusCodes.Status422UnprocessableEntity, cancellationToken)
            : visit.Go("/report/attachments", "added");
    }

    private static async Task<IResult> FetchAsync(DeskVisit visit, AttachmentId attachment, AttachmentStore attachments, HttpContext http, CancellationToken cancellationToken) =>
        await attachments.FindAsync(visit.Visit.Id, attachment, cancellationToken) is { } found
        && await attachments.OpenAsync(visit.Visit.Id, attachment, cancellationToken) is { } content
            ? ManageAttachments.Download(http, found, content)
            : Problems.NotFound(visit.Language);

    private static async Task<IResult> ChangeAsync(
        DeskVisit visit, AttachmentId attachment, ReportStore reports, AttachmentStore attachments, AttachmentDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        if (await attachments.FindAsync(visit.Visit.Id, attachment, cancellationToken) is not { } present)
        {
            return visit.Go("/report/attachments", "gone");
        }

        var caption = WrittenText.Line(form["caption"]);
        if (caption.Length > AttachmentDesk.LongestCaption)
        {
            return await PageAsync(visit, reports, attachments, Message.Wrong(AttachmentWords.CaptionTooLong(visit.Language)), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var handling = QueryWords.TryRead(form["handling"], out Handling? label) ? label : null;
        var change = new AttachmentChange(caption, handling, form["cleared"] == "yes", form["kept"] == "yes");
        return form["seen"] == SeenOf(present) && await desk.ChangeAsync(visit.Visit, present, change, Actor.Of(http), cancellationToken) is not null
            ? visit.Go("/report/attachments", "saved")
            : await PageAsync(visit, reports, attachments, Message.Wrong(Problems.Stale(visit.Language).Detail), StatusCodes.Status409Conflict, cancellationToken);
    }

    private static async Task<IResult> RemoveAsync(
        DeskVisit visit, AttachmentId attachment, ReportStore reports, AttachmentStore attachments, AttachmentDesk desk, CancellationToken cancellationToken)
    {
        var isInRecord = visit.Visit.Progress is VisitProgress.Archived
            && await attachments.FindAsync(visit.Visit.Id, attachment, cancellationToken) is { Cleared: not null, MayBeKept: true };
        return await desk.RemoveAsync(visit.Visit, attachment, cancellationToken)
            ? visit.Go("/report/attachments", isInRecord ? "removed-kept" : "removed")
            : await PageAsync(visit, reports, attachments, Message.Wrong(AttachmentWords.Packing(visit.Language)), StatusCodes.Status409Conflict, cancellationToken);
    }

    private static SeeOther Back(DeskVisit visit, AttachmentId attachment) => new($"{visit.Path}/report/attachments#a{attachment}");

    /// <summary>Names what a form showed of an attachment.</summary>
    private static string SeenOf(Attachment attachment) => Preconditions.ToHeader(attachment.ETag).Trim('"');

    private static async Task<IResult> PageAsync(
        DeskVisit visit, ReportStore reports, AttachmentStore attachments, Message? message, int status, CancellationToken cancellationToken)
    {
        var all = await attachments.ListAsync(visit.Visit.Id, cancellationToken);
        var model = new AttachmentModel
        {
            Head = ReportHead.Of(visit, await reports.FindLatestAsync(visit.Visit.Id, cancellationToken), message),
            MayBeAdded = visit.Visit.Progress is not VisitProgress.Archived,
            Lines = [.. all.Select(attachment => LineOf(attachment, visit))],
        };
        return View.Of<AttachmentView>(visit.Language, status, (nameof(AttachmentView.Model), model));
    }

    private static AttachmentLine LineOf(Attachment attachment, DeskVisit visit) => new()
    {
        Id = attachment.Id.Value,
        Seen = SeenOf(attachment),
        Name = attachment.Name,
        Size = ByteWords.Of(attachment.Bytes, visit.Language),
        Caption = attachment.Caption,
        Handlings = [.. Enum.GetValues<Handling>().Select(label => new Choice(label.ToString(), label.Label(), label == attachment.Handling))],
        Cleared = attachment.Cleared is { } cleared
            ? $"{Documents.Rendering.Words.DateWords.ShortDay(cleared.At.InZone(visit.Visit.TimeZone).Date, visit.Language)}, {cleared.By}"
            : null,
        MayBeKept = attachment.MayBeKept,
    };

    private static Message? MessageOf(DeskVisit visit) => visit.Said.Code switch
    {
        "added" => new Message(visit.Language.Say(en: "The file is kept. Nobody else gets it before you clear it.", fr: "Le fichier est gardé. Personne d’autre ne l’obtient avant votre accord.", nl: "Het bestand is bewaard. Niemand anders krijgt het voor u het vrijgeeft.", de: "Die Datei ist gespeichert. Niemand sonst bekommt sie, bevor Sie sie freigeben.")),
        "removed" => new Message(visit.Language.Say(en: "The file is removed.", fr: "Le fichier est retiré.", nl: "Het bestand is verwijderd.", de: "Die Datei ist entfernt.")),
        "removed-kept" => new Message(
            visit.Language.Say(
                en: "The file is removed here. The archive’s record, which nobody can change, still holds its copy.",
                fr: "Le fichier est retiré ici. Le dossier des archives, que personne ne peut modifier, en garde sa copie.",
                nl: "Het bestand is hier verwijderd. Het dossier van het archief, dat niemand kan wijzigen, houdt zijn kopie.",
                de: "Die Datei ist hier entfernt. Die Akte des Archivs, die niemand ändern kann, behält ihre Kopie."),
            "warning"),
        "gone" => new Message(visit.Language.Say(en: "The file was removed meanwhile.", fr: "Le fichier a été retiré entre-temps.", nl: "Het bestand is intussen verwijderd.", de: "Die Datei wurde inzwischen entfernt."), "warning"),
        _ => null,
    };
}

/// <summary>The attachments. Public, like all models of pages, because page components are.</summary>
public sealed record AttachmentModel
{
    public required ReportHead Head { get; init; }
    public required bool MayBeAdded { get; init; }
    public required IReadOnlyList<AttachmentLine> Lines { get; init; }
}

/// <summary>One of them.</summary>
public sealed record AttachmentLine
{
    public required string Id { get; init; }

    /// <summary>Names the state shown.</summary>
    public required string Seen { get; init; }
    public required string Name { get; init; }
    public required string Size { get; init; }
    public required string Caption { get; init; }
    public required IReadOnlyList<Choice> Handlings { get; init; }

    /// <summary>Since when and by whom it may be shared; null where it may not.</summary>
    public string? Cleared { get; init; }
    public required bool MayBeKept { get; init; }
}
