using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>One letter of thanks: to whom, in which language, and for what.</summary>
/// <param name="Name">As the itinerary or the list has it.</param>
/// <param name="Function">Empty where unknown.</param>
/// <param name="Organisation">Empty where unknown or already the name.</param>
/// <param name="Language">The reader's own; else the visit's.</param>
/// <param name="Spoke">Sessions that they spoke at.</param>
/// <param name="Received">Sessions that they hosted.</param>
/// <param name="For">What a coordinator thanks them for; empty where the sessions say it.</param>
public sealed record Letter(
    string Name, string Function, string Organisation, Language Language, IReadOnlyList<Session> Spoke, IReadOnlyList<Session> Received, string For)
{
    /// <summary>One for everybody who spoke, hosted or helped and was there, in order of appearance.</summary>
    public static IReadOnlyList<Letter> Of(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var people = new PeopleIndex(source.People);
        var presence = new ReportPresence(source);
        var held = presence.Held(source.Itinerary);
        var led = held.Sessions.SelectMany(session => session.Speakers.Concat(session.Hosts))
            .DistinctBy(mention => PeopleIndex.KeyOf(mention.Name), StringComparer.Ordinal)
            .Select(mention => ToLeader(mention, people.Find(mention), held, source.Language));
        var settings = new AgendaSettings
        {
            Title = source.Title,
            Audience = Audience.Internal,
            Language = source.Language,
            State = AgendaState.Final,
            Version = 1,
            People = source.People,
        };
        var helped = AgendaRedaction.Helpers(held, settings)
            .Where(person => presence.WasThere(person.Name))
            .Select(person => ToHelper(person.Name, people.Named(person.Name) is [var only, ..] ? only : null, source.Language));
        var besides = source.Material.Thanks.Select(thanked => new Letter(thanked.Name, "", thanked.Organisation, source.Language, [], [], thanked.For));
        return [.. led.Concat(helped).Concat(besides).DistinctBy(letter => PeopleIndex.KeyOf(letter.Name), StringComparer.Ordinal)];
    }

    private static Letter ToLeader(Mention mention, Person? person, Itinerary held, Language language)
    {
        var key = PeopleIndex.KeyOf(mention.Name);
        return new Letter(
            mention.Name,
            mention.Function ?? person?.Function ?? "",
            HouseOf(mention.Organisation ?? person?.Organisation, mention.Name),
            person?.Language ?? language,
            [.. held.Sessions.Where(session => session.Speakers.Any(IsThem))],
            [.. held.Sessions.Where(session => session.Hosts.Any(IsThem))],
            "");

        bool IsThem(Mention other) => PeopleIndex.KeyOf(other.Name) == key;
    }

    private static Letter ToHelper(string name, Person? person, Language language) =>
        new(name, person?.Function ?? "", HouseOf(person?.Organisation, name), person?.Language ?? language, [], [], "");

    private static string HouseOf(string? organisation, string name) =>
        organisation is { Length: > 0 } && !string.Equals(organisation.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase) ? organisation : "";
}
