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

    public static void MapHealth(this IEndpointRouteBuilder app) => app.MapGet("health", AnswerAsync);

    private static async Task<JsonHttpResult<Health>> AnswerAsync(StorageProbe storage, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        var reachable = await storage.IsReachableAsync(cancellationToken);
        var frenchDays = SpeaksFrench();
        var healthy = reachable && frenchDays;
        var health = new Health(healthy ? "healthy" : "unhealthy", reachable, frenchDays, Version);
        return TypedResults.Json(health, HealthJson.Default.Health, statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Without ICU's data every culture has English day names, and agendas would be wrong without any error.</summary>
    private static bool SpeaksFrench() =>
        string.Equals(CultureInfo.GetCultureInfo("fr").DateTimeFormat.GetDayName(DayOfWeek.Monday), "lundi", StringComparison.Ordinal);
}

internal sealed record Health(string Status, bool StorageReachable, bool LanguageData, string Version);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
