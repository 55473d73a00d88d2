using NodaTime.Text;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The days under their legs, each with its picture to scale and its table, and what has no day yet.</summary>
internal sealed class DaysMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;
    private readonly SessionMarkup _session = new(page);

    public void Write()
    {
        foreach (var chapter in page.Agenda.Chapters)
        {
            var isNamed = page.Agenda.Chapters.Count > 1 && !chapter.Name.IsEmpty;
            _html.Write($"""<div class="chapter">""" + $"\n");
            if (isNamed)
            {
                _html.Write($"""<h2 dir="auto"{page.LanguageOf(chapter.Name)}>{chapter.Name.Joined}</h2>""" + $"\n");
            }

            foreach (var day in page.Days.Where(day => ReferenceEquals(day.Chapter, chapter)))
            {
                WriteDay(day, isNamed);
            }

            _html.Write($"</div>\n");
        }

        WriteUndated();
    }

    private void WriteDay(DayAnchor anchor, bool isUnderChapter)
    {
        var (day, name) = (anchor.Day, page.Words.Day(anchor.Day.Date));
        _html.Write($"""<section class="day" id="{anchor.Id}" aria-labelledby="{anchor.Id}-heading">""" + $"\n");
        WriteHeading(anchor, name, isUnderChapter);
        _html.Write($"""<p class="zone">{day.ZoneName}</p>""" + $"\n");
        if (DayScale.Of(day) is { } scale)
        {
            new ScaleMarkup(_html, scale, page.Words.Own).Write(anchor.Id + "-scale", $"{page.Words.Own.DayToScale}, {name.Main}");
        }

        WriteTable(day.Sessions, name.Main);
        _html.Write($"</section>\n");
    }

    private void WriteHeading(DayAnchor anchor, AgendaText name, bool isUnderChapter)
    {
        var level = isUnderChapter ? 3 : 2;
        _html.Write($"""<h{level} id="{anchor.Id}-heading"><time datetime="{LocalDatePattern.Iso.Format(anchor.Day.Date)}">{name.Main}</time>""");
        page.Word(name with { Main = "" });
        _html.Write($"</h{level}>\n");
    }

    private void WriteUndated()
    {
        if (page.Agenda.Undated.Count > 0)
        {
            _html.Write($"""<section class="day" aria-labelledby="undated"><h2 id="undated">""");
            page.Word(words => words.DayOpen);
            _html.Write($"</h2>\n");
            WriteTable(page.Agenda.Undated, null);
            _html.Write($"</section>\n");
        }
        else if (page.Days.Count is 0)
        {
            _html.Write($"""<p class="caution">""");
            page.Word(words => words.NoSessions);
            _html.Write($"</p>\n");
        }
    }

    /// <param name="running">What is repeated at the head of every printed page of the table.</param>
    private void WriteTable(IReadOnlyList<AgendaSession> sessions, string? running)
    {
        _html.Write($"""<table><thead><tr><th scope="col">""");
        page.Word(words => words.Time);
        _html.Write($"""</th><th scope="col">""");
        page.Word(words => words.Session);
        if (running is not null)
        {
            _html.Write($"""<span class="running" aria-hidden="true">{running}</span>""");
        }

        _html.Write($"</th></tr></thead>\n<tbody>\n");
        foreach (var session in sessions)
        {
            _session.Write(session);
        }

        _html.Write($"</tbody></table>\n");
    }
}
