using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure;
using Azure.Core;

namespace Delegations.Storage.Tables;

/// <summary>The answer to one operation of a transaction, or to a write whose own answer was lost.</summary>
internal sealed class TablePartResponse(int status, string reason, IReadOnlyList<(string Name, string Value)> headers, string body) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(body));

    public override string ClientRequestId { get; set; } = "";

    /// <summary>A success that is known by reading back; it carries the state that was written.</summary>
    public static TablePartResponse Recovered(ETag etag) =>
        new(204, "No Content", etag == default ? [] : [("ETag", etag.ToString("H"))], "");

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Name, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
