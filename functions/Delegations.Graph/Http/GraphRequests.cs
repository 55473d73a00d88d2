using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Graph.Http;

/// <summary>Makes the requests: addresses, headers, bodies.</summary>
internal sealed class GraphRequests(HttpPipeline pipeline, Uri baseUrl)
{
    private const string ImmutableIds = "IdType=\"ImmutableId\"";
    private const string TimesInUtc = "outlook.timezone=\"UTC\"";

    private readonly string root = baseUrl.AbsoluteUri.TrimEnd('/');

    /// <summary>The address of a part of a mailbox, each segment encoded.</summary>
    /// <exception cref="ArgumentException">A segment is empty, or made of dots alone and so a step up.</exception>
    public string Address(string mailbox, params ReadOnlySpan<string> segments)
    {
        var address = $"{root}/users/{Segment(mailbox)}";
        foreach (var segment in segments)
        {
            address += $"/{Segment(segment)}";
        }

        return address;
    }

    /// <summary>The address with a query; names are ours, values are encoded.</summary>
    public static string WithQuery(string address, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var separator = '?';
        foreach (var (name, value) in query)
        {
            address += $"{separator}{name}={Uri.EscapeDataString(value)}";
            separator = '&';
        }

        return address;
    }

    /// <summary>Whether a link that was kept leads to the same server, which alone may see our token.</summary>
    public bool IsOurs(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && Uri.Compare(address, baseUrl, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
        && address.UserInfo.Length == 0;

    public HttpMessage Get(string address, string? preference = null) => Create(RequestMethod.Get, address, preference);

    public HttpMessage Post<T>(string address, T body, JsonTypeInfo<T> type) => WithBody(Create(RequestMethod.Post, address, null), body, type);

    public HttpMessage Patch<T>(string address, T body, JsonTypeInfo<T> type, string? etag)
    {
        var message = WithBody(Create(RequestMethod.Patch, address, null), body, type);
        if (etag is not null)
        {
            message.Request.Headers.SetValue("If-Match", etag);
        }

        return message;
    }

    private static HttpMessage WithBody<T>(HttpMessage message, T body, JsonTypeInfo<T> type)
    {
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, type));
        message.Request.Headers.SetValue("Content-Type", "application/json");
        return message;
    }

    private static string Segment(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text.Trim('.').Length == 0
            ? throw new ArgumentException("A segment of an address is not made of dots alone.", nameof(text))
            : Uri.EscapeDataString(text);
    }

    private HttpMessage Create(RequestMethod method, string address, string? preference)
    {
        var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(address));
        request.Headers.SetValue("Accept", "application/json");
        request.Headers.SetValue("Prefer", preference is null ? $"{ImmutableIds}, {TimesInUtc}" : $"{preference}, {ImmutableIds}, {TimesInUtc}");
        request.Headers.SetValue("client-request-id", request.ClientRequestId);
        return message;
    }
}
