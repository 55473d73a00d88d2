using System.Globalization;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads address cards (vCard 2.1, 3.0, 4.0) as address books and telephones give them; pictures and homes are not looked at.</summary>
internal static class CardReader
{
    /// <summary>Whether the bytes are cards, and not more than the limit.</summary>
    public static bool Matches(ReadOnlyMemory<byte> content, ReadLimits limits)
    {
        const int Sample = 256;
        var head = content.Length > limits.FileBytes ? "" : TextDecoder.Decode(content[..Math.Min(Sample, content.Length & ~1)]);
        return head.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase);
    }

    public static List<PersonEntry> Read(ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings)
    {
        var people = new List<PersonEntry>();
        List<CardLine>? card = null;
        var first = 0;
        foreach (var (text, number) in Unfold(TextDecoder.Decode(content)))
        {
            if (text.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase))
            {
                // A card inside a card is somebody's agent; the outer one goes on behind it.
                (card, first) = ([], number);
            }
            else if (text.StartsWith("END:VCARD", StringComparison.OrdinalIgnoreCase) && card is not null)
            {
                budget.SpendRow(card.Count);
                AddPerson(people, card, string.Create(CultureInfo.InvariantCulture, $"line {first}"), budget, findings);
                card = null;
            }
            else if (card is not null && CardLine.Parse(text) is { } line)
            {
                card.Add(line);
            }
        }

        return people;
    }

    private static void AddPerson(List<PersonEntry> people, List<CardLine> card, string place, ReadBudget budget, FindingsWriter findings)
    {
        if (card.Exists(line => line.Name == "BDAY"))
        {
            findings.PassportIgnored(place);
        }

        if (Value(card, "KIND")?.ToLowerInvariant() is "group" or "location")
        {
            return;
        }

        var mail = Mail(card);
        var organisation = card.Find(line => line.Name == "ORG")?.Parts.FirstOrDefault(part => part.Length > 0);
        var name = Value(card, "FN") ?? FromParts(card) ?? organisation ?? mail;
        if (name is null)
        {
            findings.PersonWithoutName(place);
            return;
        }

        people.Add(new PersonEntry
        {
            Name = budget.Clean(Words.OneLine(name)),
            Organisation = organisation == name ? null : organisation,
            Function = Value(card, "TITLE") ?? Value(card, "ROLE"),
            Email = mail,
            Language = Value(card, "LANG") is { } language ? LanguageWords.Find(language) : null,
            Phone = Phone(card),
            Role = Value(card, "ROLE") is { } role ? CodeWords.RoleOf(role) : null,
            Origin = place,
        });
    }

    private static string? Value(List<CardLine> card, string name) =>
        card.Find(line => line.Name == name && line.Text.Length > 0)?.Text;

    /// <summary>The address marked as preferred, else the one for work, else the first.</summary>
    private static string? Mail(List<CardLine> card)
    {
        var lines = card.Where(line => line.Name == "EMAIL").ToList();
        var best = lines.Find(line => line.Is("PREF")) ?? lines.Find(line => line.Is("WORK")) ?? (lines.Count > 0 ? lines[0] : null);
        return best is not null && MailNotation.FindAll(best.Text) is [var mail, ..] ? mail : null;
    }

    /// <summary>The number marked as preferred, else a mobile one, else the one for work, else the first; a fax is none to call.</summary>
    private static string? Phone(List<CardLine> card)
    {
        var lines = card.Where(line => line.Name == "TEL" && line.Text.Length > 0 && !line.Is("FAX")).ToList();
        var best = lines.Find(line => line.Is("PREF")) ?? lines.Find(line => line.Is("CELL")) ?? lines.Find(line => line.Is("WORK")) ?? (lines.Count > 0 ? lines[0] : null);
        return best?.Text.Replace("tel:", "", StringComparison.OrdinalIgnoreCase).Trim() is { Length: > 0 } number ? number : null;
    }

    /// <summary>N: family name; given name; more given names; honorifics before; behind.</summary>
    private static string? FromParts(List<CardLine> card)
    {
        if (card.Find(line => line.Name == "N")?.Parts is not { } parts)
        {
            return null;
        }

        string Part(int index) => index < parts.Count ? parts[index] : "";
        var name = Words.OneLine($"{Part(3)} {Part(1)} {Part(2)} {Part(0)}").Trim();
        return name.Length > 0 ? name : null;
    }

    /// <summary>Long lines go on in the next, behind a blank; quoted-printable ones behind an equals sign.</summary>
    private static IEnumerable<(string Text, int Number)> Unfold(string text)
    {
        var (line, start, number) = ("", 1, 0);
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } next)
        {
            number++;
            if (line.EndsWith('=') && line.Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase))
            {
                line = line[..^1] + next.TrimStart();
            }
            else if (next.Length > 0 && next[0] is ' ' or '\t')
            {
                // Pictures run over thousands of lines and are not wanted.
                line = line.Length > 4000 ? line : line + next[1..];
            }
            else
            {
                yield return (line, start);
                (line, start) = (next, number);
            }
        }

        yield return (line, start);
    }
}
