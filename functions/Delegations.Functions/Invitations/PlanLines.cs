using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>A plan's lines: who gets what, in the words of whoever reads the plan.</summary>
internal static class PlanLines
{
    /// <summary>The differences of a kind that are told.</summary>
    public static IReadOnlyList<PlanLine> Of(ComparedVisit compared, DifferenceKind kind, Language language) =>
        [.. compared.Differences.Where(difference => difference.Kind == kind && difference.Held is null).Select(difference => Line(difference, language))];

    /// <summary>The differences that are not told now, of all kinds.</summary>
    public static IReadOnlyList<PlanLine> Held(ComparedVisit compared, Language language) =>
        [.. compared.Differences.Where(difference => difference.Held is not null).Select(difference => Line(difference, language))];

    private static PlanLine Line(Difference difference, Language language)
    {
        var was = difference.Actual?.Sent ?? (difference.Kind is DifferenceKind.Cancel ? difference.Actual?.Outgoing?.Content : null);
        var now = difference.Desired?.Content;
        var (wasLine, nowLine) = EntryChanges.Describe(In(was, language), In(now, language));
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

    private static EntryContent? In(EntryContent? content, Language language) => content is null ? null : content with { Language = language };
}
