using System.Text.RegularExpressions;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Visits;

/// <summary>
/// Notes what routes do, in one place: a handler that forgets it cannot be written. The note stands before the answer leaves; a request that fails
/// leaves none.
/// </summary>
internal sealed partial class AuditTrail(AuditStore audit, IClock clock)
{
    /// <summary>Ids that a route names beside the visit's; texts in an address are no ids.</summary>
    private static readonly string[] NotSubjects = ["visit", "token", "name", "file", "page"];

    public Task RunAsync(HttpContext http, RequestDelegate handler)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Audited>() is { } audited)
        {
            http.Response.OnStarting(() => NoteAsync(http, audited));
        }

        return handler(http);
    }

    private async Task NoteAsync(HttpContext http, Audited audited)
    {
        var isDone = http.Response.StatusCode is >= 200 and < 300 or StatusCodes.Status303SeeOther;
        if (isDone && VisitOf(http) is { } visit)
        {
            var fact = new AuditFact(clock.GetCurrentInstant(), audited.What, SubjectOf(http), "") { Who = Actor.Of(http).Name };

            // What is done is done, also where the caller has gone away.
            await audit.NoteAsync(visit, fact, CancellationToken.None);
        }
    }

    /// <summary>A visit that was only just made is named by where it leads to.</summary>
    private static VisitId? VisitOf(HttpContext http) =>
        VisitId.TryParse(http.Request.RouteValues["visit"] as string, null, out var named) ? named
        : Made().Match(http.Response.Headers.Location.ToString()) is { Success: true } made && VisitId.TryParse(made.Groups["id"].Value, null, out var id) ? id
        : null;

    private static string SubjectOf(HttpContext http) => http.Request.RouteValues
        .Where(value => !NotSubjects.Contains(value.Key, StringComparer.Ordinal))
        .Select(value => value.Value as string)
        .FirstOrDefault(OpaqueId.IsValid) ?? "";

    [GeneratedRegex("/visits/(?<id>[0-9a-f]{16,32})(?:[/?#]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();
}
