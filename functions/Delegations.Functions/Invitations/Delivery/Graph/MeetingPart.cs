using Delegations.Graph.Events;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>The way into an online meeting, which Exchange writes into an event's words.</summary>
/// <remarks>Words without it end the meeting (https://learn.microsoft.com/graph/api/event-update), so new ones take it over.</remarks>
internal static class MeetingPart
{
    private const string Mark = "teams.microsoft.com/";
    private const string End = "</body>";

    // Exchange puts a line of underscores before it.
    private static readonly string Line = new('_', 30);

    /// <summary>The new words with the way in of the old ones; as they are where those have none.</summary>
    public static EventBody Keep(EventBody words, string? old)
    {
        if (old is null || !old.Contains(Mark, StringComparison.OrdinalIgnoreCase) || Begin(old) is not (>= 0 and var begin))
        {
            return words;
        }

        var end = old.LastIndexOf(End, StringComparison.OrdinalIgnoreCase);
        var part = end > begin ? old[begin..end] : old[begin..];
        var at = words.Content.LastIndexOf(End, StringComparison.OrdinalIgnoreCase);
        return words with { Content = at < 0 ? words.Content + part : words.Content.Insert(at, part) };
    }

    private static int Begin(string old)
    {
        var line = old.IndexOf(Line, StringComparison.Ordinal);
        line = line >= 0 ? line : old.IndexOf("me-email-text", StringComparison.Ordinal);
        return line < 0 ? -1 : old.LastIndexOf("<div", line, StringComparison.OrdinalIgnoreCase);
    }
}
