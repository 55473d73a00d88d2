using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes people in a cell so that the reader takes the same people out of it.</summary>
internal sealed class PersonText
{
    private readonly Dictionary<AgendaPerson, string> known = [];

    public string Of(IReadOnlyList<AgendaPerson> persons)
    {
        if (persons.Count < 2)
        {
            return persons.Count is 0 ? "" : Of(persons[0]);
        }

        var texts = persons.Select(Of).ToList();
        var lines = string.Join('\n', texts);

        // A house alone in the line below a person would be taken for that person's.
        return texts.Exists(text => !text.Contains('(', StringComparison.Ordinal)) && PeopleNotation.Read(lines).Count != persons.Count ? string.Join("; ", texts) : lines;
    }

    private string Of(AgendaPerson person)
    {
        if (!known.TryGetValue(person, out var text))
        {
            var ways = Ways(person);
            known[person] = text = Array.Find(ways, way => IsReadBack(way, person)) ?? ways[0];
        }

        return text;
    }

    private static string[] Ways(AgendaPerson person)
    {
        var mail = person.Email is { Length: > 0 } address && address != person.Name ? $" <{address}>" : "";
        return person.Detail.Length is 0 ? [person.Name + mail] : [$"{person.Name} ({person.Detail}){mail}", $"{person.Name}, {person.Detail}{mail}"];
    }

    private static bool IsReadBack(string text, AgendaPerson person) =>
        PeopleNotation.Read(text) is [var read] && read.Name == person.Name && Detail(read) == person.Detail;

    private static string Detail(Mention mention) => string.Join(", ", new[] { mention.Function, mention.Organisation }.Where(part => !string.IsNullOrEmpty(part)));
}
