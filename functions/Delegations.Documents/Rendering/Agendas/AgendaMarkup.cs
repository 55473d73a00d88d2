using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What all parts of an agenda's page share: where they write, what of, and how text is marked by its language.</summary>
internal sealed class AgendaMarkup(MarkupWriter html, Agenda agenda)
{
    public MarkupWriter Html { get; } = html;

    public Agenda Agenda { get; } = agenda;

    public AgendaWords Words { get; } = new(agenda.Language, agenda.Beside);

    /// <summary>Where a day stands in the page.</summary>
    public IReadOnlyList<DayAnchor> Days { get; } = [.. agenda.Chapters.SelectMany(chapter => chapter.Days.Select(day => (chapter, day)))
        .Select((pair, index) => new DayAnchor(FormattableString.Invariant($"day-{index + 1}"), pair.chapter, pair.day))];

    /// <summary>The sessions that the page shows, which its links can lead to.</summary>
    public IReadOnlySet<SessionId> Sessions { get; } = agenda.Dated.Concat(agenda.Undated).Select(session => session.Id).ToHashSet();

    /// <summary>A page has a title, also where the visit has none yet.</summary>
    public AgendaText Title => string.IsNullOrWhiteSpace(Agenda.Title.Main) ? new AgendaText(Words.Own.Programme) : Agenda.Title;

    /// <summary><c>Final, version 3</c>.</summary>
    public AgendaText State => Words.Both(StateIn);

    /// <summary>A word of our own, in both languages on one line.</summary>
    public void Word(Func<DocumentWords, string> word) => Word(Words.Both(word));

    public void Word(AgendaText text)
    {
        Html.Write($"{text.Main}");
        if (text.Beside.Length > 0)
        {
            Html.Write($"""<span class="also" lang="{Words.BesideLanguage?.Code}"> / {text.Beside}</span>""");
        }
    }

    /// <summary>Text of the file as one element, which takes its direction from its first letter; the second language below it.</summary>
    /// <param name="kind">A class of the style sheet.</param>
    public void Paragraph(string kind, AgendaText text)
    {
        Html.Write($"""<p class="{kind}" dir="auto"{LanguageOf(text)}>{text.Main}</p>""");
        if (text.Beside.Length > 0)
        {
            Html.Write($"""<p class="{kind} beside" dir="auto" lang="{Words.BesideLanguage?.Code}">{text.Beside}</p>""");
        }
    }

    /// <summary>The same within a line that something else begins.</summary>
    public void Inline(AgendaText text)
    {
        Html.Write($"""<span dir="auto"{LanguageOf(text)}>{text.Main}</span>""");
        if (text.Beside.Length > 0)
        {
            Html.Write($""" <span class="beside" dir="auto" lang="{Words.BesideLanguage?.Code}">{text.Beside}</span>""");
        }
    }

    /// <summary>A text of people, in which a number can be called by touching it.</summary>
    public void Callable(string text)
    {
        if (PhoneNumber.In(text) is { } number)
        {
            Html.Write($"""{number.Before}<a href="tel:{number.Dialled}">{number.Written}</a>{number.After}""");
        }
        else
        {
            Html.Write($"{text}");
        }
    }

    /// <summary>The badge of a label.</summary>
    public void Label(Handling handling) => Html.Write($"""<span class="tlp {KindOf(handling)}">{handling.Label()}</span>""");

    /// <summary>The attribute for text that was left in another language.</summary>
    public LanguageAttribute LanguageOf(AgendaText text) => new(text.Other?.Code ?? (text.Main.Length is 0 ? Words.BesideLanguage?.Code : null));

    private string StateIn(DocumentWords words) => FormattableString.Invariant($"{words.StateOf(Agenda.State)}, {words.Version} {Agenda.Version}");

    private static string KindOf(Handling handling) => handling switch
    {
        Handling.Clear => "clear",
        Handling.Green => "green",
        Handling.Red => "red",
        _ => "amber",
    };
}

/// <summary>A day and the id of its section.</summary>
internal sealed record DayAnchor(string Id, AgendaChapter Chapter, AgendaDay Day);
