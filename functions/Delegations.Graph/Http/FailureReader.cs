using System.Text.Json;
using Azure;
using Delegations.Graph.Wire;

namespace Delegations.Graph.Http;

/// <summary>Makes one of the failures of an answer, by its code where there is one and else by its status.</summary>
internal static class FailureReader
{
    private const int LongestCode = 80;
    private static readonly string[] MailboxCodes =
    [
        "ErrorInvalidUser", "MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ResourceNotFound", "Request_ResourceNotFound",
    ];

    public static GraphFailure Read(Response response, ErrorDetail? error, CallTarget target, TimeProvider time)
    {
        var wait = RetryAfter.Read(response.Headers.TryGetValue("Retry-After", out var header) ? header : null, time);
        return (response.Status, CodeOf(error)) switch
        {
            // 400 and 409 were both seen for it.
            (_, "ErrorDuplicateTransactionId") => new GraphFailure.DuplicateTransaction(error?.ExistingEventId),
            (429, _) => new GraphFailure.Throttled(wait),
            (408 or >= 500, _) => new GraphFailure.Unknown(wait),
            (401 or 403, var code) => new GraphFailure.Forbidden(code),
            (404, var code) when target == CallTarget.Mailbox || MailboxCodes.Contains(code, StringComparer.OrdinalIgnoreCase) => new GraphFailure.MailboxGone(),
            (404 or 410, _) => new GraphFailure.NotFound(),
            (409 or 412, _) => new GraphFailure.Conflict(),
            (_, var code) => new GraphFailure.Rejected(code),
        };
    }

    /// <summary>The code as it may be logged: a word and nothing else.</summary>
    public static string CodeOf(ErrorDetail? error) =>
        error?.Code is { Length: > 0 and <= LongestCode } code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-')
            ? code
            : "unknown";

    public static ErrorDetail? ReadError(Response response)
    {
        try
        {
            return JsonSerializer.Deserialize(response.Content.ToMemory().Span, GraphJson.Default.ErrorAnswer)?.Error;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
