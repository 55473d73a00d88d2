using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Labels in lines: in a session's own they are its, in others the whole's.</summary>
internal sealed partial class ParagraphInterpreter
{
    /// <summary>A line without the labels in it; nothing where it says nothing else.</summary>
    private static string Unlabelled(string text)
    {
        var rest = HandlingNotation.Without(text);
        return HandlingHeadings.Matches(Words.Key(rest)) ? "" : rest;
    }

    /// <summary>Holds the session back whose lines are read, as far as one of them says.</summary>
    private void Hold(HandlingMention label, string place)
    {
        if (current is null || label.IsNone)
        {
            return;
        }

        if (label.Unknown is { } unknown)
        {
            state.Findings.HandlingUnknown(place, unknown);
            current = current with { Handling = HandlingNotation.Narrower(current.Handling, Handling.AmberStrict) };
        }

        current = current with { Handling = HandlingNotation.Narrower(current.Handling, label.Handling) };
    }
}
