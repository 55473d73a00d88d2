namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The links of a live page: other languages, a calendar to subscribe to, files.</summary>
internal sealed class OffersMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;

    public void Write()
    {
        if (page.Agenda.Offers is not { } offers)
        {
            return;
        }

        _html.Write($"""<nav class="offers" aria-label="{page.Words.Own.Downloads}">""" + $"\n<ul>\n");
        foreach (var language in offers.Languages)
        {
            _html.Write($"""<li><a href="{language.Address}" hreflang="{language.Language}" lang="{language.Language}">{language.Name}</a></li>""" + $"\n");
        }

        _html.Write($"""<li><a href="{offers.Feed}">{page.Words.Own.Subscribe}</a></li>""" + $"\n");
        foreach (var file in offers.Files)
        {
            _html.Write($"""<li><a href="{file.Address}" download>{file.Name}</a></li>""" + $"\n");
        }

        _html.Write($"</ul>\n</nav>\n");
    }
}
