using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>A request, taken apart from its raw target: what a client forgets to encode falls apart here, too.</summary>
internal sealed record ServerRequest
{
    public required string Method { get; init; }
    public required string Target { get; init; }
    public required IReadOnlyList<string> Segments { get; init; }
    public required IReadOnlyDictionary<string, string> Query { get; init; }
    public required IReadOnlyDictionary<string, string> Headers { get; init; }
    public required string Body { get; init; }

    public string Prefer => Headers.GetValueOrDefault("Prefer", "");

    /// <summary>The zone that times are given in.</summary>
    public string ZoneName => Preference("outlook.timezone") ?? "UTC";

    public DateTimeZone Zone => ServerZones.Find(ZoneName) ?? DateTimeZone.Utc;

    /// <summary>The mailbox that is named; empty where none is.</summary>
    public string Mailbox => Segments is ["v1.0", "users", var mailbox, ..] ? mailbox : "";

    public static async Task<ServerRequest> ReadAsync(HttpContext context)
    {
        // What was sent takes effect even where the client goes away meanwhile.
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(CancellationToken.None);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var parts = target.Split('?', 2);
        return new()
        {
            Method = context.Request.Method,
            Target = target,
            Segments = [.. parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)],
            Query = Pairs(parts.ElementAtOrDefault(1)),
            Headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = body,
        };
    }

    public static Dictionary<string, string> Pairs(string? text) => (text ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => Decode(pair[0]), pair => Decode(pair.ElementAtOrDefault(1) ?? ""), StringComparer.Ordinal);

    public string? Preference(string name) => Prefer.Split(',', StringSplitOptions.TrimEntries)
        .Where(one => one.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
        .Select(one => one[(name.Length + 1)..].Trim('"'))
        .FirstOrDefault();

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
