using Delegations.Itineraries;
using Delegations.Retention.Searching;

namespace Delegations.Reports.Archive;

/// <summary>
/// Finds known people in documents also where they are written otherwise: surname first, in capitals, without accents, over a tag. What an erasure
/// would find must not stand in a record, which nobody can change.
/// </summary>
internal static class OtherSpellings
{
    public static IReadOnlyList<KnownName> In(IEnumerable<PackedFile> documents, IReadOnlyList<KnownName> names)
    {
        var people = new PersonText([.. names.Select(name => name.Text)], [], [], [], []);
        var byKey = names.GroupBy(name => NameKey.Of(name.Text), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Person, StringComparer.Ordinal);
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (RecordText.TryRead(document.Name, document.Content, out var text))
            {
                spellings.UnionWith(people.Spellings(text));
            }
        }

        return [.. spellings.Order(StringComparer.Ordinal).Select(spelling => new KnownName(spelling, byKey.GetValueOrDefault(NameKey.Of(spelling))))];
    }
}
