namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The page around an agenda's parts.</summary>
internal static class AgendaPage
{
    /// <summary>Nothing may be loaded or run, also where the file is opened from a disk and no server says so.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>A day of no more sessions shares its page of paper with others like it.</summary>
    private const int ShortDay = 3;

    public static string Render(Agenda agenda)
    {
        var html = new MarkupWriter();
        var page = new AgendaMarkup(html, agenda);
        var head = new HeadMarkup(page);
        html.Write($"""
            <!DOCTYPE html>
            <html lang="{agenda.Language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>{page.Title.Main}</title>
            <style>{AgendaStyle.For(page)}</style>
            </head>
            <body>
            <a class="skip" href="#programme">{page.Words.Own.SkipToProgramme}</a>

            """);
        head.Write();
        new OffersMarkup(page).Write();
        new ChangesMarkup(page).Write();
        new NavigationMarkup(page).Write();
        var kind = page.Days.All(day => day.Day.Sessions.Count <= ShortDay) ? "brief" : "full";
        html.Write($"<main id=\"programme\" class=\"{kind}\">\n");
        new DaysMarkup(page).Write();
        html.Write($"</main>\n");
        new FootMarkup(page).Write();
        html.Write($"</body>\n</html>\n");
        return html.ToString();
    }
}
