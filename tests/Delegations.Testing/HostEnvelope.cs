using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Delegations.Testing;

/// <summary>The Functions host's calls of queue and timer functions, as measured on the real host.</summary>
public static class HostEnvelope
{
    public const string SampleMessageId = "8ce09d20-5f14-4f0f-9d7f-3c0b0f4ad1a2";

    public static string Queue(string function, string messageText, int dequeueCount, string messageId = SampleMessageId) => $$$$"""
        {"Data":{"item":{{{{Twice(messageText)}}}}},"Metadata":{"DequeueCount":"{{{{dequeueCount.ToString(CultureInfo.InvariantCulture)}}}}","ExpirationTime":"2026-11-27T10:48:27+00:00","Id":{{{{Twice(messageId)}}}},"InsertionTime":"2026-11-20T10:48:27+00:00","NextVisibleTime":"2026-11-20T10:58:29+00:00","PopReceipt":{{{{Twice("MjBOb3YyMDI2")}}}},"sys":{"MethodName":"{{{{function}}}}","UtcNow":"2026-11-20T10:48:29.1159548Z","RandGuid":"a033fbb0-51d3-4d51-8e4d-3d1d5f3e9b10"}}}
        """;

    public static string Timer(string function, bool isPastDue) => $$$$"""
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"0001-01-01T00:00:00+00:00","Next":"2026-11-20T10:53:00+00:00","LastUpdated":"0001-01-01T00:00:00+00:00"},"IsPastDue":{{{{(isPastDue ? "true" : "false")}}}}}},"Metadata":{"sys":{"MethodName":"{{{{function}}}}","UtcNow":"2026-11-20T10:52:30.1159548Z","RandGuid":"a033fbb0-51d3-4d51-8e4d-3d1d5f3e9b10"}}}
        """;

    /// <summary>A call as it arrives: chunked, by the host's headers.</summary>
    public static HttpRequestMessage Request(string function, string envelope)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/" + function, UriKind.Relative))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(envelope)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8") } },
        };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", "5d0c8f6e-6c1f-4a51-9a39-0c1e9f6a7b11");
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        return request;
    }

    /// <summary>A JSON string whose content is again a JSON string literal.</summary>
    private static string Twice(string text) => Quote(Quote(text));

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
