using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Retention.Searching;

/// <summary>Tells in which visits one person is known, and as what.</summary>
internal sealed class PersonFinder(VisitStore visits, VisitPeople people)
{
    /// <summary>Another visit's list can add a spelling or an address, by which a third visit is found.</summary>
    private const int MostRounds = 4;

    /// <summary>The person as all visits know them, and those visits; null where this visit knows nobody by that id.</summary>
    /// <param name="onlyThis">Looks at this visit alone.</param>
    public async Task<FoundEverywhere?> FindAsync(VisitId visit, PersonId person, bool onlyThis, CancellationToken cancellationToken)
    {
        var here = await people.ReadAsync(visit, cancellationToken);
        var wanted = here.Where(known => known.Id == person).Aggregate(Wanted.Nobody, (all, known) => all.With(known));
        if (wanted.Names.Count is 0)
        {
            return null;
        }

        var everywhere = new Dictionary<VisitId, IReadOnlyList<KnownPerson>> { [visit] = here };
        if (!onlyThis)
        {
            await foreach (var other in visits.ListAsync(cancellationToken))
            {
                everywhere[other.Id] = other.Id == visit ? here : await people.ReadAsync(other.Id, cancellationToken);
            }
        }

        for (var (round, before) = (0, Wanted.Nobody); round < MostRounds && Size(before) != Size(wanted); round++)
        {
            before = wanted;
            wanted = everywhere.Values.SelectMany(all => all).Where(wanted.Is).Aggregate(wanted, (all, known) => all.With(known));
        }

        return new FoundEverywhere(wanted, [.. everywhere.Where(pair => pair.Value.Any(wanted.Is)).Select(pair => pair.Key)]);
    }

    private static int Size(Wanted wanted) => wanted.Names.Count + wanted.Addresses.Count + wanted.Organisations.Count + wanted.Phones.Count;
}

/// <summary>A person, and the visits that know them.</summary>
internal sealed record FoundEverywhere(Wanted Wanted, IReadOnlyList<VisitId> Visits);
