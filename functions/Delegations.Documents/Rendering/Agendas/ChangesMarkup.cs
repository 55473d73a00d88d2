namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What differs from the version that the reader had, each with what was and what is, and the way to its session.</summary>
internal sealed class ChangesMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;

    public void Write()
    {
        if (page.Agenda.Changes is not { } changes)
        {
            return;
        }

        _html.Write($"""<section class="changes" aria-labelledby="changes"><h2 id="changes">""");
        page.Word(words => FormattableString.Invariant($"{words.ChangesSince} {changes.Since}"));
        _html.Write($"</h2>\n");
        if (changes.Changes.Count is 0)
        {
            _html.Write($"<p>");
            page.Word(words => words.NoChanges);
            _html.Write($"</p>\n");
        }
        else
        {
            _html.Write($"<ul>\n");
            foreach (var change in changes.Changes)
            {
                Write(change);
            }

            _html.Write($"</ul>\n");
        }

        _html.Write($"</section>\n");
    }

    private void Write(AgendaChange change)
    {
        _html.Write($"<li>");
        var title = change.Title.IsEmpty ? new AgendaText(page.Words.Own.Untitled) : change.Title;
        if (page.Sessions.Contains(change.Session))
        {
            _html.Write($"""<a href="#{change.Session.ToString()}">""");
            page.Inline(title);
            _html.Write($"</a>");
        }
        else
        {
            page.Inline(title);
        }

        if (change.Kind is not AgendaChangeKind.Changed)
        {
            _html.Write($""" <span class="tag">{KindOf(change.Kind)}</span>""");
        }

        _html.Write($"<br>");
        if (change.Was.Length > 0)
        {
            _html.Write($"""<span class="was"><i>{page.Words.Own.Was}</i> <del dir="auto">{change.Was}</del></span> """);
        }

        if (change.Now.Length > 0)
        {
            _html.Write($"""<span class="now"><i>{page.Words.Own.Now}</i> <ins dir="auto">{change.Now}</ins></span>""");
        }

        _html.Write($"</li>\n");
    }

    private string KindOf(AgendaChangeKind kind) => kind is AgendaChangeKind.Added ? page.Words.Own.Added : page.Words.Own.Removed;
}
