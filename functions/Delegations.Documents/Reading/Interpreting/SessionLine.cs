using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads what follows the time in a line: <c>Welcome, Hall A (Name, Organisation)</c>, <c>Title – Name, Organisation</c>.</summary>
internal static partial class SessionLine
{
    private const int LongestPlace = 80;
    private const int MostParts = 4;

    private static readonly char[] Separators = [' ', '\t', ':', '-', '–', '—', '\n', '|', '.', '•', '→', '>', ',', ')'];

    /// <summary>The draft with its title, and with the place and the people at the end of the line.</summary>
    public static SessionDraft Read(SessionDraft draft, string text)
    {
        var title = TakeZone(text, ref draft).Trim(Separators[..^1]).TrimStart(Separators);
        title = Words.OneLine(title + (text.TrimEnd().EndsWith('.') && title.Contains(". ", StringComparison.Ordinal) ? "." : ""));
        for (var count = 0; count < MostParts && TakeEnd(title, draft) is var (rest, read) && rest.Length > 2; count++)
        {
            (title, draft) = (rest, read);
        }

        if (draft.Speakers.Count == 0 && Before().Match(title) is { Success: true } before && NamedPeople.OfOpening(before.Groups["who"].Value) is { Count: > 0 } openers)
        {
            draft = draft with { Speakers = openers };
        }

        if (draft.Speakers.Count == 0 && By().Match(title) is { Success: true } by && NamedPeople.OfLine(by.Groups["who"].Value, isBareExpected: by.Groups["by"].Success) is { Count: > 0 } people)
        {
            draft = draft with { Speakers = people };
        }

        var cancelled = CodeWords.TryTakeCancelled(title, out var named);
        return draft with { Title = named, Cancelled = draft.Cancelled || cancelled };
    }

