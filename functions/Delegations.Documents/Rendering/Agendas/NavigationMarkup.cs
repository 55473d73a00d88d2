using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The way to each day; a long visit's days are folded into their months.</summary>
internal sealed class NavigationMarkup(AgendaMarkup page)
{
    private const int FewestDays = 3;
    private const int MostDaysInLine = 21;

    private readonly MarkupWriter _html = page.Html;

    public void Write()
    {
        if (page.Days.Count < FewestDays)
        {
            return;
        }

        _html.Write($"""<nav class="days" aria-label="{page.Words.Own.Days}">""" + $"\n");
        if (page.Days.Count <= MostDaysInLine)
        {
            WriteList(page.Days);
        }
        else
        {
            foreach (var month in page.Days.GroupBy(day => day.Day.Date.ToYearMonth()))
            {
                _html.Write($"<details><summary>{page.Words.Month(month.First().Day.Date)}</summary>\n");
                WriteList(month);
                _html.Write($"</details>\n");
            }
        }

        _html.Write($"</nav>\n");
    }

    private void WriteList(IEnumerable<DayAnchor> days)
    {
        _html.Write($"<ul>\n");
        foreach (var day in days)
        {
            _html.Write($"""<li><a href="#{day.Id}">{DateWords.ShortDay(day.Day.Date, page.Words.Language)}</a></li>""" + $"\n");
        }

        _html.Write($"</ul>\n");
    }
}
