using System.Globalization;
using Delegations.Hosting;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>How long the personal part of a package is kept, and when somebody is reminded of a draft.</summary>
internal sealed class ArchiveOptions(IConfiguration configuration)
{
    public const string PersonalPartKey = "Delegations:Archive:PersonalPartDays";
    public const string DraftKey = "Delegations:Archive:DraftReminderDays";

    private const int UsualPersonalPartDays = 1825;
    private const int UsualDraftDays = 14;
    private const int MostDays = 36_500;

    /// <summary>From when the visit is archived until its personal part is purged.</summary>
    public Duration PersonalPart { get; } = Duration.FromDays(ReadDays(configuration, PersonalPartKey, UsualPersonalPartDays));

    /// <summary>How long a report may be a draft before its coordinator is reminded of it.</summary>
    public Duration Draft { get; } = Duration.FromDays(ReadDays(configuration, DraftKey, UsualDraftDays));

    private static int ReadDays(IConfiguration configuration, string key, int usual)
    {
        if (configuration[key] is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= MostDays
            ? days
            : throw new FatalException($"The setting {key} must be a whole number from 1 to {MostDays}.");
    }
}
