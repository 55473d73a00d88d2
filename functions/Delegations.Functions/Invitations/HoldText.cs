using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Delegations.Model.Ids;
using Delegations.Web;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Invitations;

/// <summary>Wishes as a plan's address writes them: <c>person:excluded</c>, <c>person:by-phone</c>, <c>person:delayed:2026-12-01T08:00:00Z</c>.</summary>
internal static class HoldText
{
    /// <summary>The wishes, null where none is given; false where one means nothing.</summary>
    public static bool TryRead(IReadOnlyList<string?> texts, out IReadOnlyList<Hold>? holds)
    {
        var read = new List<Hold>();
        foreach (var text in texts)
        {
            if (!TryRead(text ?? "", out var hold))
            {
                holds = null;
                return false;
            }

            read.Add(hold);
        }

        holds = read.Count > 0 ? read : null;
        return true;
    }

    /// <summary>A wish as an address writes it.</summary>
    public static string Of(Hold hold) => hold switch
    {
        { Kind: HoldKind.Delayed, Until: { } until } => $"{hold.Person}:delayed:{InstantPattern.ExtendedIso.Format(until)}",
        { Kind: HoldKind.ByPhone } => $"{hold.Person}:by-phone",
        _ => $"{hold.Person}:excluded",
    };

    /// <summary>Whether wishes sent as JSON make sense: a delay has an end.</summary>
    public static bool AreValid(IReadOnlyList<Hold>? holds) =>
        holds is null || holds.All(hold => (hold.Kind is HoldKind.Delayed) == (hold.Until is not null));

    private static bool TryRead(string text, [NotNullWhen(true)] out Hold? hold)
    {
        hold = null;
        var parts = text.Split(':', 3);
        if (parts.Length < 2 || !PersonId.TryParse(parts[0], CultureInfo.InvariantCulture, out var person) || !QueryWords.TryRead(parts[1], out HoldKind? kind) || kind is null)
        {
            return false;
        }

        Instant? until = null;
        if (parts.Length is 3)
        {
            var moment = InstantPattern.ExtendedIso.Parse(parts[2]);
            until = moment.Success ? moment.Value : null;
        }

        hold = new Hold(person, kind.Value, until);
        return (kind is HoldKind.Delayed) == (until is not null);
    }
}
