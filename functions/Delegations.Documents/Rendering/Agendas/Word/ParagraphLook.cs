using System.Xml.Linq;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>A paragraph style. Sizes are in half points, distances in twentieths of a point.</summary>
internal sealed record ParagraphLook(string Id, string Name)
{
    private static readonly XNamespace Main = WordStyles.Main;

    /// <summary>Whether text without a style has it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is ours alone; the others are known to every program by their names.</summary>
    public bool IsOwn { get; init; } = true;
    public string? Font { get; init; }
    public int? Size { get; init; }
    public string? Colour { get; init; }
    public bool IsBold { get; init; }
    public bool IsItalic { get; init; }
    public bool IsCaps { get; init; }
    public int Before { get; init; }
    public int After { get; init; }
    public int? Line { get; init; }
    public int? Outline { get; init; }
    public bool KeepsNext { get; init; }
    public bool KeepsTogether { get; init; }
    public string? Shade { get; init; }
    public string? TopBorder { get; init; }

    public XElement ToXml() => new(
        Main + "style",
        new XAttribute(Main + "type", "paragraph"),
        IsDefault ? new XAttribute(Main + "default", 1) : null,
        IsOwn ? new XAttribute(Main + "customStyle", 1) : null,
        new XAttribute(Main + "styleId", Id),
        new XElement(Main + "name", WordStyles.Val(Name)),
        IsDefault ? null : new XElement(Main + "basedOn", WordStyles.Val("Normal")),
        new XElement(Main + "qFormat"),
        new XElement(
            Main + "pPr",
            KeepsNext ? new XElement(Main + "keepNext") : null,
            KeepsTogether || KeepsNext ? new XElement(Main + "keepLines") : null,
            TopBorder is null ? null : new XElement(Main + "pBdr", WordStyles.Border("top", 12, TopBorder)),
            Shade is null ? null : new XElement(Main + "shd", WordStyles.Val("clear"), new XAttribute(Main + "color", "auto"), new XAttribute(Main + "fill", Shade)),
            new XElement(
                Main + "spacing",
                new XAttribute(Main + "before", Before),
                new XAttribute(Main + "after", After),
                Line is { } line ? [new XAttribute(Main + "line", line), new XAttribute(Main + "lineRule", "auto")] : Array.Empty<XAttribute>()),
            Outline is { } level ? new XElement(Main + "outlineLvl", WordStyles.Val(level)) : null),
        Face());

    private XElement Face() => new(
        Main + "rPr",
        Font is null ? null : WordStyles.Fonts(Font),
        IsBold ? WordStyles.Bold() : null,
        IsItalic ? [new XElement(Main + "i"), new XElement(Main + "iCs")] : Array.Empty<XElement>(),
        IsCaps ? new XElement(Main + "caps") : null,
        Colour is null ? null : new XElement(Main + "color", WordStyles.Val(Colour)),
        IsCaps ? new XElement(Main + "spacing", WordStyles.Val(20)) : null,
        Size is { } size ? WordStyles.Size(size) : null);
}
