using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What became of a file that was to be read as an itinerary.</summary>
public abstract record ItineraryOutcome
{
    private ItineraryOutcome()
    {
    }

    /// <summary>Sessions were found; the findings are in the itinerary.</summary>
    public sealed record Read(Itinerary Itinerary) : ItineraryOutcome;

    /// <summary>Nothing could be read.</summary>
    /// <param name="Code">Stable code such as <c>file.encrypted</c>.</param>
    /// <param name="Message">What is wrong with the file and what to do, in the language asked for.</param>
    public sealed record Unreadable(string Code, string Message) : ItineraryOutcome;
}
