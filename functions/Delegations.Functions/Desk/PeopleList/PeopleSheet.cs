using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Desk.PeopleList;

/// <summary>Everybody of a visit, each under a key by which forms name them, whether the list has them or not.</summary>
/// <param name="AsksCitizenship">Whether a stop asks for it.</param>
internal sealed record PeopleSheet(IReadOnlyList<SheetPerson> People, bool AsksCitizenship, bool HasProgramme)
{
    /// <summary>Whom the programme names and nobody can write to, in the order in which they are shown.</summary>
    public IReadOnlyList<SheetPerson> Missing => [.. People.Where(person => person.IsMissing)];

    public SheetPerson? Find(PersonId key) => People.FirstOrDefault(person => person.Key == key);
}

/// <summary>One person.</summary>
/// <param name="Key">The id that they have, or will have on the list.</param>
internal sealed record SheetPerson(PersonId Key, BoardPerson Person)
{
    public bool IsMissing => Person.Unreached > 0;

    public bool IsListed => Person.Id is not null;
}

/// <summary>Reads it.</summary>
internal sealed class PeopleSheets(ItineraryStore itineraries, PeopleBoard board)
{
    public async Task<PeopleSheet> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        var version = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var people = await board.ReadAsync(visit, version, cancellationToken);
        return new PeopleSheet(
            [.. people.Select(person => new SheetPerson(person.Id ?? PeopleDirectory.IdOf(visit.Id, person.Name, person.Organisation), person)).DistinctBy(person => person.Key)],
            CitizenshipAsked.Of(version?.Itinerary),
            version is not null);
    }
}
