using Delegations.Documents.Reading;
using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>
/// Who is meant by a line that gives a name and an address alone, as mail programs copy them: the one person of that name whom the list
/// or the itinerary knows. All else that is known of them stays.
/// </summary>
internal sealed class KnownPeople
{
    public static readonly KnownPeople None = new([]);

    private readonly ILookup<string, Person> byName;

    private KnownPeople(IEnumerable<Person> people) => byName = people.ToLookup(person => NameKey.Of(person.Name), StringComparer.Ordinal);

    /// <summary>Those of the list first: theirs is the spelling that counts.</summary>
    public static KnownPeople Of(PeopleDirectory directory, Itinerary? itinerary) => new(
        directory.People.Concat(itinerary is null ? [] : Appearance.AllIn(itinerary, directory).Select(appearance => appearance.Person)));

    /// <summary>The entry of the person meant; as it is where it says more, or where nobody or several are known by that name.</summary>
    public PersonEntry Complete(PersonEntry entry) => IsBare(entry) && Namesakes(entry) is [var known]
        ? entry with
        {
            Name = known.Name,
            Organisation = known.Organisation,
            Function = known.Function,
            AssistantEmail = known.AssistantEmail,
            Language = known.Language,
            Role = known.Role,
            MayBeNamed = known.MayBeNamed,
            Phone = known.Phone,
            Citizenship = known.Citizenship,
        }
        : entry;

    /// <summary>A warning for each such line that could mean several people.</summary>
    public IEnumerable<Finding> Unclear(IEnumerable<PersonEntry> entries, Language language) =>
        from entry in entries
        where IsBare(entry) && Namesakes(entry).Count > 1
        select new Finding(
            "person.namesakes",
            Severity.Warning,
            entry.Origin,
            language.Say(
                en: $"Several people are called {entry.Name}, and this line does not say which. It was kept as one more person. Give the address to the right one, and remove the other.",
                fr: $"Plusieurs personnes s’appellent {entry.Name}, et cette ligne ne dit pas laquelle. Elle a été gardée comme une personne de plus. Donnez l’adresse à la bonne personne et retirez l’autre.",
                nl: $"Verschillende personen heten {entry.Name}, en deze regel zegt niet wie bedoeld is. Hij is bewaard als nog een persoon. Geef het adres aan de juiste persoon en verwijder de andere.",
                de: $"Mehrere Personen heißen {entry.Name}, und diese Zeile sagt nicht, welche gemeint ist. Sie wurde als weitere Person behalten. Geben Sie die Adresse der richtigen Person, und entfernen Sie die andere."));

    private static bool IsBare(PersonEntry entry) =>
        entry is { Email: not null, Organisation: null, Function: null, AssistantEmail: null, Language: null, Role: null, MayBeNamed: null, Phone: null, Citizenship: null };

    /// <summary>Everybody of that name, one per organisation; where only one organisation is given, it is that of all.</summary>
    private List<Person> Namesakes(PersonEntry entry)
    {
        List<Person> all = [.. byName[NameKey.Of(entry.Name)]];
        var housed = all.Where(person => person.Organisation is { Length: > 0 }).DistinctBy(person => NameKey.Of(person.Organisation), StringComparer.Ordinal).ToList();
        return housed.Count > 0 ? housed : [.. all.Take(1)];
    }
}
