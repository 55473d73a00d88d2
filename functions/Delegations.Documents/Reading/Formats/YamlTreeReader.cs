using Delegations.Documents.Reading.Notations;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads YAML as trees of texts, one for each document.</summary>
/// <remarks>What aliases repeat is counted each time and refused beyond the limits, because they are how YAML is made to explode.</remarks>
internal sealed class YamlTreeReader(IParser parser, ReadBudget budget, FindingsWriter findings)
{
    // A text repeated counts as one cell for each so many characters.
    private const int CharactersPerCell = 16;

    private readonly Dictionary<string, Anchored> anchors = new(StringComparer.Ordinal);
    private long weight;
    private long repeated;
    private int deepest;

    /// <exception cref="UnreadableFileException">The text breaks the rules of YAML.</exception>
    public static List<TreeNode> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var roots = new List<TreeNode>();
        try
        {
            ReadInto(roots, text, budget, findings);
        }
        catch (Exception damage) when (IsBroken(damage) && roots.Count > 0 && YamlMending.IsPage(text))
        {
            // The text of a page below its head of keys is no YAML, and no document of ours.
            findings.PageTextUnread();
        }
        catch (Exception damage) when (IsBroken(damage))
        {
            return TryReadLoose(YamlMending.WithoutTabs(text), budget, findings) ?? TryReadLoose(YamlQuotes.Indented(text), budget, findings) ?? throw new UnreadableFileException(FileProblem.DamagedAt(damage is YamlException { Start.Line: > 0 } broken ? broken.Start.Line : YamlMending.LineOfTab(text)));
        }

        return roots;
    }

    /// <summary>The trees of a text that was mended; null where it still breaks the rules.</summary>
    public static List<TreeNode>? TryReadLoose(string? text, ReadBudget budget, FindingsWriter findings)
    {
        var roots = new List<TreeNode>();
        try
        {
            ReadInto(roots, text ?? "]", budget, findings);
            return roots;
        }
        catch (Exception damage) when (IsBroken(damage))
        {
            return null;
        }
    }

    /// <summary>What the parser throws on text that is no YAML; on tabs before a key it says less than elsewhere.</summary>
    private static bool IsBroken(Exception damage) => damage is YamlException or InvalidOperationException;

    private static void ReadInto(List<TreeNode> roots, string text, ReadBudget budget, FindingsWriter findings)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(new Scanner(reader, skipComments: true));
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            budget.SpendRow(0);
            roots.Add(new YamlTreeReader(parser, budget, findings).ReadNode(0));
            parser.Consume<DocumentEnd>();
        }
    }

    private TreeNode ReadNode(int depth)
    {
        budget.CheckDepth(depth);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Repeat(alias, depth);
        }

        var anchor = (parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var (weightBefore, deepestBefore) = (weight, deepest);
        deepest = depth;
        var node = ReadOwn(depth);
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = new Anchored(node, weight - weightBefore, deepest - depth);
        }

        deepest = Math.Max(deepest, deepestBefore);
        return node;
    }

    private TreeNode ReadOwn(int depth)
    {
        weight++;
        var line = (int)Math.Min(parser.Current?.Start.Line ?? 0, int.MaxValue);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            weight += scalar.Value.Length / CharactersPerCell;
            return new TreeNode.Scalar(scalar.IsPlain() && scalar.Value is "null" or "~" ? "" : ReadText(scalar.Value, line), line);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return ReadSequence(line, depth);
        }

        parser.Consume<MappingStart>();
        return ReadMapping(line, depth);
    }

    private string ReadText(string value, int line)
    {
        var text = budget.Clean(value);
        if (budget.TakeCut())
        {
            findings.TextCut($"line {Words.Number(line)}", budget.Limits.CellCharacters);
        }

        return text;
    }

    private TreeNode Repeat(AnchorAlias alias, int depth)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out var known))
        {
            throw new YamlException(alias.Start, alias.End, "An alias comes before what it repeats.");
        }

        weight += known.Weight;
        repeated += known.Weight;
        deepest = Math.Max(deepest, depth + known.Height);
        budget.CheckDepth(depth + known.Height);
        if (repeated > budget.Limits.Cells)
        {
            throw new UnreadableFileException(FileProblem.TooManyRows(budget.Limits.Rows));
        }

        return known.Node;
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
        var merged = new List<TreeNode>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1) is TreeNode.Scalar scalar ? scalar.Text : "";
            var value = ReadNode(depth + 1);
            if (key is "<<" && value is not TreeNode.Scalar)
            {
                merged.Add(value);
            }
            else
            {
                members.Add(new(key, value));
            }
        }

        Merge(members, merged);
        return new TreeNode.Mapping(members, line);
    }

    /// <summary>Takes over what a mapping does not say itself: https://yaml.org/type/merge.html.</summary>
    private static void Merge(List<KeyValuePair<string, TreeNode>> members, List<TreeNode> merged)
    {
        if (merged.Count == 0)
        {
            return;
        }

        var own = members.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var mappings = merged.SelectMany(node => node is TreeNode.Sequence list ? list.Items : [node]).OfType<TreeNode.Mapping>();
        members.AddRange(mappings.SelectMany(mapping => mapping.Members).Where(member => own.Add(member.Key)));
    }

    /// <param name="Weight">Its cells, those it repeats among them.</param>
    /// <param name="Height">How deep it goes below itself.</param>
    private sealed record Anchored(TreeNode Node, long Weight, int Height);
}

internal static class YamlScalars
{
    public static bool IsPlain(this Scalar scalar) => scalar.Style == ScalarStyle.Plain;
}
