using Delegations.Retention.Erasing;
using Delegations.Retention.Purging;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Exporting;

/// <summary>Until when what stands where is kept.</summary>
internal sealed class ExportMoments(RetentionRules rules, IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();

    public Func<PlaceKind, Instant?> Of(Visit visit) => kind => visit.Retention.Hold is null ? rules.DueOf(RuleFor(kind), visit) : null;

    private static RetentionRule RuleFor(PlaceKind kind) => kind switch
    {
        PlaceKind.Mails => RetentionRule.Contacts,
        PlaceKind.Shares => RetentionRule.ShareLog,
        PlaceKind.History => RetentionRule.History,
        PlaceKind.Archive => RetentionRule.Archive,
        _ => RetentionRule.Personal,
    };
}
