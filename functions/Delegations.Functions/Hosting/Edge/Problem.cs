using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Delegations.Model;
using Delegations.Model.Json;
using Delegations.Web;

namespace Delegations.Hosting.Edge;

/// <summary>A problem answer (RFC 9457): what is wrong and what to do, in the caller's language, and nothing of the inside.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Detail">What to do, as a sentence.</param>
/// <param name="Code">A stable code such as <c>host.too-large</c>, for programs.</param>
internal sealed record Problem(int Status, string Title, string Detail, string Code) : IResult
{
    public const string ContentType = "application/problem+json";

    // Accents as themselves: people read these; the content type keeps browsers from taking them for HTML.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is wrong in the document concerned, place by place.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The problem that a status stands for where nothing more is known.</summary>
    public static Problem Of(int status, Language language) => HostProblems.Of(status, language);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (ErrorPages.AreWanted(httpContext.Request))
        {
            await ErrorPages.Of(this, httpContext.Request).ExecuteAsync(httpContext);
            return;
        }

        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        var body = Write();
        response.ContentLength = body.WrittenCount;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(body.WrittenMemory, httpContext.RequestAborted);
        }
    }

    private ArrayBufferWriter<byte> Write()
    {
        var body = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(body, Readable);
        writer.WriteStartObject();
        writer.WriteString("type", "about:blank");
        writer.WriteString("title", Title);
        writer.WriteNumber("status", Status);
        writer.WriteString("detail", Detail);
        writer.WriteString("code", Code);
        if (Findings.Count > 0)
        {
            writer.WritePropertyName("findings");
            JsonSerializer.Serialize(writer, Findings, ModelJson.Readable.IReadOnlyListFinding);
        }

        writer.WriteEndObject();
        return body;
    }
}
