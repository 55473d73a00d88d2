using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Members that are true or false: days on which something takes place, drafts, what is cancelled.</summary>
internal static class TreeFlags
{
    private static readonly HashSet<string> OnWhenTrue = new(["published", "publish", "active", "visible", "enabled", "show", "is published", "is visible", "is active"], StringComparer.Ordinal);
    private static readonly HashSet<string> OffWhenTrue = new(["draft", "hidden", "hide", "disabled", "is draft", "is hidden", "unpublished"], StringComparer.Ordinal);

    /// <summary>Takes a member that switches something on or off. False where it does not.</summary>
    public static bool TryTake(MappingReading reading, string words, string text)
    {
        if (!TreeTexts.IsTruth(text))
        {
            return false;
        }

        var isTrue = CodeWords.YesOrNo(text) is true;
        if (words.Length <= 12 && DayNumberNotation.Find(words) is { } day)
        {
            reading.HasDayFlags = true;
            if (isTrue)
            {
                reading.DaysOn.Add("Day " + Words.Number(day));
            }

            return true;
        }

        reading.IsOff |= isTrue ? OffWhenTrue.Contains(words) : OnWhenTrue.Contains(words);
        reading.IsCancelled |= isTrue && (CodeWords.IsCancelled(words) || words is "is cancelled" or "is canceled");
        return true;
    }
}
