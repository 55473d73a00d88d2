namespace Delegations.Invitations;

/// <summary>A plan's lines: who gets what.</summary>
internal static class PlanLines
{
    /// <summary>The differences of a kind that are told.</summary>
    public static IReadOnlyList<PlanLine> Of(ComparedVisit compared, DifferenceKind kind) =>
        [.. compared.Differences.Where(difference => difference.Kind == kind && difference.Held is null).Select(Line)];

    /// <summary>The differences that are not told now, of all kinds.</summary>
    public static IReadOnlyList<PlanLine> Held(ComparedVisit compared) =>
        [.. compared.Differences.Where(difference => difference.Held is not null).Select(Line)];

    private static PlanLine Line(Difference difference)
    {
        var was = difference.Actual?.Sent ?? (difference.Kind is DifferenceKind.Cancel ? difference.Actual?.Outgoing?.Content : null);
        var now = difference.Desired?.Content;
        var (wasLine, nowLine) = EntryChanges.Describe(was, now);
        return new PlanLine(
            difference.Desired?.Person.Name ?? difference.Actual?.Name ?? "",
            difference.Desired?.Role ?? difference.Actual?.Role ?? InvitationRole.Speaker,
            wasLine,
            nowLine,
            was is not null && now is not null && now.AsksAgain(was),
            difference.IsUrgent,
            difference.Desired?.Person.Id ?? difference.Actual?.Person)
        {
            Invitation = difference.Id,
            Held = difference.Held,
        };
    }
}
