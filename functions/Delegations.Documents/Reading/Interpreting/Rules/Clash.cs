namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Two sessions at the same time.</summary>
/// <param name="Earlier">The one that begins first.</param>
/// <param name="Later">The one that begins while it lasts.</param>
/// <param name="IsNested">Whether the second lies within the first, which does not frame others too.</param>
internal sealed record Clash(TimeSlot Earlier, TimeSlot Later, bool IsNested)
{
    /// <summary>The clashes of what one person or one room holds, in one pass; at most one for each session.</summary>
    /// <param name="slots">In order of their starts, the longer first.</param>
    public static IReadOnlyList<Clash> Find(IReadOnlyList<TimeSlot> slots)
    {
        if (slots.Count < 2)
        {
            return [];
        }

        var clashes = new List<Clash>();
        var open = new Stack<TimeSlot>();
        var inside = new Dictionary<TimeSlot, int>(ReferenceEqualityComparer.Instance);
        foreach (var slot in slots)
        {
            PopUntil(open, slot, static (top, next) => top.End > next.Start);
            if (open.TryPeek(out var top))
            {
                var isSame = top.Start == slot.Start && top.End == slot.End;
                var isNested = !isSame && top.End >= slot.End;
                clashes.Add(new Clash(top, slot, isNested));
                if (isSame)
                {
                    continue;
                }

                inside[top] = inside.GetValueOrDefault(top) + (isNested ? 1 : 0);
                PopUntil(open, slot, static (top, next) => top.End >= next.End);
            }

            open.Push(slot);
        }

        clashes.RemoveAll(clash => clash.IsNested && (clash.Earlier.IsLong || inside[clash.Earlier] > 1));
        return clashes;
    }

    private static void PopUntil(Stack<TimeSlot> open, TimeSlot next, Func<TimeSlot, TimeSlot, bool> stays)
    {
        while (open.TryPeek(out var top) && !stays(top, next))
        {
            open.Pop();
        }
    }
}
