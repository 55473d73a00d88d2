namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The foot of an agenda: how far it may be told, what it leaves out, and where its newest version is.</summary>
internal sealed class FootMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;
    private readonly Agenda _agenda = page.Agenda;

    public void Write()
    {
        var live = LivePage.For(_agenda);
        _html.Write($"<footer>\n");
        if (live is not null && QrCode.Of(live.Since) is { } code)
        {
            Write(code);
        }

        _html.Write($"<p>");
        page.Label(_agenda.Handling);
        _html.Write($" ");
        page.Word(words => words.MeaningOf(_agenda.Handling));
        _html.Write($"</p>\n");
        if (_agenda.Withheld > 0)
        {
            _html.Write($"""<p class="withheld">""");
            page.Word(words => FormattableString.Invariant($"{words.Withheld}{words.Colon}{_agenda.Withheld}"));
            _html.Write($"</p>\n");
        }

        WriteNewest(live);
        _html.Write($"</footer>\n");
    }

    private void WriteNewest(LivePage? live)
    {
        _html.Write($"<p>{page.State.Main}.");
        if (live is not null)
        {
            _html.Write($""" {page.Words.Own.NewestAt} <a href="{live.Since}">{live.Address}</a>""");
        }
        else if (_agenda.PublicUrl is { Length: > 0 } elsewhere)
        {
            _html.Write($" {page.Words.Own.NewestAt} {elsewhere}");
        }

        _html.Write($"</p>\n");
    }

    private void Write(QrCode code) => _html.Write($"""
        <figure class="qr">
        <svg role="img" aria-labelledby="qr" viewBox="0 0 {code.Size} {code.Size}" shape-rendering="crispEdges"><title id="qr">{page.Words.Own.OpenOnPhone}</title><rect width="{code.Size}" height="{code.Size}"/><path d="{code.Path}"/></svg>
        <figcaption aria-hidden="true">{page.Words.Own.OpenOnPhone}</figcaption>
        </figure>

        """);
}
