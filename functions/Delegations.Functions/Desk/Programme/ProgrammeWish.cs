using System.Globalization;
using Delegations.Model;
using NodaTime.Text;

namespace Delegations.Desk.Programme;

/// <summary>Which part of which version is looked at.</summary>
/// <param name="Version">Null for the latest.</param>
/// <param name="Day">As addresses write it; empty for all.</param>
/// <param name="From">How many of the day's sessions go before.</param>
internal sealed record ProgrammeWish(int? Version, string Day, int From)
{
    public static readonly ProgrammeWish Latest = new(null, "", 0);

    private const string NoDay = "none";

    public static ProgrammeWish Of(HttpRequest request) => new(
        request.Query["version"].ToString() is { Length: > 0 } version ? Number(version) : null,
        request.Query["day"].ToString(),
        Number(request.Query["from"].ToString()));

    /// <summary>The day of a session as addresses write it.</summary>
    public static string DayOf(Session session) => session.Date is { } date ? LocalDatePattern.Iso.Format(date) : NoDay;

    /// <summary>The page's address with this part of it.</summary>
    public string AddressOn(string page)
    {
        string[] words =
        [
            .. Version is { } version ? [string.Create(CultureInfo.InvariantCulture, $"version={version}")] : Array.Empty<string>(),
            .. Day.Length > 0 ? [$"day={Uri.EscapeDataString(Day)}"] : Array.Empty<string>(),
            .. From > 0 ? [string.Create(CultureInfo.InvariantCulture, $"from={From}")] : Array.Empty<string>(),
        ];
        return words.Length > 0 ? $"{page}?{string.Join('&', words)}" : page;
    }

    /// <summary>What is no number is none that any version has.</summary>
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
