using System.Globalization;
using Delegations.Hosting;
using Delegations.Reports.Archive;

namespace Delegations.Retention.Purging;

/// <summary>How many days after a visit each kind of data goes. Read when the app starts, which it does not with settings that make no sense.</summary>
internal sealed class RetentionOptions(IConfiguration configuration)
{
    public const string Section = "Delegations:Retention";

    private const int Longest = 36_500;

    /// <summary>The settings' names, and what holds without them.</summary>
    public static readonly IReadOnlyDictionary<RetentionRule, (string Key, int Days)> Keys = new Dictionary<RetentionRule, (string Key, int Days)>
    {
        [RetentionRule.Citizenship] = ($"{Section}:CitizenshipDays", 30),
        [RetentionRule.Contacts] = ($"{Section}:ContactDays", 365),
        [RetentionRule.ShareLog] = ($"{Section}:ShareLogDays", 365),
        [RetentionRule.Personal] = ($"{Section}:PersonalDays", 1825),
        [RetentionRule.Archive] = (ArchiveOptions.PersonalPartKey, 1825),
        [RetentionRule.History] = ($"{Section}:HistoryDays", 3650),
    };

    private readonly Dictionary<RetentionRule, int> daysOf = Read(configuration);

    public int DaysOf(RetentionRule rule) => daysOf[rule];

    private static Dictionary<RetentionRule, int> Read(IConfiguration configuration)
    {
        var days = Keys.ToDictionary(pair => pair.Key, pair => Read(configuration, pair.Value.Key, pair.Value.Days));
        return days[RetentionRule.Citizenship] <= days[RetentionRule.Personal] && days[RetentionRule.Contacts] <= days[RetentionRule.Personal]
            ? days
            : throw new FatalException(
                $"The settings {Keys[RetentionRule.Citizenship].Key} and {Keys[RetentionRule.Contacts].Key} must not be above {Keys[RetentionRule.Personal].Key}: with a person all of it goes.");
    }

    private static int Read(IConfiguration configuration, string key, int usual) => configuration[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Longest ? days
        : throw new FatalException($"The setting {key} must be a whole number of days from 0 to {Longest}.");
}
