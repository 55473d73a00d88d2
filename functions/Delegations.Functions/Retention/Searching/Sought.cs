using Delegations.Itineraries;
using Delegations.Model.Ids;

namespace Delegations.Retention.Searching;

/// <summary>
/// A person as one visit has them, beside everybody else there: a namesake, or somebody who shares their mailbox, must stay whole.
/// </summary>
internal sealed class Sought
{
    private readonly HashSet<PersonId> ids;

    private Sought(VisitId visit, Wanted wanted, HashSet<PersonId> ids, IReadOnlyList<KnownPerson> others)
    {
        this.ids = ids;
        Visit = visit;
        Wanted = wanted;
        HasNamesake = others.Any(other => wanted.HasName(other.Name));
        Text = new PersonText(
            HasNamesake ? [] : wanted.Names,
            [.. wanted.Addresses.Where(address => !others.Any(other => string.Equals(other.Email, address, StringComparison.OrdinalIgnoreCase)))],
            wanted.Phones,
            [.. others.Select(other => other.Name).Where(name => !wanted.HasName(name)).Distinct(StringComparer.Ordinal)],
            wanted.Names);
        Others = new PersonText(
            [.. others.Select(other => other.Name).Where(name => !wanted.HasName(name)).Distinct(StringComparer.Ordinal)],
            [.. others.Select(other => other.Email).OfType<string>().Where(address => !wanted.HasAddress(address)).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. others.Select(other => other.Phone).OfType<string>()],
            wanted.Names,
            []);
    }

    public VisitId Visit { get; }

    public Wanted Wanted { get; }

    /// <summary>Somebody else of the same name is part of the visit: texts alone do not tell which of the two is meant.</summary>
    public bool HasNamesake { get; }

    /// <summary>What finds the person in texts.</summary>
    public PersonText Text { get; }

    /// <summary>What finds everybody else: an export of one person tells nothing of others.</summary>
    public PersonText Others { get; }

    public static Sought In(VisitId visit, Wanted wanted, IReadOnlyList<KnownPerson> known)
    {
        var own = known.Where(wanted.Is).ToList();
        var theirs = own.Select(person => person.Id).ToHashSet();
        foreach (var name in wanted.Names)
        {
            // Also where the row by which they were known is gone already, after a cut.
            theirs.UnionWith(wanted.Organisations.Append(null).Select(organisation => PeopleDirectory.IdOf(visit, name, organisation)));
        }

        var others = known.Where(person => !wanted.Is(person)).ToList();
        theirs.ExceptWith(others.Select(other => other.Id));
        return new Sought(visit, wanted, theirs, others);
    }

    public bool IsId(string? id) => PersonId.TryParse(id, null, out var parsed) && ids.Contains(parsed);

    public bool Is(string? name, string? organisation, string? address) =>
        name is { Length: > 0 }
        && !(HasNamesake && organisation is not { Length: > 0 } && address is not { Length: > 0 })
        && Wanted.Is(new KnownPerson(PeopleDirectory.IdOf(Visit, name, organisation), name, organisation, address));
}
