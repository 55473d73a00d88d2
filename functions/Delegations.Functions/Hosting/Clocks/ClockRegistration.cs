using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Delegations.Hosting.Clocks;

internal static class ClockRegistration
{
    public const string FileSetting = "Delegations:ClockFile";

    /// <summary>Set by the platform in every app that runs in Azure.</summary>
    private const string AzureSetting = "WEBSITE_SITE_NAME";

    /// <summary>The system's clock, or a rehearsal's where a clock file is set.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[FileSetting] is not { Length: > 0 } path)
        {
            services.TryAddSingleton<IClock>(SystemClock.Instance);
            return services;
        }

        if (configuration[AzureSetting] is { Length: > 0 })
        {
            throw new FatalException($"The setting {FileSetting} is for rehearsals and not allowed in Azure: remove it.");
        }

        services.TryAddSingleton<IClock>(ClockFile.Open(path, SystemClock.Instance));
        return services;
    }
}
