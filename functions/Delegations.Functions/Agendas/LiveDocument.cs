using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Delegations.Agendas;

/// <summary>Answers with what a link opens: marked, so that whoever has it already is told so (RFC 9110, 13.1).</summary>
internal static class LiveDocument
{
    public static IResult Answer(HttpContext http, LiveAgenda live)
    {
        var bytes = live.Content.ToMemory();
        var headers = http.Response.Headers;

        // Always asked again, and never kept by what lies between: the address is the key.
        headers.CacheControl = "private, no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.Vary = HeaderNames.AcceptLanguage;
        return TypedResults.Bytes(
            bytes,
            live.ContentType,
            lastModified: live.Changed?.ToDateTimeOffset(),
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..32]}\""));
    }
}
