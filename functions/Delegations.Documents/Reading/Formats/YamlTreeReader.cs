using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads YAML as a tree of texts. Aliases are left out: an itinerary needs none, and they are how YAML is made to explode.</summary>
internal sealed class YamlTreeReader(IParser parser, ReadBudget budget)
{
    public static TreeNode Read(string text, ReadBudget budget)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(new Scanner(reader, skipComments: true));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return new YamlTreeReader(parser, budget).ReadNode(0);
    }

    private TreeNode ReadNode(int depth)
    {
        budget.CheckDepth(depth);
        var line = (int)Math.Min(parser.Current?.Start.Line ?? 0, int.MaxValue);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new TreeNode.Scalar(scalar.IsPlain() && scalar.Value is "null" or "~" ? "" : budget.Clean(scalar.Value), line);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return ReadSequence(line, depth);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            return ReadMapping(line, depth);
        }

        parser.MoveNext();
        return new TreeNode.Scalar("", line);
    }

    private TreeNode.Sequence ReadSequence(int line, int depth)
    {
        var items = new List<TreeNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            budget.SpendRow(0);
            items.Add(ReadNode(depth + 1));
        }

        return new TreeNode.Sequence(items, line);
    }

    private TreeNode.Mapping ReadMapping(int line, int depth)
    {
        var members = new List<KeyValuePair<string, TreeNode>>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1) is TreeNode.Scalar scalar ? scalar.Text : "";
            members.Add(new(key, ReadNode(depth + 1)));
        }

        return new TreeNode.Mapping(members, line);
    }
}

internal static class YamlScalars
{
    public static bool IsPlain(this Scalar scalar) => scalar.Style == ScalarStyle.Plain;
}
