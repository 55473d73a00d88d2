using System.Globalization;

namespace Delegations.Hosting;

/// <summary>
/// How long a call may last. All are well below <c>functionTimeout</c> in host.json: when that is reached, the host kills the
/// process and every call in flight with it.
/// </summary>
internal sealed record TimeLimits
{
    public const string TriggerSetting = "Delegations:TriggerTimeLimit";
    public const string HttpSetting = "Delegations:HttpTimeLimit";

    /// <summary>A queue or timer call.</summary>
    public TimeSpan Trigger { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>An HTTP call; Azure's front end gives up after 230 seconds.</summary>
    public TimeSpan Http { get; init; } = TimeSpan.FromSeconds(200);

    /// <summary>What code that does not listen to its cancellation token gets on top.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    public static TimeLimits From(IConfiguration configuration)
    {
        var usual = new TimeLimits();
        return usual with
        {
            Trigger = Read(configuration, TriggerSetting) ?? usual.Trigger,
            Http = Read(configuration, HttpSetting) ?? usual.Http,
        };
    }

    private static TimeSpan? Read(IConfiguration configuration, string setting)
    {
        if (configuration[setting] is not { Length: > 0 } text)
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero && limit < TimeSpan.FromMinutes(9)
            ? limit
            : throw new FatalException($"The setting {setting} must be a time below 9 minutes, such as 00:05:00.");
    }
}
