using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Desk.Today;

/// <summary>Whom to call, by the people list.</summary>
internal static class CallLines
{
    public static CallLine Of(Mention mention, string part, PeopleDirectory directory) =>
        Of(string.Join(", ", new[] { mention.Name, mention.Organisation }.Where(text => !string.IsNullOrEmpty(text))), part, directory.Resolve(mention).Phone);

    /// <summary>The visit's contact, the coordinators, and the day's hosts: those who have a number.</summary>
    public static IReadOnlyList<CallLine> Of(string contact, IReadOnlyList<Session> sessions, PeopleDirectory directory, Language language)
    {
        var coordinators = directory.People.Where(person => person.Role is PersonRole.Coordinator);
        var hosts = sessions.Where(session => !session.Cancelled).SelectMany(session => session.Hosts).Select(directory.Resolve);
        CallLine[] lines =
        [
            .. contact.Length > 0 ? new[] { ContactOf(contact, language) } : [],
            .. coordinators.Select(person => Of(NameOf(person), TodayWords.Coordinator(language), person.Phone))
                .Concat(hosts.DistinctBy(person => person.Id).Select(person => Of(NameOf(person), TodayWords.Host(language), person.Phone)))
                .Where(line => line.Number.Length > 0),
        ];

        // The contact is often a coordinator too.
        return [.. lines.DistinctBy(line => line.Dialled.Length > 0 ? line.Dialled : line.Name, StringComparer.Ordinal)];
    }

    /// <summary>A name and a number, in one text as it was written.</summary>
    private static CallLine ContactOf(string contact, Language language) => PhoneNumber.In(contact) is { } number
        ? new CallLine($"{number.Before.TrimEnd(' ', ',', ':', '(')} {number.After.TrimStart(' ', ',', ')')}".Trim(), TodayWords.Contact(language), number.Written, number.Dialled)
        : new CallLine(contact, TodayWords.Contact(language));

    private static string NameOf(Person person) => person.Organisation is { Length: > 0 } organisation ? $"{person.Name}, {organisation}" : person.Name;

    private static CallLine Of(string name, string part, string? phone) =>
        string.IsNullOrEmpty(phone) ? new CallLine(name, part) : new CallLine(name, part, phone, PhoneNumber.In(phone)?.Dialled ?? "");
}
