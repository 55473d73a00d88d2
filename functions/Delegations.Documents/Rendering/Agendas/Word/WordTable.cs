using System.Globalization;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes a table of a text document: fixed columns, a heading row that every page repeats, rows that no page parts.</summary>
internal sealed class WordTable
{
    private readonly WordPart part;
    private readonly IReadOnlyList<int> widths;
    private int column;

    /// <summary>Begins a table.</summary>
    /// <param name="part">Where it stands.</param>
    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    /// <param name="headings">What stands above them.</param>
    /// <param name="description">What the table is, to those who hear it read.</param>
    public WordTable(WordPart part, IReadOnlyList<int> widths, IReadOnlyList<string> headings, string description)
    {
        this.part = part;
        this.widths = widths;
        part.Begin("tbl");
        Properties(description);
        BeginRow(isHeading: true);
        foreach (var heading in headings)
        {
            BeginCell();
            part.Paragraph(WordStyles.ColumnHeading, heading);
            EndCell();
        }

        EndRow();
    }

    /// <summary>Divides a page's width among columns by their shares, what is left over to the first.</summary>
    public static IReadOnlyList<int> Divide(int width, IReadOnlyList<int> shares)
    {
        var sum = shares.Sum();
        var divided = shares.Select(share => width * share / sum).ToArray();
        divided[0] += width - divided.Sum();
        return divided;
    }

    public void BeginRow(bool isHeading = false)
    {
        column = 0;
        part.Begin("tr");
        part.Begin("trPr");
        part.Empty("cantSplit");
        if (isHeading)
        {
            part.Empty("tblHeader");
        }

        part.End();
    }

    public void EndRow() => part.End();

    /// <summary>Begins the next cell; it must be given a paragraph at the least.</summary>
    public void BeginCell()
    {
        part.Begin("tc");
        part.Begin("tcPr");
        Width("tcW", widths[column++]);
        part.End();
    }

    public void EndCell() => part.End();

    public void End() => part.End();

    private void Properties(string description)
    {
        part.Begin("tblPr");
        part.Value("tblStyle", WordStyles.Table);
        Width("tblW", widths.Sum());
        part.Begin("tblLayout");
        part.Attribute("type", "fixed");
        part.End();
        part.Begin("tblLook");
        part.Attribute("val", "0420");
        part.Attribute("firstRow", "1");
        part.Attribute("lastRow", "0");
        part.Attribute("firstColumn", "0");
        part.Attribute("lastColumn", "0");
        part.Attribute("noHBand", "0");
        part.Attribute("noVBand", "1");
        part.End();
        part.Value("tblCaption", OfficePackage.Clean(description));
        part.End();
        part.Begin("tblGrid");
        foreach (var width in widths)
        {
            part.Begin("gridCol");
            part.Attribute("w", width.ToString(CultureInfo.InvariantCulture));
            part.End();
        }

        part.End();
    }

    private void Width(string name, int width)
    {
        part.Begin(name);
        part.Attribute("w", width);
        part.Attribute("type", "dxa");
        part.End();
    }
}
