using System.Diagnostics;
using Delegations.Itineraries;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>Takes a list: a file, or text pasted from a mail program.</summary>
internal static class ListTaking
{
    private const string PastedField = "pasted";

    public static async Task<IResult> PostAsync(
        DeskVisit visit, PeopleUploads uploads, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var pasted = (await RequestForm.ReadAsync(http.Request, cancellationToken))[PastedField].ToString();
        if (await TakeAsync(visit, uploads, http.Request, pasted, cancellationToken) is not { } outcome)
        {
            return await PeoplePages.RefuseAsync(
                visit, sheets, new PeopleRequest(), PeopleMessages.NothingGiven(visit.Language), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var sheet = await sheets.ReadAsync(visit.Visit, cancellationToken);
        switch (outcome)
        {
            case PeopleUploadOutcome.Kept(var answer):
                // Who has no address stands above all else already.
                var findings = answer.Findings.Where(finding => finding.Code != MissingAddresses.Code).ToList();
                return findings.Count is 0
                    ? visit.Go("/people", PeopleMessages.Listed, answer.People)
                    : PeoplePages.Page(
                        visit, sheet, new PeopleRequest { Findings = findings }, PeopleMessages.Taken(answer.People, findings.Count, sheet.Missing.Count, visit.Language));
            case PeopleUploadOutcome.Refused(_, var sentence):
                return PeoplePages.Page(visit, sheet, new PeopleRequest { Pasted = pasted }, Message.Wrong(sentence), StatusCodes.Status422UnprocessableEntity);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Null for nothing given: a form whose file field was left empty sends an empty file.</summary>
    private static async Task<PeopleUploadOutcome?> TakeAsync(
        DeskVisit visit, PeopleUploads uploads, HttpRequest request, string pasted, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(pasted) ? await uploads.PasteAsync(visit.Visit, pasted, visit.Language, cancellationToken)
        : await RequestFile.ReadAsync(request, cancellationToken) is { Content.Length: > 0 } file
            ? await uploads.UploadAsync(visit.Visit, new UploadedFile(file.Name, file.Content), visit.Language, cancellationToken)
        : null;
}
