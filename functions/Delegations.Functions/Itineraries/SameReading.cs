using System.Text.Json;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Itineraries;

/// <summary>
/// Tells whether a file reads as the version that was made of it: its bytes alone do not say it, since the visit's zone may have been put
/// right or a question answered in between.
/// </summary>
internal static class SameReading
{
    public static bool Is(Itinerary latest, Itinerary read) =>
        latest.Source.Sha256 == read.Source.Sha256
        && latest.Findings.Select(Mark).SequenceEqual(read.Findings.Select(Mark))
        && Content(latest).AsSpan().SequenceEqual(Content(read with { Source = latest.Source }));

    /// <summary>What is found and where; the sentence may be in another language.</summary>
    private static (string Code, string Place, Severity Severity, string? Question) Mark(Finding finding) =>
        (finding.Code, finding.Place, finding.Severity, finding.Question?.Key.Value);

    private static byte[] Content(Itinerary itinerary) =>
        JsonSerializer.SerializeToUtf8Bytes(itinerary with { Findings = [] }, ModelJson.Default.Itinerary);
}
