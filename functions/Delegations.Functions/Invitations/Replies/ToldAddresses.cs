using Delegations.Itineraries;

namespace Delegations.Invitations.Replies;

/// <summary>
/// Finds the address among the lines of an entry's text: what calendars hold is one text, and the itinerary says which of its lines is
/// the stop's address.
/// </summary>
internal sealed class ToldAddresses(ItineraryStore itineraries)
{
    /// <summary>The address as the person was told it; null where they were told none, or another than the published one.</summary>
    public async Task<string?> FindAsync(AnsweredEntry entry, CancellationToken cancellationToken)
    {
        var (visit, _, content, _) = entry;
        if (content.Stop is not { } stop || await itineraries.FindAsync(visit.Id, visit.Publication?.Version, cancellationToken) is not { } version)
        {
            return null;
        }

        var address = version.Itinerary.Stops.FirstOrDefault(known => known.Id == stop)?.Address;
        return address is { Length: > 0 } && Without(content.Text, address) != content.Text ? address : null;
    }

    /// <summary>The text without the address, where that stands in it on lines of its own.</summary>
    public static string Without(string text, string address) =>
        $"\n{text}\n".Replace($"\n{address}\n", "\n", StringComparison.Ordinal).Trim('\n');
}
