using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads programmes written as lines: <c>09:00 – 10:30 [tab] Title – Name, Organisation</c>. Other lines are context.</summary>
internal sealed partial class ParagraphInterpreter(ReadingState state)
{
    // A span so long is that of a day; no session takes four hours and has others inside it.
    private static readonly Period ShortestDay = Period.FromHours(4);

    private readonly List<string> below = [];
    private SessionDraft? current;
    private string section = "";
    private bool isLabelled;

    public void Read(SourceParagraph paragraph, int list)
    {
        if (paragraph.IsTitle && current is null && !TimedLine.HasTime(paragraph.Text))
        {
            ContextLine.Read(paragraph.Text, paragraph.Place, state);
            return;
        }

        foreach (var line in Lines(paragraph.Text))
        {
            ReadLine(paragraph with { Text = line }, list);
        }
    }

    /// <summary>Ends the list: what follows says nothing more about its last session.</summary>
    public void End() => Flush(null);

    /// <summary>Lines that Word breaks inside a paragraph are paragraphs where several of them are sessions or days.</summary>
    private string[] Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 && lines.Any(line => TimedLine.HasTime(line) || ContextLine.IsDay(line, state)) ? lines : [text];
    }

    private void ReadLine(SourceParagraph line, int list)
    {
        var label = HandlingNotation.Find(line.Text);
        var text = label.IsNone ? line.Text : Unlabelled(line.Text);
        if (text.Length == 0 && current is not null)
        {
            Hold(label, line.Place);
        }
        else if (TimedLine.Find(text) is { } timed && !IsSpanOfDay(timed))
        {
            Flush(timed.Time.Start);
            Begin(line, timed.Rest, list, timed.Time);
            Hold(label, line.Place);
            isLabelled = LabelBefore().IsMatch(text);
        }
        else if (state.Day is not null && PartOfDay().Match(text) is { Success: true } part)
        {
            Flush(null);
            Begin(line, part.Groups["rest"].Value, list);
            Hold(label, line.Place);
            state.Findings.NoStart(line.Place);
        }
        else if (ContextLine.IsDay(text, state))
        {
            Flush(null);
            ContextLine.Read(line.Text, line.Place, state);
        }
        else if (string.Equals(Words.OneLine(text), state.Title, StringComparison.OrdinalIgnoreCase))
        {
            // The title again, on the next page.
            Flush(null);
            state.TakeHandling(line.Text, line.Place);
        }
        else if (current is null || DocumentWords.IsContact(text))
        {
            ContextLine.Read(line.Text, line.Place, state);
        }
        else
        {
            // A sentence that speaks of a label needs the word.
            below.Add(text.EndsWith('.') ? line.Text : text);
            Hold(label, line.Place);
        }
    }

    /// <summary>"9.45-14.30 26 January 2022" says when the day begins and ends, not what happens.</summary>
    private bool IsSpanOfDay(TimedLine timed)
    {
        var hasDate = DateNotation.Find(timed.Rest, state.Rules) is { } date && timed.Rest.Length - date.Length < 16;
        var rest = timed.Rest.Trim(' ', '(', ')', ',', '.', ':', '\t');
        return hasDate || (timed.Time.End is not null && rest.Length > 0 && (ZoneNotation.IsAbbreviation(rest) || ZoneNotation.Read(rest) is not null));
    }

    private void Begin(SourceParagraph line, string rest, int list, TimeReading? time = null)
    {
        var draft = new SessionDraft
        {
            Origin = line.Place,
            List = list,
            Title = "",
            Zone = state.Zone,
            Date = state.Day,
            Start = time?.Start,
            End = time?.End,
            HalfUnclear = time?.HalfUnclear == true,
            Leg = state.Leg,
            Place = state.Venue ?? "",
            StopName = state.Venue,
            Cancelled = line.IsStruck,
            Notes = section,
        };
        section = "";
        if (line.IsStruck)
        {
            state.Findings.StruckOutCancelled(line.Place);
        }

        var parts = Leader().Replace(rest, "\t").Split(['\t', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Any(char.IsLetterOrDigit)).ToList();
        current = parts.Count > 0 ? SessionLine.Read(draft, parts[0]) : draft;
        below.AddRange(parts.Skip(1));
    }

    private void Flush(LocalTime? next)
    {
        if (current is not { } draft)
        {
            return;
        }

        current = null;
        var lines = TakeLines(draft, next);
        if (draft.Title.Length == 0 && (IsSpanAround(draft, next) || IsHead(lines)))
        {
            lines.ForEach(line => ContextLine.Read(line, draft.Origin, state));
            if (draft.Handling is { } ofDay)
            {
                state.Narrow(ofDay);
            }

            return;
        }

        if (draft.Title.Length == 0 && lines.Count > 0)
        {
            draft = SessionLine.Read(draft, lines[0]);
            lines.RemoveAt(0);
        }

        if (draft.Title.Length == 0)
        {
            state.Findings.NoTitle(draft.Origin);
            return;
        }

        state.Add(new LinesBelow(draft).Read(lines));
    }

    /// <summary>The lines of this session; from "Session 2: Society" on, they are about the next one.</summary>
    private List<string> TakeLines(SessionDraft draft, LocalTime? next)
    {
        var lines = below.ConvertAll(line => line.Replace('\t', ' '));
        var first = next is null || Slot().IsMatch(draft.Title) ? -1 : below.FindIndex(line => Section().IsMatch(line));
        below.Clear();
        if (first < 0)
        {
            return lines;
        }

        section = string.Join('\n', lines.Skip(first));
        return lines[..first];
    }

    /// <summary>"Time: 2 pm – 4 pm", and then nothing or "Location: …": the head of a meeting, not one of its items.</summary>
    private bool IsHead(List<string> lines) =>
        isLabelled && (lines.Count == 0 || (HeadLabel().Match(lines[0]) is { Success: true } match && HeadingTable.Find(match.Groups["label"].Value) is { IsExact: true, Field: not (Field.Title or Field.Name or Field.Speaker) }));

    /// <summary>"9:00 – 17:00" alone in its line, and then "9:00 Welcome".</summary>
    private static bool IsSpanAround(SessionDraft draft, LocalTime? next) =>
        draft is { Start: { } start, End: { } end } && next >= start && next < end && end > start && Period.Between(start, end).ToDuration() >= ShortestDay.ToDuration();

    [GeneratedRegex(@"^(session|sitzung|séance|sessie|block|blok|bloc|part|partie|deel|teil|theme|thème|thema|sesión|sessione|sessão|section|panel)\s+([0-9]{1,2}|[IVX]{1,4}|[A-H])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*\p{L}[^:\d\t]{1,25}:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"^(?<label>[^:()\n]{2,40}?)\s*:\s*\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HeadLabel();

    // Dots that lead the eye from one column to the next.
    [GeneratedRegex(@"\s*(\.{4,}|…{2,}|_{4,})\s*|^\s*…\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Leader();

    // A slot that holds several sessions, which the lines below it name.
    [GeneratedRegex(@"\b(parallel\w*|parallèles?|paralelas?|parallele|breakouts?|workshops|sessions|ateliers|tracks|sessies|talleres)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"^(early |late |le |la |l['’]|am |de |'s )?(morning|afternoon|evening|matin|matinée|après-midi|soir|soirée|voormiddag|ochtend|morgen|namiddag|middag|avond|vormittags?|nachmittags?|abends?|mañana|tarde|noche|mattina|pomeriggio|sera|manhã|noite)\s*(:|\t|[–—-]\s)\s*(?<rest>\p{L}.{2,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PartOfDay();
}
