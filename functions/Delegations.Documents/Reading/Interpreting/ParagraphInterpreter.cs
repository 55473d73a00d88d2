using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads programmes written as lines: <c>09:00 – 10:30 [tab] Title – Name, Organisation</c>. Other lines are context.</summary>
internal sealed class ParagraphInterpreter(ReadingState state)
{
    private SessionDraft? untitled;

    public void Read(SourceParagraph paragraph, int list)
    {
        var text = paragraph.Text;
        if (TimeNotation.FindAtStart(text) is { } time && !IsSpanOfDay(text, time))
        {
            untitled = null;
            Begin(paragraph, time, list);
            return;
        }

        if (untitled is { } draft && !LooksLikeContext(text))
        {
            untitled = null;
            state.Add(WithTitle(draft, text));
            return;
        }

        ContextLine.Read(text, paragraph.Place, state);
    }

    /// <summary>"9.45-14.30 26 January 2022" says when the day begins and ends, not what happens.</summary>
    private bool IsSpanOfDay(string text, TimeReading time)
    {
        var rest = text[(time.Index + time.Length)..];
        var hasDate = DateNotation.Find(rest, state.Rules) is { } date && rest.Length - date.Length < 16;
        return hasDate || (time.End is not null && Words.Key(rest).Length is > 0 and <= 4);
    }

    private bool LooksLikeContext(string text) => DateNotation.Find(text, state.Rules) is not null || DayNumberNotation.Find(text) is not null;

    private void Begin(SourceParagraph paragraph, TimeReading time, int list)
    {
        var rest = paragraph.Text[(time.Index + time.Length)..].Trim(' ', '\t', ':', '-', '–', '—', '\n', '|', '.');
        var draft = new SessionDraft
        {
            Origin = paragraph.Place,
            List = list,
            Title = "",
            Zone = state.Zone,
            Date = state.Day,
            Start = time.Start,
            End = time.End,
            HalfUnclear = time.HalfUnclear,
            Leg = state.Leg,
            Place = state.Venue ?? "",
            StopName = state.Venue,
        };
        if (rest.Length == 0)
        {
            untitled = draft;
        }
        else
        {
            state.Add(WithTitle(draft, rest));
        }
    }

    /// <summary>"LUNCH (Grand Café)": brackets at the end of a line name its place, or somebody.</summary>
    private static (string Title, SessionDraft Draft) WithPlace(string title, SessionDraft draft)
    {
        var open = title.LastIndexOf('(');
        if (open <= 0 || !title.EndsWith(')'))
        {
            return (title, draft);
        }

        var inside = Words.OneLine(title[(open + 1)..^1].Split(';')[0]);
        var isPlace = inside.Length is > 2 and < 80 && char.IsLetter(inside[0]) && !PeopleNotation.LooksLikePerson(inside);
        return isPlace || StopName.IsRoom(inside)
            ? (title[..open].TrimEnd(), draft with { Place = draft.Place.Length > 0 ? $"{draft.Place}, {inside}" : inside, StopName = draft.StopName ?? inside })
            : (title, draft);
    }

    /// <summary>Takes the people off the end of the line: <c>Title – Name, Organisation</c>; a tab parts them too.</summary>
    private static SessionDraft WithTitle(SessionDraft draft, string text)
    {
        var parts = text.Split(['\t', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var title = parts[0];
        var speakers = parts[1..].SelectMany(PeopleNotation.Read).Where(mention => PeopleNotation.LooksLikePerson(mention.Name)).ToList();
        var dash = Math.Max(title.LastIndexOf(" – ", StringComparison.Ordinal), title.LastIndexOf(" - ", StringComparison.Ordinal));
        if (speakers.Count == 0 && dash > 0 && PeopleNotation.Read(title[(dash + 3)..]) is [var first, ..] found && PeopleNotation.LooksLikePerson(first.Name))
        {
            speakers = [.. found];
            title = title[..dash].TrimEnd();
        }

        (title, draft) = WithPlace(title, draft);
        var cancelled = CodeWords.TryTakeCancelled(Words.OneLine(title), out var rest);
        return draft with { Title = rest, Speakers = (IReadOnlyList<Mention>)speakers, Cancelled = cancelled };
    }
}
