using System.Security.Cryptography;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>The words of an invitation. Names nobody but the visit: guests do not see each other.</summary>
internal sealed class EntryWording(string visitName)
{
    // A row's property takes 32,768 characters: a message in JSON, before and now, and its wire form writes letters as six.
    private const int MostCompanions = 12;
    private const int LongestLine = 300;
    private const int LongestText = 1900;
    private const int LongestEnding = 60;

    /// <summary>Who is invited reads no more than the hosts' agenda says: nobody's mail address.</summary>
    private static readonly TextRedaction Redaction = new(Audience.Host, [], person => person.Name);

    /// <summary>A host's block is named by its stop, so that it keeps its name when a session of it goes.</summary>
    public string Title(InvitationRole role, List<Session> sessions, Stop? stop) =>
        CutLine(role is InvitationRole.Host && stop is not null ? $"{visitName}: {stop.Name}" : $"{visitName}: {sessions[0].Title}");

    /// <summary>The place as written, else the stop's name.</summary>
    public static string Place(Session first, Stop? stop) => CutLine(first.Place.Length > 0 ? first.Place : stop?.Name ?? "");

    /// <summary>What is expected of the person.</summary>
    public string Expected(InvitationRole role, Language language) => CutLine(role is InvitationRole.Host
        ? language.Say(
            en: $"You receive the delegation of the visit “{visitName}”.",
            fr: $"Vous accueillez la délégation de la visite « {visitName} ».",
            nl: $"U ontvangt de delegatie van het bezoek “{visitName}”.",
            de: $"Sie empfangen die Delegation des Besuchs „{visitName}“.")
        : language.Say(
            en: $"You speak to the delegation of the visit “{visitName}”.",
            fr: $"Vous intervenez devant la délégation de la visite « {visitName} ».",
            nl: $"U spreekt de delegatie van het bezoek “{visitName}” toe.",
            de: $"Sie sprechen vor der Delegation des Besuchs „{visitName}“."));

    /// <summary>What coordinators and files say for those invited; null where they say nothing.</summary>
    public static string? Remark(string? text) => string.IsNullOrWhiteSpace(text) ? null : CutLine(text.Trim());

    /// <summary>With whom a person speaks: those who may be named, by name alone; null for nobody.</summary>
    public static string? Companions(IEnumerable<Person> others)
    {
        var names = others.Where(person => person.MayBeNamed is not false).Select(person => person.Name).Distinct(StringComparer.Ordinal).Take(MostCompanions);
        return Remark(string.Join(", ", names));
    }

    /// <summary>The text, and where that is cut, a short hash of the whole.</summary>
    public static (string Shown, string? Uncut) Text(List<Session> sessions, Stop? stop, Language language)
    {
        var lines = sessions.Select(Line).ToList();
        var notes = sessions.Select(session => session.Notes).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal);
        var address = stop?.Address is { Length: > 0 } known ? new[] { known } : [];
        var redacted = Redaction.Apply(string.Join('\n', [.. lines, .. address, .. notes]));
        if (redacted.Length <= LongestText && lines.TrueForAll(line => line.Length <= LongestLine))
        {
            return (redacted, null);
        }

        var shown = Shown(lines.ConvertAll(CutLine), Redaction.Apply(string.Join('\n', [.. address, .. notes])), language);
        return (shown, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(redacted)))[..16]);
    }

    /// <summary>As many whole sessions as there is room for, then as much of the rest, then that there is more.</summary>
    private static string Shown(List<string> lines, string rest, Language language)
    {
        var room = LongestText - LongestEnding;
        var fitting = lines.TakeWhile(line => (room -= line.Length + 1) >= 0).ToList();
        var missing = lines.Count - fitting.Count;
        var tail = missing > 0
            ? language.Say(
                en: $"… and {missing} more; see the agenda",
                fr: $"… et {missing} de plus ; voir le programme",
                nl: $"… en nog {missing}; zie het programma",
                de: $"… und {missing} weitere; siehe Programm")
            : rest;
        if (missing is 0 && rest.Length > room)
        {
            tail = Cut(rest, Math.Max(room, 2)) + " " + language.Say(en: "(see the agenda)", fr: "(voir le programme)", nl: "(zie het programma)", de: "(siehe Programm)");
        }

        return string.Join('\n', [.. fitting, .. tail.Length > 0 ? new[] { tail } : []]);
    }

    private static string CutLine(string text) => Cut(Redaction.Apply(text), LongestLine);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }

    private static string Line(Session session)
    {
        string times = session.End is { } end ? $"{session.Start:HH:mm}–{end:HH:mm}" : $"{session.Start:HH:mm}";
        return session.Place.Length > 0 ? $"{times} {session.Title} ({session.Place})" : $"{times} {session.Title}";
    }
}
