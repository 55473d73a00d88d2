using System.Globalization;
using System.Text;
using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>Tells who comes to a stop from outside.</summary>
/// <remarks>
/// Everybody who travels with the delegation, and whoever speaks there without being of the house: a gate that expects too many does no
/// harm, one that expects too few leaves a guest outside. So a speaker whose organisation is not known is on the list.
/// </remarks>
internal sealed class StopVisitors(IReadOnlyList<Session> known, IReadOnlyList<Person> people)
{
    /// <summary>In the order of protocol; then by name.</summary>
    private static readonly PersonRole[] Travelling =
        [PersonRole.HeadOfDelegation, PersonRole.Delegate, PersonRole.Interpreter, PersonRole.Escort, PersonRole.Coordinator];

    private readonly PeopleIndex index = new(people);
    private readonly ILookup<Model.Ids.StopId?, Session> sessions = known.ToLookup(session => session.Stop);

    private readonly List<Person> travellers =
    [
        .. people.Where(person => person.Role is { } role && Travelling.Contains(role))
            .OrderBy(person => Array.IndexOf(Travelling, person.Role!.Value)) // those without a role are left out above
            .ThenBy(person => Plain(person.Name), StringComparer.Ordinal)
            .ThenBy(person => person.Id.Value, StringComparer.Ordinal),
    ];

    public IReadOnlyList<Visitor> At(Stop stop)
    {
        var there = sessions[stop.Id].ToList();
        var house = there.SelectMany(session => session.Hosts).SelectMany(HouseOf).Append(Plain(stop.Name)).ToHashSet(StringComparer.Ordinal);
        var speakers = there.SelectMany(session => session.Speakers)
            .Select(mention => (Mention: mention, Person: index.Find(mention)))
            .Where(speaker => !IsTravelling(speaker.Person) && IsPerson(speaker.Mention, speaker.Person) && !IsOf(house, speaker.Mention, speaker.Person))
            .Select(speaker => Of(speaker.Mention, speaker.Person))
            .DistinctBy(visitor => Plain(visitor.Name), StringComparer.Ordinal)
            .OrderBy(visitor => Plain(visitor.Name), StringComparer.Ordinal);
        return [.. travellers.Select(Of), .. speakers];
    }

    private static Visitor Of(Person person) => new(person.Name, person.Organisation?.Trim() ?? "", person.Function?.Trim() ?? "", Answer(person));

    private static Visitor Of(Mention mention, Person? person) => new(
        mention.Name,
        (mention.Organisation ?? person?.Organisation)?.Trim() ?? "",
        (mention.Function ?? person?.Function)?.Trim() ?? "",
        person is null ? null : Answer(person));

    private static string? Answer(Person person) => string.IsNullOrWhiteSpace(person.Citizenship) ? null : person.Citizenship.Trim();

    private bool IsTravelling(Person? person) => person is not null && travellers.Exists(traveller => traveller.Id == person.Id);

    /// <summary>A cell may name a house as its own speaker.</summary>
    private static bool IsPerson(Mention mention, Person? person) => person is not null || PeopleNotation.LooksLikePerson(mention.Name);

    private IEnumerable<string> HouseOf(Mention host)
    {
        var person = index.Find(host);
        var organisation = host.Organisation ?? person?.Organisation;
        return organisation is { Length: > 0 } ? [Plain(organisation)] : person is null ? [Plain(host.Name)] : [];
    }

    /// <summary>Of the house is also who hosts elsewhere in the visit under its name: "Rocket works" at the stop "Rocket works, El Segundo".</summary>
    private static bool IsOf(HashSet<string> house, Mention mention, Person? person) =>
        (mention.Organisation ?? person?.Organisation) is { Length: > 0 } organisation
        && Plain(organisation) is { Length: > 0 } own
        && house.Any(name => name == own || name.StartsWith(own + " ", StringComparison.Ordinal));

    /// <summary>Lower case, without accents and signs, words apart by one space.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] is not ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
