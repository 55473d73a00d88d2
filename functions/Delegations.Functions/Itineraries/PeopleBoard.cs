using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Everybody whom a version's sessions name or the list holds, for the coordinator's own page: it tells addresses.</summary>
internal sealed class PeopleBoard(PeopleStore people)
{
    /// <summary>Those first whom the itinerary names and nobody can write to, then the others without an address, then the rest; each by name.</summary>
    /// <param name="version">The version whose sessions count; null before the first upload.</param>
    public async Task<IReadOnlyList<BoardPerson>> ReadAsync(Visit visit, ItineraryVersion? version, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        List<Appearance> named = version is null ? [] : [.. Appearance.AllIn(version.Itinerary, directory)];
        var byId = named.ToLookup(appearance => appearance.Person.Id);
        var listed = directory.People.Select(person => person.Id).ToHashSet();
        var lines = directory.People.Select(person => BoardPerson.Of(person, person.Id, [.. byId[person.Id]]))
            .Concat(Appearance.ByName(named.Where(appearance => !listed.Contains(appearance.Person.Id))).Select(Unlisted));
        return
        [
            .. lines.OrderByDescending(line => line.Unreached > 0)
                .ThenBy(line => line.AddressFrom is not AddressSource.None)
                .ThenBy(line => line.Name, StringComparer.Create(visit.Language.Culture, ignoreCase: true)),
        ];
    }

    /// <summary>As far as the sessions together say who it is.</summary>
    private static BoardPerson Unlisted(IReadOnlyList<Appearance> appearances)
    {
        var first = appearances[0].Person;
        return BoardPerson.Of(
            first with
            {
                Organisation = first.Organisation ?? First(person => person.Organisation),
                Function = first.Function ?? First(person => person.Function),
                Email = null,
            },
            id: null,
            appearances);

        string? First(Func<Person, string?> text) => appearances.Select(appearance => text(appearance.Person)).FirstOrDefault(known => known is not null);
    }
}

/// <summary>One person of a visit, as the coordinator sees them.</summary>
internal sealed record BoardPerson
{
    /// <summary>Names them where they are changed; null for whom the list does not have.</summary>
    public PersonId? Id { get; init; }
    public required string Name { get; init; }
    public string? Organisation { get; init; }
    public string? Function { get; init; }

    /// <summary>In how many sessions they are a host.</summary>
    public required int Hosting { get; init; }

    /// <summary>In how many sessions they speak.</summary>
    public required int Speaking { get; init; }

    /// <summary>In how many sessions that invite their people nobody can write to them.</summary>
    public required int Unreached { get; init; }
    public required AddressSource AddressFrom { get; init; }

    /// <summary>The address; of somebody on the list as it is written there, also where nobody can write to it.</summary>
    public string? Email { get; init; }

    /// <summary>What the list has as their address: what the itinerary alone gives is not on the list.</summary>
    public string? ListedEmail { get; init; }
    public string? AssistantEmail { get; init; }
    public string? Phone { get; init; }
    public Language? Language { get; init; }
    public PersonRole? Role { get; init; }
    public bool? MayBeNamed { get; init; }

    /// <summary>Whether they answered a stop that asks for citizenship. The answer itself is for that stop's list alone.</summary>
    public bool HasCitizenship { get; init; }

    /// <param name="person">As the list, or else the itinerary, says.</param>
    /// <param name="appearances">Where sessions name them.</param>
    public static BoardPerson Of(Person person, PersonId? id, IReadOnlyList<Appearance> appearances)
    {
        var isKnown = CalendarAddress.IsUsable(person.Email);
        var named = isKnown ? null : appearances.Select(appearance => appearance.Person.Email).FirstOrDefault(address => address is not null);
        return new BoardPerson
        {
            Id = id,
            Name = person.Name,
            Organisation = person.Organisation,
            Function = person.Function,
            Hosting = Sessions(appearance => appearance.Part is SessionPart.Host),
            Speaking = Sessions(appearance => appearance.Part is SessionPart.Speaker),
            Unreached = Sessions(appearance => appearance is { Person.Email: null, Session.Audience: <= Audience.Host }),
            AddressFrom = isKnown ? AddressSource.List : named is null ? AddressSource.None : AddressSource.Itinerary,
            Email = named ?? person.Email,
            ListedEmail = person.Email,
            AssistantEmail = person.AssistantEmail,
            Phone = person.Phone,
            Language = person.Language,
            Role = person.Role,
            MayBeNamed = person.MayBeNamed,
            HasCitizenship = person.Citizenship is not null,
        };

        int Sessions(Func<Appearance, bool> count) => appearances.Where(count).Select(appearance => appearance.Session.Id).Distinct().Count();
    }
}

/// <summary>Where a person's address is known from.</summary>
internal enum AddressSource
{
    None,
    List,
    Itinerary,
}
