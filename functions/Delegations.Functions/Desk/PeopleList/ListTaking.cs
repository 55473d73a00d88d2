using System.Diagnostics;
using System.Text;
using Delegations.Itineraries;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>Takes a list: a file, or text pasted from a mail program.</summary>
internal static class ListTaking
{
    private const string PastedField = "pasted";

    /// <summary>Pasted text is judged by its content like any file.</summary>
    private const string PastedName = "pasted.txt";

    public static async Task<IResult> PostAsync(
        DeskVisit visit, PeopleUploads uploads, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var pasted = (await RequestForm.ReadAsync(http.Request, cancellationToken))[PastedField].ToString();
        if (await FileAsync(http.Request, pasted, cancellationToken) is not { } file)
        {
            return await PeoplePages.RefuseAsync(
                visit, sheets, new PeopleRequest(), PeopleMessages.NothingGiven(visit.Language), StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var outcome = await uploads.UploadAsync(visit.Visit, file, visit.Language, cancellationToken);
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

    /// <summary>A form whose file field was left empty sends an empty file.</summary>
    private static async Task<UploadedFile?> FileAsync(HttpRequest request, string pasted, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(pasted) ? new UploadedFile(PastedName, Encoding.UTF8.GetBytes(pasted))
        : await RequestFile.ReadAsync(request, cancellationToken) is { Content.Length: > 0 } file ? new UploadedFile(file.Name, file.Content)
        : null;
}
