namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What the rooms of a stop are together: the agenda knows stops by their sessions' places alone.</summary>
internal static class PlaceName
{
    private const int Shortest = 4;
    private static readonly string[] PartStarts = [", ", "; ", ": ", " / ", " - ", " – ", " — ", " (", " · "];
    private static readonly char[] Separators = [' ', ',', ';', ':', '/', '-', '–', '—', '(', '·'];

    /// <summary><c>Space centre, Redu</c> for <c>Space centre, Redu – hall</c> and <c>Space centre, Redu – room 2</c>; the first name where they share none.</summary>
    public static string Shared(IReadOnlyList<string> names)
    {
        var distinct = names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (distinct.Count < 2)
        {
            return distinct.Count is 0 ? "" : distinct[0];
        }

        var length = distinct.Skip(1).Min(name => Common(distinct[0], name));
        while (length > 0 && distinct.Any(name => !EndsAt(name, length)))
        {
            length--;
        }

        var shared = WithoutRoom(distinct[0][..length].TrimEnd(Separators), distinct);
        return shared.Length >= Shortest ? shared : distinct[0];
    }

    /// <summary>Where the names part within what is said of the room (<c>Redu – room of</c>), that is left out as a whole.</summary>
    private static string WithoutRoom(string shared, List<string> names)
    {
        var isWhole = names.TrueForAll(name => name[shared.Length..].TrimStart() is "" or [',' or ';' or ':' or '/' or '-' or '–' or '—' or '(' or '·', ..]);
        var part = isWhole ? -1 : PartStarts.Max(start => shared.LastIndexOf(start, StringComparison.Ordinal));
        return part >= Shortest ? shared[..part].TrimEnd(Separators) : shared;
    }

    private static int Common(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && char.ToUpperInvariant(one[length]) == char.ToUpperInvariant(other[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Words are not cut.</summary>
    private static bool EndsAt(string name, int length) => length == name.Length || Separators.Contains(name[length]);
}
