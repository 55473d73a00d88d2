namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The head of an agenda: whose it is, for whom, how settled, how far to be told, when and where, whom to call.</summary>
internal sealed class HeadMarkup(AgendaMarkup page)
{
    /// <summary>More letters would fill a screen in the size of a title.</summary>
    private const int LongTitle = 160;
    private readonly MarkupWriter _html = page.Html;
    private readonly Agenda _agenda = page.Agenda;

    public void Write()
    {
        _html.Write($"<header>\n");
        WriteAgency();
        WriteKind();
        _html.Write($"<h1");
        if (page.Title.Main.Length > LongTitle)
        {
            _html.Write($" class=\"long\"");
        }

        _html.Write($""" dir="auto"{page.LanguageOf(page.Title)}>{page.Title.Main}</h1>""" + $"\n");
        if (_agenda.Title.Beside.Length > 0)
        {
            _html.Write($"""<p class="subtitle" dir="auto" lang="{_agenda.Beside?.Code}">{_agenda.Title.Beside}</p>""");
        }

        WriteStop();
        WriteDatesAndPlaces();
        if (_agenda.State is AgendaState.Preliminary)
        {
            _html.Write($"""<p class="caution">""");
            page.Word(words => words.PreliminaryNote);
            _html.Write($"</p>\n");
        }

        if (_agenda.Contact.Length > 0)
        {
            _html.Write($"""<p class="contact"><b>""");
            page.Word(words => words.WhomToCall);
            _html.Write($"</b> <span dir=\"auto\">");
            page.Callable(_agenda.Contact);
            _html.Write($"</span></p>\n");
        }

        _html.Write($"</header>\n");
    }

    private void WriteAgency()
    {
        var agency = _agenda.Agency;
        if (agency.Logo is { MediaType: "image/png" or "image/jpeg" } logo)
        {
            _html.Write($"""<p class="agency"><img src="data:{logo.MediaType};base64,{Convert.ToBase64String(logo.Content.Span)}" alt="{agency.Name}" width="{logo.Width}" height="{logo.Height}"></p>""" + $"\n");
        }
        else if (agency.Name.Length > 0)
        {
            _html.Write($"""<p class="agency" dir="auto">{agency.Name}</p>""" + $"\n");
        }
    }

    private void WriteKind()
    {
        _html.Write($"""<p class="kind"><strong>""");
        page.Word(words => words.Programme);
        _html.Write($"</strong>");
        if (page.Words.Own.For(_agenda.Audience).Length > 0)
        {
            _html.Write($" <span>");
            page.Word(words => words.For(_agenda.Audience));
            _html.Write($"</span>");
        }

        if (_agenda.Person is not null)
        {
            _html.Write($""" <span class="personal">""");
            page.Word(words => words.PersonalCopy);
            _html.Write($"</span>");
        }

        _html.Write($""" <span class="state">""");
        page.Word(page.State);
        _html.Write($"</span> ");
        page.Label(_agenda.Handling);
        _html.Write($"</p>\n");
    }

    /// <summary>The stop's hosts see what their agenda is of, by what its rooms are called together.</summary>
    private void WriteStop()
    {
        if (_agenda.Stop is not { } stop)
        {
            return;
        }

        var places = _agenda.Dated.Concat(_agenda.Undated).Where(session => session.Stop == stop).Select(session => session.Place).ToList();
        var name = PlaceName.Shared([.. places.Select(place => place.Main)]);
        if (name.Length > 0)
        {
            page.Paragraph("stop", new AgendaText(name, PlaceName.Shared([.. places.Select(place => place.Beside)]), places[0].Other));
        }
    }

    private void WriteDatesAndPlaces()
    {
        if (page.Days.Count > 0)
        {
            _html.Write($"""<p class="dates figures">""");
            page.Word(page.Words.Days(page.Days.Min(day => day.Day.Date), page.Days.Max(day => day.Day.Date)));
            _html.Write($"</p>\n");
        }

        var legs = _agenda.Chapters.Select(chapter => chapter.Name).Where(name => !name.IsEmpty).Distinct().ToList();
        if (legs.Count > 0)
        {
            _html.Write($"""<p class="places">""");
            for (var leg = 0; leg < legs.Count; leg++)
            {
                var separator = leg > 0 ? " · " : "";
                _html.Write($"""{separator}<bdi{page.LanguageOf(legs[leg])}>{legs[leg].Joined}</bdi>""");
            }

            _html.Write($"</p>\n");
        }
    }
}
