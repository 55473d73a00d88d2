using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Takes a people list, and says whom the itinerary names that nobody can write to.</summary>
internal sealed class PeopleUploads(PeopleStore store, ItineraryStore itineraries)
{
    public async Task<PeopleUploadOutcome> UploadAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        var options = new PeopleReadOptions { FileName = file.Name, Language = spoken };
        switch (PeopleReader.Read(file.Content, options))
        {
            case PeopleOutcome.Read(var entries, var findings):
                await store.PutAsync(visit.Id, ToPeople(visit.Id, entries), cancellationToken);
                return new PeopleUploadOutcome.Kept(await DescribeAsync(visit, findings, spoken, cancellationToken));
            case PeopleOutcome.Unreadable(var code, var sentence):
                return new PeopleUploadOutcome.Refused(code, sentence);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Listed people, and findings for speakers and hosts without an address.</summary>
    private async Task<PeopleAnswer> DescribeAsync(
        Visit visit, IReadOnlyList<Finding> findings, Language spoken, CancellationToken cancellationToken)
    {
        var directory = await store.ReadAsync(visit.Id, cancellationToken);
        var version = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var missing = version is null ? [] : MissingAddresses.Of(version.Itinerary, directory, spoken);
        return new PeopleAnswer(directory.People.Count, [.. findings, .. missing]);
    }

    /// <summary>The same name and organisation twice is one person, as last written.</summary>
    public static IReadOnlyList<Person> ToPeople(VisitId visit, IReadOnlyList<PersonEntry> entries) =>
    [
        .. entries.Select(entry => ToPerson(visit, entry))
            .GroupBy(person => person.Id)
            .Select(same => same.Last()),
    ];

    private static Person ToPerson(VisitId visit, PersonEntry entry) => new()
    {
        Id = PeopleDirectory.IdOf(visit, entry.Name, entry.Organisation),
        Name = entry.Name,
        Organisation = entry.Organisation,
        Function = entry.Function,
        Email = entry.Email,
        AssistantEmail = entry.AssistantEmail,
        Language = entry.Language,
        Role = entry.Role,
        MayBeNamed = entry.MayBeNamed,
    };
}

/// <summary>The people list as it now is.</summary>
internal sealed record PeopleAnswer(int People, IReadOnlyList<Finding> Findings);

/// <summary>What became of a people list.</summary>
internal abstract record PeopleUploadOutcome
{
    private PeopleUploadOutcome()
    {
    }

    internal sealed record Kept(PeopleAnswer Answer) : PeopleUploadOutcome;

    internal sealed record Refused(string Code, string Sentence) : PeopleUploadOutcome;
}
