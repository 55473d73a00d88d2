using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Retention.Searching;
using Delegations.Visits;

namespace Delegations.Retention.Exporting;

/// <summary>Gathers all that is kept of one person, from the very places where an erasure looks.</summary>
internal sealed class PersonExports(PersonFinder finder, VisitStore visits, VisitExport reader, PeopleStore people, ExportMoments moments)
{
    public async Task<PersonExport?> ReadAsync(VisitId visit, PersonId person, bool onlyThis, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(visit, person, onlyThis, cancellationToken) is not { } found)
        {
            return null;
        }

        var exported = new List<ExportedVisit>();
        foreach (var id in found.Visits)
        {
            if (await visits.FindAsync(id, cancellationToken) is { } known)
            {
                exported.Add(await reader.ReadAsync(known, found.Wanted, moments.Of(known), cancellationToken));
            }
        }

        return new PersonExport
        {
            Made = moments.Now,
            Language = await LanguageOfAsync(visit, person, cancellationToken),
            Names = found.Wanted.Names,
            Addresses = found.Wanted.Addresses,
            Phones = found.Wanted.Phones,
            Organisations = found.Wanted.Organisations,
            Visits = exported,
        };
    }

    private async Task<Language> LanguageOfAsync(VisitId visit, PersonId person, CancellationToken cancellationToken) =>
        (await people.FindAsync(visit, person, cancellationToken))?.Person.Language
        ?? (await visits.FindAsync(visit, cancellationToken))?.Language
        ?? Language.English;
}
