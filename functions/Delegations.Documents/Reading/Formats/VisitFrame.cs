using NodaTime;

namespace Delegations.Documents.Reading.Formats;

/// <summary>What is known of the visit before its file is opened.</summary>
/// <param name="Zone">Its zone, where one was given.</param>
/// <param name="Days">Its days, where they are known.</param>
internal sealed record VisitFrame(DateTimeZone? Zone, DateInterval? Days)
{
    public static VisitFrame Unknown { get; } = new(null, null);
}
