using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>An itinerary under its number. Numbers grow, may have gaps, and never mean anything else again.</summary>
internal sealed record ItineraryVersion(int Number, Itinerary Itinerary)
{
    /// <summary>An error finding stops publication, never the preview.</summary>
    public bool MayBePublished => Itinerary.Findings.All(finding => finding.Severity < Severity.Error);
}
