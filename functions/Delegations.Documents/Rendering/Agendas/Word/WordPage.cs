namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>A sheet of A4, in twentieths of a point.</summary>
/// <param name="IsLying">Whether the long side is across.</param>
internal sealed record WordPage(bool IsLying)
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Side = 1021;

    public int TextWidth => (IsLying ? Long : Short) - (2 * Side);

    /// <summary>About how many lines of a table's text fit on it.</summary>
    public int Lines => IsLying ? 33 : 52;

    /// <summary>Writes the section that ends a body: its page, heads and feet.</summary>
    public void WriteTo(WordPart body)
    {
        body.Begin("sectPr");
        foreach (var (name, type, id) in (ReadOnlySpan<(string, string, string)>)
        [
            ("headerReference", "first", WordDocument.FirstHeaderId), ("headerReference", "default", WordDocument.HeaderId),
            ("footerReference", "first", WordDocument.FooterId), ("footerReference", "default", WordDocument.FooterId),
        ])
        {
            body.Begin(name);
            body.Attribute("type", type);
            body.RelationshipId(id);
            body.End();
        }

        body.Begin("pgSz");
        body.Attribute("w", IsLying ? Long : Short);
        body.Attribute("h", IsLying ? Short : Long);
        body.Attribute("orient", IsLying ? "landscape" : "portrait");
        body.End();
        body.Begin("pgMar");
        foreach (var (side, distance) in (ReadOnlySpan<(string, int)>)[("top", 1361), ("right", Side), ("bottom", 1247), ("left", Side), ("header", 567), ("footer", 510), ("gutter", 0)])
        {
            body.Attribute(side, distance);
        }

        body.End();
        body.Empty("titlePg");
        body.End();
    }
}
