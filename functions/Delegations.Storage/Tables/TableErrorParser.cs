using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure;
using Azure.Core;

namespace Delegations.Storage.Tables;

/// <summary>Reads code and message of an error: OData JSON from the tables, XML where the account refused the request before them.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Instance = new();

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = Parse(response) ?? FromHeader(response);
        return error is not null;
    }

    public static ResponseError? Parse(Response response)
    {
        if (response.ContentStream is not { CanSeek: true, Length: > 0 } content)
        {
            return null;
        }

        var text = BinaryData.FromBytes(response.Content.ToMemory()).ToString().TrimStart('\uFEFF', ' ', '\r', '\n');
        content.Position = 0;
        return text switch
        {
            ['{', ..] => ParseJson(text),
            ['<', ..] => ParseXml(text),
            _ => null,
        };
    }

    private static ResponseError? ParseJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (!json.RootElement.TryGetProperty("odata.error", out var error))
            {
                return null;
            }

            var message = error.TryGetProperty("message", out var words) && words.TryGetProperty("value", out var value)
                ? value.GetString()
                : null;
            return new ResponseError(error.TryGetProperty("code", out var code) ? code.GetString() : null, message);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ResponseError? ParseXml(string text)
    {
        try
        {
            var root = XDocument.Parse(text).Root;
            string? Named(string name) => root?.Elements()
                .FirstOrDefault(child => string.Equals(child.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value.Trim();
            return Named("code") is { Length: > 0 } code ? new ResponseError(code, Named("message")) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ResponseError? FromHeader(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) && code is not null ? new ResponseError(code, response.ReasonPhrase) : null;
}
