using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>Adds, changes and takes off one person of a visit's list. Invitations follow at the next publication.</summary>
internal sealed class PeopleEditor(PeopleStore store)
{
    /// <summary>Adds somebody whom the list does not have. The very same again is no error, so that a repeat ends as the first time did.</summary>
    public async Task<PersonOutcome> AddAsync(VisitId visit, PersonRequest request, Language spoken, CancellationToken cancellationToken)
    {
        var outcome = PersonWriting.New(visit, request, spoken);
        if (outcome is not PersonOutcome.Written(var person))
        {
            return outcome;
        }

        while (!await store.AddAsync(visit, person, cancellationToken))
        {
            if (await store.FindAsync(visit, person.Id, cancellationToken) is var (there, _))
            {
                return there == person ? outcome : new PersonOutcome.AlreadyListed(there);
            }

            // Taken off the list between the two.
        }

        return outcome;
    }

    /// <summary>Changes what the request names and nothing else, so that two people can change different things of one person at once.</summary>
    public Task<PersonOutcome> ChangeAsync(
        VisitId visit, PersonId id, PersonRequest request, Language spoken, CancellationToken cancellationToken) =>
        ChangeAsync(visit, id, request, _ => false, spoken, cancellationToken);

    /// <summary>The same for a request that was made of what somebody saw.</summary>
    /// <param name="isOvertaken">Whether a person is no longer as they were seen, in what the request changes: then nothing is written.</param>
    public async Task<PersonOutcome> ChangeAsync(
        VisitId visit, PersonId id, PersonRequest request, Func<Person, bool> isOvertaken, Language spoken, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(visit, id, cancellationToken) is var (present, tag))
        {
            if (isOvertaken(present))
            {
                return new PersonOutcome.Overtaken();
            }

            var outcome = PersonWriting.Change(visit, present, request, spoken);
            if (outcome is not PersonOutcome.Written(var changed) || changed == present || await store.ReplaceAsync(visit, changed, tag, cancellationToken))
            {
                return outcome;
            }
        }

        return new PersonOutcome.NotListed();
    }

    /// <summary>Takes somebody off the list. The itinerary may still name them: then they have no address, unless it gives one.</summary>
    public async Task<PersonOutcome> RemoveAsync(VisitId visit, PersonId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(visit, id, cancellationToken) is null)
        {
            return new PersonOutcome.NotListed();
        }

        await store.RemoveAsync(visit, id, cancellationToken);
        return new PersonOutcome.Removed();
    }
}

/// <summary>What became of a change to one person of the list.</summary>
internal abstract record PersonOutcome
{
    private PersonOutcome()
    {
    }

    internal sealed record Written(Person Person) : PersonOutcome;

    internal sealed record Removed : PersonOutcome;

    internal sealed record Refused(string Sentence) : PersonOutcome;

    /// <summary>To be added, but there under that name and organisation, and otherwise than asked for.</summary>
    internal sealed record AlreadyListed(Person Person) : PersonOutcome;

    /// <summary>To be changed, but changed otherwise by somebody else first.</summary>
    internal sealed record Overtaken : PersonOutcome;

    internal sealed record NotListed : PersonOutcome;
}
