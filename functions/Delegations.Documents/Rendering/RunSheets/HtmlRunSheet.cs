using Delegations.Documents.Rendering.Agendas;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Lays a run sheet out as one HTML file for screen, phone and paper.</summary>
public static class HtmlRunSheet
{
    /// <summary>The page; it loads nothing and runs nothing.</summary>
    /// <exception cref="ArgumentException">The agenda is for the public or the delegation, who get none.</exception>
    public static Task<string> RenderAsync(Agenda agenda, CancellationToken cancellationToken)
    {
        var sheet = RunSheet.From(agenda);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(RunSheetPage.Sheet)] = sheet };
        return PageRenderer.RenderAsync<RunSheetPage>(parameters, cancellationToken);
    }
}
