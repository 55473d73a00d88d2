using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Lines that say how far the whole may be told.</summary>
internal static partial class ContextLine
{
    /// <summary>"Label: AMBER" is the whole's; of a word that has other meanings too, only a label makes one.</summary>
    private static bool TryReadHandling(string label, string value, string place, ReadingState state)
    {
        if ((HandlingNotation.Read(value) ?? HandlingNotation.Find(value).Handling) is { } handling)
        {
            state.Narrow(handling);
            return true;
        }

        if (HandlingHeadings.IsDoubtful(label) && !HandlingNotation.IsLabel(value))
        {
            return false;
        }

        state.Findings.DocumentHandlingUnknown(place, value);
        state.Narrow(Handling.AmberStrict);
        return true;
    }
}
