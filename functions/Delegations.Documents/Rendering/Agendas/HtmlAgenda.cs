namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Lays an agenda out as one HTML file for screen, phone and paper.</summary>
public static class HtmlAgenda
{
    /// <summary>The page; it loads nothing and runs nothing.</summary>
    public static Task<string> RenderAsync(Agenda agenda, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(AgendaPage.Render(agenda));
    }
}
