using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>What one cell of a grid says: <c>Title (Name)</c>, <c>Title (Name - Room)</c>, title above names, several sessions below each other.</summary>
/// <param name="Title">Several titles in one cell share its time, so that they are one session.</param>
/// <param name="Speakers">From brackets and from lines of their own.</param>
/// <param name="Place">From brackets and from lines of their own.</param>
/// <param name="Notes">Lines that are none of these.</param>
internal sealed partial record GridText(string Title, IReadOnlyList<Mention> Speakers, string Place, string Notes)
{
    private const int LongestPlace = 60;

    /// <summary>Whether a cell holds a session: a dash or a dot holds a place free.</summary>
    public static bool IsSession(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>Whether a single word in brackets at the end may be a name.</summary>
    public static bool EndsInName(string text) => Bracketed().Match(text) is { Success: true } match && IsSingleName(Parts().Split(match.Groups["inside"].Value)[0].Trim());

    /// <summary>Reads a cell.</summary>
    /// <param name="text">With its lines.</param>
    /// <param name="singleNames">Whether brackets of this grid hold first names.</param>
    public static GridText Read(string text, bool singleNames)
    {
        var reader = new Reader(singleNames);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isList = lines.Length > 1 && lines.Count(line => Bracketed().IsMatch(line)) > 1;
        for (var index = 0; index < lines.Length; index++)
        {
            reader.ReadLine(lines[index], isTitle: index == 0 || isList);
        }

        return reader.ToText();
    }

    private static bool IsSingleName(string text) =>
        text.Length is >= 3 and <= 20 && char.IsUpper(text[0]) && text.All(char.IsLetter) && text.Any(char.IsLower);

    private static bool IsRoom(string text) => text.Length <= LongestPlace && (StopName.IsRoom(text) || RoomCode().IsMatch(text));

    // "ATOM Computing" is a company; "Jeanne DUPONT" somebody whose family name is in capitals.
    private static bool IsPerson(string text) =>
        Honoured().IsMatch(text) || (PeopleNotation.LooksLikePerson(text) && !text.Split(' ')[0].All(char.IsUpper));

    [GeneratedRegex(@"^(?<title>.*\S)\s*\((?<inside>[^()]+)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s+[-–—@|]\s+|;\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s*(,|/|&|\b(and|et|und|en|y|e)\b)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Names();

    [GeneratedRegex(@"^([A-Z]{1,4}[ .\-]?[0-9]{1,5}[A-Za-z]?|[0-9]{1,3}[./][0-9]{1,4}|[0-9]{2,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RoomCode();

    [GeneratedRegex(@"^(Dr|Prof|Mr|Mrs|Ms|Mme|Ir|Ing)\.?( Dr\.?)? \p{Lu}[\p{L}'\-]+( \p{Lu}[\p{L}'\-]+){0,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Honoured();

    /// <summary>Collects what the lines of one cell say.</summary>
    private sealed class Reader(bool singleNames)
    {
        private readonly List<string> titles = [];
        private readonly List<Mention> speakers = [];
        private readonly List<string> places = [];
        private readonly List<string> notes = [];

        public void ReadLine(string line, bool isTitle)
        {
            if (isTitle && Bracketed().Match(line) is { Success: true } match && TryReadInside(match.Groups["inside"].Value))
            {
                titles.Add(match.Groups["title"].Value);
            }
            else if (titles.Count > 0 ? IsPerson(line.Split(['(', ','])[0].Trim()) : Honoured().IsMatch(line))
            {
                // Somebody alone in a cell is what the session is about too.
                titles.AddRange(titles.Count == 0 ? [line] : Array.Empty<string>());
                speakers.AddRange(PeopleNotation.Read(line));
            }
            else if (titles.Count > 0 && IsRoom(line))
            {
                places.Add(line);
            }
            else
            {
                (isTitle ? titles : notes).Add(line);
            }
        }

        public GridText ToText() => new(
            Words.OneLine(string.Join("; ", titles)), [.. speakers.DistinctBy(mention => mention.Name, StringComparer.OrdinalIgnoreCase)],
            string.Join("; ", places.Distinct(StringComparer.OrdinalIgnoreCase)), string.Join('\n', notes));

        private bool TryReadInside(string inside)
        {
            var people = new List<Mention>();
            var rooms = new List<string>();
            foreach (var part in Parts().Split(inside).Select(part => part.Trim()))
            {
                if (IsRoom(part))
                {
                    rooms.Add(part);
                }
                else if (IsPerson(part.Split(',')[0]))
                {
                    people.AddRange(PeopleNotation.Read(part));
                }
                else if (singleNames && Names().Split(part) is var names && names.All(IsSingleName))
                {
                    people.AddRange(names.Select(name => new Mention { Name = name }));
                }
                else
                {
                    return false;
                }
            }

            speakers.AddRange(people);
            places.AddRange(rooms);
            return true;
        }
    }
}