    /// <summary>What a title in a table of a document says of people and places for which the table has no columns.</summary>
    public static SessionDraft Complete(SessionDraft draft, ColumnMap map)
    {
        var topical = LinesBelow.WithTopic(new LinesBelow(draft with { Notes = "" }, isBareExpected: false).Read(draft.Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        if (map.Has(Field.Speaker) || map.Has(Field.Host))
        {
            return topical;
        }

        var read = Read(topical, topical.Title);
        if (map.Has(Field.Place) || map.Has(Field.Room) || map.Has(Field.Stop))
        {
            // A column says where; who, only the title can say.
            return topical.Speakers.Count == 0 && read.Speakers.Count > 0 && read.Place == topical.Place ? read with { Zone = draft.Zone } : topical;
        }

        return read.Speakers.Count > topical.Speakers.Count && topical.Speakers.Count > 0 ? topical : read with { Zone = draft.Zone };
    }

    /// <summary>The draft at a place; a place in the session's own line stands inside the venue of all.</summary>
    public static SessionDraft At(SessionDraft draft, string place)
    {
        var inside = draft.StopName is { } venue && draft.Place == venue && !OnlinePlace.IsOnline(venue);
        return inside && !OnlinePlace.IsOnline(place)
            ? draft with { Place = $"{draft.Place}, {place}" }
            : draft with { Place = place, StopName = StopName.Of(place) ?? place };
    }

    /// <summary>"10:00 ET": letters behind the time are its zone.</summary>
    private static string TakeZone(string text, ref SessionDraft draft)
    {
        if (ZoneBehind().Match(text) is not { Success: true } match || ZoneNotation.Read(match.Groups["zone"].Value) is not { } zone)
        {
            return text;
        }

        draft = draft with { Zone = zone };
        return text[match.Length..];
    }

    private static (string Title, SessionDraft Draft)? TakeEnd(string title, SessionDraft draft) =>
        TakeBrackets(title, draft) ?? TakeBehindDash(title, draft) ?? TakeRoom(title, draft);

    /// <summary>"LUNCH (Grand Café)": brackets at the end of a line name its place, or somebody.</summary>
    private static (string Title, SessionDraft Draft)? TakeBrackets(string title, SessionDraft draft)
    {
        var open = title.LastIndexOf('(');
        if (open <= 0 || !title.EndsWith(')'))
        {
            return null;
        }

        var rest = title[..open].TrimEnd(' ', '–', '-', ',', ':');
        var inside = title[(open + 1)..^1].Trim();
        if (NamedPeople.Of(inside) is { Count: > 0 } people)
        {
            return (rest, draft with { Speakers = [.. people, .. draft.Speakers] });
        }

        // "(Room 1.04; session chair: …)"
        var parts = inside.Split(';', 2, StringSplitOptions.TrimEntries);
        return IsPlace(parts[0])
            ? (rest, At(parts.Length > 1 ? draft with { Notes = draft.Notes.Length > 0 ? $"{parts[1]}\n{draft.Notes}" : parts[1] } : draft, parts[0]))
            : null;
    }

    private static (string Title, SessionDraft Draft)? TakeBehindDash(string title, SessionDraft draft)
    {
        // From the left, because what is behind the name may have a dash too.
        foreach (Match dash in Dash().Matches(title))
        {
            var end = title[(dash.Index + dash.Length)..];
            if (dash.Index > 0 && NamedPeople.Of(end) is { Count: > 0 } people)
            {
                return (title[..dash.Index].TrimEnd(), draft with { Speakers = [.. people, .. draft.Speakers] });
            }
        }

        var last = Dash().Matches(title).LastOrDefault();
        return last is { Index: > 0 } && title[(last.Index + last.Length)..] is { Length: > 2 and < LongestPlace } place && (StopName.IsRoom(place) || OnlinePlace.Find(place) is not null) && !place.Contains(':', StringComparison.Ordinal)
            ? (title[..last.Index].TrimEnd(), At(draft, OnlinePlace.Find(place) ?? place))
            : null;
    }

    /// <summary>"Welcome, Hall A".</summary>
    private static (string Title, SessionDraft Draft)? TakeRoom(string title, SessionDraft draft)
    {
        var comma = title.LastIndexOf(',');
        var room = comma > 0 ? title[(comma + 1)..].Trim() : "";
        return room.Length is > 2 and < 50 && room.Count(sign => sign == ' ') < 5 && StopName.IsRoom(room) && (char.IsUpper(room[0]) || char.IsDigit(room[0]) || RoomFirst().IsMatch(room))
            ? (title[..comma].TrimEnd(), At(draft, room))
            : null;
    }

    /// <summary>A proper name or a room; not "(optional)", "(in English)" or the letters of an abbreviation.</summary>
    private static bool IsPlace(string text)
    {
        if (text.Length is < 3 or >= LongestPlace || text.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        if (StopName.IsRoom(text) || OnlinePlace.Find(text) is not null)
        {
            return true;
        }

        // "(Belgium, France, Italy)" is what a session is about.
        if (text.Count(sign => sign == ',') > 1 && !text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var first = text.TrimStart('‘', '’', '\'', '“', '"');
        var isAbbreviation = !text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsLower);
        return (char.IsUpper(first[0]) || text[0] is '‘' or '’' or '\'') && !isAbbreviation && !NoPlace().IsMatch(Words.Fold(text));
    }

    [GeneratedRegex(@"^\s*[\(\[]?(?<zone>ET|EST|EDT|CT|CST|CDT|MT|MDT|MST|PT|PST|PDT|CET|CEST|MEZ|MESZ|GMT|UTC|BST|WET|WEST|EET|EEST|JST|IST)\b[\)\]]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ZoneBehind();

    // "Anna Berg – Rivers": the title keeps the name, which may be none.
    [GeneratedRegex(@"^(?<who>\p{Lu}[^:–—]{4,80}?)(\s+[–—-]\s+|:\s+)\p{L}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Before();

    // The title keeps such words: without them it would say less.
    [GeneratedRegex(@"\s((?<by>by|par|door|durch|por)|with|mit|avec|met|con|com)\s+(?<who>\p{Lu}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex By();

    [GeneratedRegex(@"\s+[–—-]\s+|\s+/\s+|\s*[–—]\s+|\s+\|\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(salle|zaal|room|raum|saal|auditorium|auditoire|lokaal|hall|foyer|lobby|aula|sala)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex RoomFirst();

    [GeneratedRegex(@"\b(min|mins|minutes|minuten|uhr|tbc|tbd|tba|optional|optionnel|facultatif|optioneel|english|french|german|dutch|spanish|francais|anglais|nederlands|deutsch|englisch|espanol|by invitation|invitation only|open to|part|partie|deel|teil|q ?& ?a|keynote|talk|panel|workshop|lunch|break)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NoPlace();
}
