using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Says what is in a file and what it would change of a visit; keeps nothing.</summary>
internal sealed class ItineraryChecks(VisitReader reader, PeopleStore people)
{
    /// <param name="visit">The visit to compare with; null where the file alone is looked at.</param>
    /// <param name="file">The file.</param>
    /// <param name="spoken">The language of the findings.</param>
    /// <param name="cancellationToken">Ends the reading of what is stored.</param>
    public async Task<CheckOutcome> CheckAsync(Visit? visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        if (visit is null)
        {
            return CheckAlone(file, spoken);
        }

        return await reader.ReadAsync(visit, file, spoken, cancellationToken) switch
        {
            VisitReading.Read read => new CheckOutcome.Checked(await CompareAsync(visit, read, spoken, cancellationToken)),
            VisitReading.Unreadable(var code, var sentence) => new CheckOutcome.Refused(code, sentence),
            _ => throw new UnreachableException(),
        };
    }

    private static CheckOutcome CheckAlone(UploadedFile file, Language spoken) =>
        ItineraryReader.Read(file.Content, file.OptionsFor(null, spoken)) switch
        {
            ItineraryOutcome.Read(var read) => new CheckOutcome.Checked(CheckAnswer.Of(read, new PeopleDirectory(default, []), null)),
            ItineraryOutcome.Unreadable(var code, var sentence) => new CheckOutcome.Refused(code, sentence),
            _ => throw new UnreachableException(),
        };

    private async Task<CheckAnswer> CompareAsync(Visit visit, VisitReading.Read read, Language spoken, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var continued = read.ContinueAs(visit.ClaimedVersion + 1, visit, spoken);
        return CheckAnswer.Of(continued.Itinerary, directory, ItineraryDiff.Between(read.Former, continued));
    }
}

/// <summary>What became of a check.</summary>
internal abstract record CheckOutcome
{
    private CheckOutcome()
    {
    }

    internal sealed record Checked(CheckAnswer Answer) : CheckOutcome;

    /// <summary>No itinerary could be read.</summary>
    internal sealed record Refused(string Code, string Sentence) : CheckOutcome;
}
