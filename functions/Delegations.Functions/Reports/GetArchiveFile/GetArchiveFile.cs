using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Reports;

/// <summary>A file of the record, with the names that are still known.</summary>
internal static class GetArchiveFile
{
    public static async Task<IResult> GetAsync(
        VisitId visit, string file, VisitStore visits, RecordReading record, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await visits.FindAsync(visit, cancellationToken);
        var language = found is null ? RequestLanguage.Of(http.Request) : RequestLanguage.Of(http.Request, found.Language);
        if (await record.ReadAsync(visit, file, found?.Language ?? language, cancellationToken) is not { } read)
        {
            return found is { Progress: not VisitProgress.Archived } ? ArchiveProblems.NotArchived(found, language) : Problems.NotFound(language);
        }

        if (read is { Text: { } text })
        {
            http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(text.ToMemory().Span);
            return TypedResults.Bytes(text.ToMemory(), read.ContentType);
        }

        // What others sent is never opened in a browser.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return TypedResults.Stream(read.Document!.Content, read.ContentType, file, enableRangeProcessing: true); // no text, so a document
    }
}
