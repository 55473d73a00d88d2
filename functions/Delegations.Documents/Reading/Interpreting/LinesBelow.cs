using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the lines below a session's own: who speaks, where it is, and what it is about.</summary>
internal sealed partial class LinesBelow(SessionDraft session, bool isBareExpected = true)
{
    private const int LongestPlace = 60;
    private const int LongestTitle = 160;

    private static readonly HashSet<string> Openers = new(
        ["keynote", "keynotes", "keynote lecture", "keynote speech", "keynote talk", "keynote address", "plenary", "plenary lecture", "plenary talk", "plenary session", "invited talk", "invited lecture", "guest lecture", "talk", "lecture", "conference", "conference pleniere", "exposé", "vortrag", "hauptvortrag", "festvortrag", "lezing", "conferencia", "ponencia", "relazione", "palestra"],
        StringComparer.Ordinal);

    private readonly List<string> notes = session.Notes.Length > 0 ? [session.Notes] : [];
    private readonly List<Mention> speakers = [.. session.Speakers];
    private readonly List<Mention> hosts = [.. session.Hosts];
    private bool isBareExpected = isBareExpected;
    private bool hasNames;
    private SessionDraft draft = session;

    /// <summary>The session with all that its lines say.</summary>
    public SessionDraft Read(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var isRead = ReadLabel(line) || ReadPeople(line) || ReadPlace(line);
            if (!isRead && !ReadTitle(line))
            {
                notes.Add(line);

                // "Name" and "Title" in turn, as they begin.
                isBareExpected = hasNames;
            }
        }

        return draft with { Speakers = [.. speakers], Hosts = [.. hosts], Notes = string.Join('\n', notes) };
    }

    /// <summary>"Referent: …", "Lieu : …".</summary>
    private bool ReadLabel(string line)
    {
        if (Label().Match(line) is not { Success: true } match || HeadingTable.Find(match.Groups["label"].Value) is not { } heading || (!heading.IsExact && match.Groups["label"].Value.Count(sign => sign == ' ') > 1))
        {
            return false;
        }

        var value = Words.OneLine(match.Groups["value"].Value);
        switch (heading.Field)
        {
            case Field.Speaker when PeopleNotation.Read(value) is { Count: > 0 } people:
                speakers.AddRange(people);
                return true;
            case Field.Host when heading.IsExact && PeopleNotation.Read(value) is { Count: > 0 } people:
                hosts.AddRange(people);
                return true;
            case Field.Place or Field.Room or Field.Stop or Field.Address when heading.IsExact:
                draft = SessionLine.At(draft, OnlinePlace.Find(value) ?? value);
                return true;
            case Field.Handling when HandlingNotation.Read(value) is { } label:
                draft = draft with { Handling = HandlingNotation.Narrower(draft.Handling, label) };
                return true;
            case Field.InternalNotes:
                draft = draft with { InternalNotes = draft.InternalNotes is { Length: > 0 } before ? before + '\n' + value : value };
                return true;
            default:
                return false;
        }
    }

    private bool ReadPeople(string line)
    {
        var people = NamedPeople.OfLine(line, isBareExpected);
        speakers.AddRange(people);
        hasNames |= people.Count > 0;
        isBareExpected &= people.Count == 0 || notes.Count == 0;
        return people.Count > 0;
    }

    /// <summary>"Room 1.04", "(Central hall)"; a sentence that mentions a hall is none.</summary>
    private bool ReadPlace(string line)
    {
        var isInBrackets = line.StartsWith('(') && line.EndsWith(')');
        var place = line.Trim('(', ')', ' ');
        var isPlace = place.Length is > 2 and < LongestPlace && !place.Contains('(', StringComparison.Ordinal) && ((isInBrackets || place.Count(sign => sign == ' ') < 4) && StopName.IsRoom(place) || House().IsMatch(place)) && !place.Contains(':', StringComparison.Ordinal);
        if (!isPlace || draft.Place != (draft.StopName ?? ""))
        {
            return false;
        }

        draft = SessionLine.At(draft, place);
        return true;
    }

    /// <summary>A table's cell may say "Keynote" in its first line too, and what it is about below.</summary>
    public static SessionDraft WithTopic(SessionDraft draft)
    {
        if (draft.Notes.Length == 0 || !Openers.Contains(Words.Key(draft.Title)))
        {
            return draft;
        }

        var lines = draft.Notes.Split('\n', 2);
        return lines[0].Length > LongestTitle || !lines[0].Contains(' ', StringComparison.Ordinal) || lines[0].EndsWith('.') ? draft : draft with { Title = $"{draft.Title}: {lines[0]}", Notes = lines.Length > 1 ? lines[1] : "" };
    }

    /// <summary>"Keynote", a name, and then what it is about.</summary>
    private bool ReadTitle(string line)
    {
        var isTitle = notes.Count == 0 && line.Length <= LongestTitle && !line.EndsWith('.') && Openers.Contains(Words.Key(draft.Title));
        draft = isTitle ? draft with { Title = $"{draft.Title}: {Words.OneLine(line)}" } : draft;
        return isTitle;
    }

    [GeneratedRegex(@"^(restaurant|hotel|hôtel|brasserie|campus|museum|musée|ristorante|restaurante)\s+[\p{Lu}«“""‘'][^.!?]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex House();

    [GeneratedRegex(@"^(?<label>[^:()\n]{2,40}?)\s*:\s*(?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 2000)]
    private static partial Regex Label();
}
