using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Lays an agenda out as a text document to print, to change by hand, and to be read back (ECMA-376, part 1, WordprocessingML).</summary>
public static class DocxAgenda
{
    public const string ContentType = WordDocument.ContentType;

    private const int LinesOfFront = 10;

    /// <summary>The file; the same agenda gives the same bytes.</summary>
    public static byte[] Render(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        var phrases = new AgendaPhrases(agenda);
        var columns = new SessionColumns(agenda, phrases);
        using var body = new WordPart("document");
        body.Begin("body");
        var front = new AgendaFront(body, agenda, phrases);
        front.Begin();
        if (agenda.Changes is { } changes)
        {
            front.Changes(changes);
        }

        new AgendaDays(body, agenda, phrases, columns).Write(LinesOfFront + (2 * (agenda.Changes?.Changes.Count ?? 0)));
        front.End();
        var margins = new WordMargins(agenda.Agency, phrases.Title, [phrases.State, phrases.Label], phrases.Words.Page);
        return WordDocument.Assemble(body, columns.Page, agenda.Agency, margins, Describe(agenda, phrases));
    }

    internal static OfficeDescription Describe(Agenda agenda, AgendaPhrases phrases) =>
        new(phrases.Title, phrases.Subject, phrases.Creator, agenda.Language, phrases.Words.StateOf(agenda.State), agenda.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
