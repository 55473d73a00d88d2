using System.Xml;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Exchange;

/// <summary>Reads the schedules that conference programs exchange as XML (<c>schedule &gt; day &gt; room &gt; event</c>) as trees of texts.</summary>
/// <remarks>Document types are refused: entities are how XML is made to explode, and to read files that are nobody's business.</remarks>
internal sealed class XmlTreeReader(XmlReader reader, ReadBudget budget, FindingsWriter findings)
{
    // Elements of which there may be several, even where there is only one.
    private static readonly HashSet<string> Listed = new(["day", "room", "event", "entry", "session", "talk", "item", "slot", "track", "person", "speaker"], StringComparer.OrdinalIgnoreCase);

    private int nodes;

    public static List<TreeNode> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        if (XmlSniffer.HasDocumentType(text))
        {
            throw new UnreadableFileException(FileProblem.DocumentType);
        }

        using var source = new StringReader(text);
        using var reader = XmlReader.Create(source, settings);
        try
        {
            reader.MoveToContent();
            return [new TreeNode.Mapping([new(reader.LocalName, new XmlTreeReader(reader, budget, findings).ReadElement(0))], 1)];
        }
        catch (XmlException damage)
        {
            throw new UnreadableFileException(FileProblem.DamagedAt(damage.LineNumber));
        }
    }

    private int Line => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    private TreeNode ReadElement(int depth)
    {
        budget.CheckDepth(depth);
        if (++nodes > budget.Limits.XmlNodes)
        {
            throw new UnreadableFileException(FileProblem.TooManyRows(budget.Limits.Rows));
        }

        var line = Line;
        var children = ReadAttributes(line);
        var attributes = children.Count;
        var text = "";
        if (reader.IsEmptyElement)
        {
            reader.Read();
        }
        else
        {
            reader.Read();
            while (reader.NodeType != XmlNodeType.EndElement)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    budget.SpendRow(0);
                    var name = reader.LocalName;
                    children.Add(new(name, ReadElement(depth + 1)));
                }
                else
                {
                    text += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && text.Length <= budget.Limits.CellCharacters ? reader.Value : "";
                    if (!reader.Read())
                    {
                        break;
                    }
                }
            }

            reader.Read();
        }

        // Of an element with a text, such as <person id="7">, the text is what people read.
        return children.Count == attributes && (text.Trim().Length > 0 || attributes == 0) ? new TreeNode.Scalar(Clean(text, line), line) : new TreeNode.Mapping(Gathered(children), line);
    }

    private List<KeyValuePair<string, TreeNode>> ReadAttributes(int line)
    {
        var members = new List<KeyValuePair<string, TreeNode>>();
        while (reader.MoveToNextAttribute())
        {
            members.Add(new(reader.LocalName, new TreeNode.Scalar(Clean(reader.Value, line), line)));
        }

        reader.MoveToElement();
        return members;
    }

    private string Clean(string text, int line)
    {
        var clean = budget.Clean(text);
        if (budget.TakeCut())
        {
            findings.TextCut($"line {Words.Number(line)}", budget.Limits.CellCharacters);
        }

        return clean;
    }

    /// <summary>Several elements of one name are a list.</summary>
    private static List<KeyValuePair<string, TreeNode>> Gathered(List<KeyValuePair<string, TreeNode>> children)
    {
        var gathered = new List<KeyValuePair<string, TreeNode>>();
        foreach (var group in children.GroupBy(child => child.Key, StringComparer.Ordinal))
        {
            var values = group.Select(child => child.Value).ToList();
            var isList = values.Count > 1 || (Listed.Contains(group.Key) && values[0] is TreeNode.Mapping);
            gathered.Add(new(group.Key, isList ? new TreeNode.Sequence(values, values[0].Line) : values[0]));
        }

        return gathered;
    }
}
