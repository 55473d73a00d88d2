using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Tells who a mention in the itinerary is, by the people list: by name and organisation.</summary>
internal sealed class PeopleDirectory(VisitId visit, IReadOnlyList<Person> people)
{
    private readonly ILookup<string, Person> byName = people.ToLookup(person => NameKey.Of(person.Name), StringComparer.Ordinal);
    private readonly ILookup<string, Person> byOrganisation = people.ToLookup(person => NameKey.Of(person.Organisation), StringComparer.Ordinal);

    /// <summary>When the list was last written; null where nobody is on it, or it is not kept.</summary>
    public Instant? Changed { get; init; }

    /// <summary>Everybody on the list.</summary>
    public IReadOnlyList<Person> People => people;

    /// <summary>
    /// The person meant. Somebody who is not on the list, or could be several, is known by their mention alone, so that an
    /// address is never guessed. An address that no calendar could write to counts as none.
    /// </summary>
    public Person Resolve(Mention mention)
    {
        var key = NameKey.Of(mention.Name);
        var known = key.Length is 0 ? null : OnlyOne(byName[key], mention) ?? OnlyHostOf(key);
        var person = known is null ? Unlisted(mention) : known with { Email = known.Email ?? mention.Email };
        return CalendarAddress.IsUsable(person.Email) ? person : person with { Email = null };
    }

    /// <summary>The identity that a name and organisation always have within this visit.</summary>
    public static PersonId IdOf(VisitId visit, string name, string? organisation) =>
        PersonId.Derive(visit.Value, NameKey.Of(name), NameKey.Of(organisation));

    private static Person? OnlyOne(IEnumerable<Person> namesakes, Mention mention)
    {
        var candidates = namesakes.ToList();
        if (candidates.Count > 1 && mention.Organisation is { Length: > 0 })
        {
            candidates = [.. candidates.Where(person => NameKey.Of(person.Organisation) == NameKey.Of(mention.Organisation))];
        }

        return candidates is [var only] && MayBe(only, mention) ? only : null;
    }

    /// <summary>A namesake of quite another organisation is somebody else; Skywin and Skywin Wallonie are not.</summary>
    private static bool MayBe(Person person, Mention mention)
    {
        if (person.Organisation is not { Length: > 0 } || mention.Organisation is not { Length: > 0 })
        {
            return true;
        }

        var (one, other) = (NameKey.Of(person.Organisation).Split(' '), NameKey.Of(mention.Organisation).Split(' '));
        return one.Intersect(other, StringComparer.Ordinal).Any() || IsShortFor(one, mention.Organisation) || IsShortFor(other, person.Organisation);
    }

    /// <summary>ESA for European Space Agency.</summary>
    private static bool IsShortFor(string[] words, string organisation) =>
        words.Length is 1 && words[0] == string.Concat(NameKey.Fold(organisation).Split(' ').Where(word => word.Length > 2).Select(word => word[0]));


    /// <summary>A host is often named by the organisation alone: then its only host on the list is meant, or its only person.</summary>
    private Person? OnlyHostOf(string organisation)
    {
        var members = byOrganisation[organisation].ToList();
        var hosts = members.Where(person => person.Role is PersonRole.Host).ToList();
        return hosts.Count is 1 ? hosts[0] : members.Count is 1 ? members[0] : null;
    }

    private Person Unlisted(Mention mention) => new()
    {
        Id = IdOf(visit, mention.Name, mention.Organisation),
        Name = mention.Name,
        Organisation = mention.Organisation,
        Function = mention.Function,
        Email = mention.Email,
    };
}
