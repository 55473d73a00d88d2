using NodaTime;

namespace Delegations.Desk.Start;

/// <summary>The choice of a time zone: a short list, and a field for any other. Public, because page components are.</summary>
/// <param name="Chosen">An IANA name; empty for the choice named by <paramref name="Otherwise"/>.</param>
/// <param name="Otherwise">What no zone means; null where one must be chosen.</param>
public sealed record ZoneModel(string Chosen, string? Otherwise)
{
    /// <summary>Where delegations of an agency in Belgium come from and go to; all zones there are would weigh more than the page.</summary>
    private static readonly string[] Usual =
    [
        "Europe/Brussels", "Europe/Athens", "Europe/Bucharest", "Europe/Istanbul", "Europe/Kyiv", "Europe/Lisbon", "Europe/London", "Europe/Moscow",
        "Asia/Almaty", "Asia/Ashgabat", "Asia/Baku", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Samarkand", "Asia/Tashkent", "Asia/Tbilisi", "Asia/Ulaanbaatar", "Asia/Yerevan",
        "Asia/Dubai", "Asia/Jakarta", "Asia/Jerusalem", "Asia/Kolkata", "Asia/Riyadh", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Tokyo",
        "Africa/Abidjan", "Africa/Algiers", "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Kinshasa", "Africa/Nairobi", "Africa/Tunis",
        "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Montreal", "America/New_York", "America/Phoenix", "America/Santiago", "America/Sao_Paulo",
        "Australia/Sydney", "Pacific/Auckland",
    ];

    /// <summary>The zones by continent; one chosen before that is not among them stands first.</summary>
    public IReadOnlyList<ZoneGroup> Groups { get; } =
    [
        .. Usual.Append(Chosen).Where(IsZone).Distinct(StringComparer.Ordinal)
            .GroupBy(id => id.Split('/')[0], StringComparer.Ordinal)
            .Select(group => new ZoneGroup(group.Key, [.. group.Select(id => new ZoneOption(id, CityOf(id), id == Chosen))])),
    ];

    /// <summary>The same choice with another zone chosen, or written where there is none of that name.</summary>
    public ZoneModel With(string chosen) => new(chosen, Otherwise);

    /// <summary>What was written in the field for others; empty where the list has it.</summary>
    public string Other => IsZone(Chosen) ? "" : Chosen;

    private static bool IsZone(string id) => id.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    private static string CityOf(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ');
}

/// <summary>The zones of a continent.</summary>
public sealed record ZoneGroup(string Name, IReadOnlyList<ZoneOption> Zones);

/// <summary>A zone by its city.</summary>
public sealed record ZoneOption(string Id, string City, bool IsChosen);
