using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Says what is in a file and what it would change of a visit; keeps nothing.</summary>
internal sealed class ItineraryChecks(ItineraryStore itineraries, SessionHistory history, PeopleStore people)
{
    /// <param name="visit">The visit to compare with; null where the file alone is looked at.</param>
    /// <param name="file">The file.</param>
    /// <param name="spoken">The language of the findings.</param>
    /// <param name="cancellationToken">Ends the reading of what is stored.</param>
    public async Task<CheckOutcome> CheckAsync(Visit? visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        return ItineraryReader.Read(file.Content, file.OptionsFor(visit, spoken)) switch
        {
            ItineraryOutcome.Read(var read) when visit is null => new CheckOutcome.Checked(CheckAnswer.Of(read, new PeopleDirectory(default, []), null)),
            ItineraryOutcome.Read(var read) => new CheckOutcome.Checked(await CompareAsync(visit, read, spoken, cancellationToken)),
            ItineraryOutcome.Unreadable(var code, var sentence) => new CheckOutcome.Refused(code, sentence),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<CheckAnswer> CompareAsync(Visit visit, Itinerary read, Language spoken, CancellationToken cancellationToken)
    {
        var latest = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var former = await history.ReadAsync(visit, latest, cancellationToken);
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var continued = SessionMatcher.Continue(former, read, visit.Id, ItineraryVersions.NextOf(visit), spoken);
        return CheckAnswer.Of(continued.Itinerary, directory, ItineraryDiff.Between(former, continued));
    }
}

/// <summary>What became of a check.</summary>
internal abstract record CheckOutcome
{
    private CheckOutcome()
    {
    }

    internal sealed record Checked(CheckAnswer Answer) : CheckOutcome;

    /// <summary>No itinerary could be read, or what was to be corrected not understood.</summary>
    internal sealed record Refused(string Code, string Sentence) : CheckOutcome
    {
        /// <inheritdoc cref="UploadOutcome.Refused.Refusals"/>
        public IReadOnlyList<Finding> Refusals { get; init; } = [];
    }

    /// <summary>Another version came in between; a file is compared with whatever is there.</summary>
    internal sealed record Stale : CheckOutcome;
}
