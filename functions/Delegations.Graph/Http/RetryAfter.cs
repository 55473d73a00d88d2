using System.Globalization;
using NodaTime;
using NodaTime.Extensions;

namespace Delegations.Graph.Http;

/// <summary>Reads Retry-After by hand: Graph writes seconds with decimals (<c>2.128</c>), which .NET's own reader takes for nothing.</summary>
internal static class RetryAfter
{
    // A longer wait than a day is a mistake of somebody's, and would park a message for good.
    private static readonly Duration Longest = Duration.FromDays(1);

    public static Duration? Read(string? header, TimeProvider time)
    {
        var text = header?.Trim();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds))
        {
            return Duration.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        }

        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Duration.Max(Duration.Zero, Duration.Min(Longest, (date - time.GetUtcNow()).ToDuration()))
            : null;
    }
}
