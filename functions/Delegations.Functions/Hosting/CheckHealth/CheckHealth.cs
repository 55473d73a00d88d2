using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Hosting;

/// <summary><c>GET health</c>: whether what every call needs is there.</summary>
internal static class CheckHealth
{
    private static readonly string Version =
        typeof(CheckHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static IServiceCollection AddHealth(this IServiceCollection services) => services.AddSingleton<StorageProbe>();

    public static void MapHealth(this IEndpointRouteBuilder app) => app.MapGet("/health", AnswerAsync);

    private static async Task<JsonHttpResult<Health>> AnswerAsync(
        StorageProbe storage, IEnumerable<IHealthConcern> concerns, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var reachable = await storage.IsReachableAsync(cancellationToken);
        var frenchDays = SpeaksFrench();
        var healthy = reachable && frenchDays;
        IReadOnlyList<string> said = healthy ? await HearAsync(concerns, cancellationToken) : [];
        var health = new Health(!healthy ? "unhealthy" : said.Count > 0 ? "degraded" : "healthy", reachable, frenchDays, Version)
        {
            Concerns = said.Count > 0 ? said : null,
        };
        return TypedResults.Json(health, HealthJson.Default.Health, statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IReadOnlyList<string>> HearAsync(IEnumerable<IHealthConcern> concerns, CancellationToken cancellationToken)
    {
        var said = new List<string>();
        foreach (var concern in concerns)
        {
            if (await concern.DescribeAsync(cancellationToken) is { } sentence)
            {
                said.Add(sentence);
            }
        }

        return said;
    }

    /// <summary>Without ICU's data every culture has English day names, and agendas would be wrong without any error.</summary>
    private static bool SpeaksFrench() =>
        string.Equals(CultureInfo.GetCultureInfo("fr").DateTimeFormat.GetDayName(DayOfWeek.Monday), "lundi", StringComparison.Ordinal);
}

internal sealed record Health(string Status, bool StorageReachable, bool LanguageData, string Version)
{
    /// <summary>What an administrator should look at although all calls are served; null for nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Concerns { get; init; }
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
