using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The look of one agenda: the sheet of all documents, the agency's colour, and what stands in the margins of paper.</summary>
internal static class AgendaStyle
{
    /// <summary>What fits on one line of a margin beside the state.</summary>
    private const int LongestTitle = 46;

    public static StyleSheet For(AgendaMarkup page)
    {
        var agenda = page.Agenda;
        var margins = new PrintedMargins($"{Short(page.Title.Main)} - {page.State.Main}", page.Words.Own.Page + " ", agenda.Handling.Label());
        return DocumentStyle.ForAgenda(AccentColours.Of(agenda.Agency.Accent), margins);
    }

    private static string Short(string title) => title.Length <= LongestTitle
        ? title
        : title[..(char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)].TrimEnd() + "…";
}
