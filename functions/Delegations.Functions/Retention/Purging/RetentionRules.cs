using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>When what of a visit goes.</summary>
internal sealed class RetentionRules(RetentionOptions options)
{
    public static readonly IReadOnlyList<RetentionRule> All = Enum.GetValues<RetentionRule>();

    public int DaysOf(RetentionRule rule) => options.DaysOf(rule);

    public Instant DueOf(RetentionRule rule, Visit visit) => EndOf(visit) + Duration.FromDays(options.DaysOf(rule));

    /// <summary>The end of the last session as published, or as the programme says where it never was; else the day on which the visit was made.</summary>
    public static Instant EndOf(Visit visit) =>
        visit.Publication?.Ends
        ?? visit.InvitedUntil
        ?? (visit.Outline?.Last is { } last ? last.PlusDays(1).AtStartOfDayInZone(visit.TimeZone).ToInstant() : visit.Created);
}
