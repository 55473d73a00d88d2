using System.Globalization;
using Delegations.Hosting;
using Delegations.Model;
using NodaTime;

namespace Delegations.Visits;

/// <summary>What the administrator allows and sets for all visits' invitations.</summary>
internal sealed class DeliveryOptions(IConfiguration configuration)
{
    public const string WaysKey = "Delegations:Deliveries";
    public const string QuietKey = "Delegations:QuietMinutes";
    public const string RepliesByMailKey = "Delegations:RepliesByMail";
    public const string TrustedServersKey = "Delegations:TrustedAuthenticationServers";
    public const string AgencyNameKey = "Delegations:Agency:Name";
    public const string AgencyContactKey = "Delegations:Agency:PrivacyContact";
    public const string AgencyMonthsKey = "Delegations:Agency:KeepMonths";

    private const int UsualQuietMinutes = 10;
    private const int UsualKeepMonths = 24;

    /// <summary>At least one; the first is a new visit's. Parted by semicolons in the setting.</summary>
    public IReadOnlyList<DeliveryWay> Ways { get; } = ReadWays(configuration[WaysKey]);

    /// <summary>How long after a publication its changes wait for further ones.</summary>
    public Duration Quiet { get; } = Duration.FromMinutes(ReadNumber(configuration, QuietKey, UsualQuietMinutes));

    /// <summary>Whether the organisers' mailboxes are read, so that an answer by mail reaches the board.</summary>
    public bool RepliesByMail { get; } = !string.Equals(configuration[RepliesByMailKey], "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The names under which mail servers of one's own write what they found out about senders (Authentication-Results); without
    /// any, a person looks at each answer by mail. Parted by semicolons in the setting.
    /// </summary>
    public IReadOnlyList<string> TrustedServers { get; } =
        (configuration[TrustedServersKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Who processes the data; empty where the administrator has not said.</summary>
    public string AgencyName { get; } = configuration[AgencyNameKey] ?? "";

    /// <summary>Whom to ask about it; empty where the administrator has not said.</summary>
    public string AgencyContact { get; } = configuration[AgencyContactKey] ?? "";

    /// <summary>How long personal data is kept after a visit.</summary>
    public int KeepMonths { get; } = ReadNumber(configuration, AgencyMonthsKey, UsualKeepMonths);

    public static string NotAllowed(Language language) => language.Say(
        en: $"Invitations may not leave that way: the administrator allows others (setting {WaysKey}). Choose one of those.",
        fr: $"Les invitations ne peuvent pas partir ainsi : l’administrateur admet d’autres voies (réglage {WaysKey}). Choisissez l’une d’elles.",
        nl: $"Uitnodigingen mogen niet op die manier vertrekken: de beheerder laat andere toe (instelling {WaysKey}). Kies een daarvan.",
        de: $"Einladungen dürfen nicht auf diesem Weg versandt werden: Der Administrator erlaubt andere (Einstellung {WaysKey}). Wählen Sie einen davon.");

    private static IReadOnlyList<DeliveryWay> ReadWays(string? setting)
    {
        var words = (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IReadOnlyList<DeliveryWay> ways =
        [
            .. words.Select(word => word.All(char.IsAsciiLetter) && Enum.TryParse(word, ignoreCase: true, out DeliveryWay way)
                ? way
                : throw new FatalException($"The setting {WaysKey} must name outbox, smtp or graph, parted by semicolons.")),
        ];
        return ways.Count > 0 ? ways : [DeliveryWay.Outbox];
    }

    private static int ReadNumber(IConfiguration configuration, string key, int usual)
    {
        if (configuration[key] is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1440
            ? number
            : throw new FatalException($"The setting {key} must be a whole number from 0 to 1440.");
    }
}
