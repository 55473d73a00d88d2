using System.Text;
using System.Text.Json;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads JSON as a tree of texts with line numbers.</summary>
internal ref struct JsonTreeReader
{
    private readonly ReadBudget budget;
    private readonly FindingsWriter findings;
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private long countedTo;
    private int line;

    private JsonTreeReader(ReadOnlySpan<byte> bytes, ReadBudget budget, FindingsWriter findings)
    {
        this.findings = findings;
        this.bytes = bytes;
        this.budget = budget;
        line = 1;
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowMultipleValues = true });
    }

    /// <summary>The file's values: usually one, but some programs write one after another.</summary>
    /// <exception cref="UnreadableFileException">The text is neither JSON nor a literal of a script.</exception>
    public static List<TreeNode> Read(string text, ReadBudget budget, FindingsWriter findings)
    {
        var value = ScriptText.Unwrap(text);
        try
        {
            return ReadStrictly(value, budget, findings);
        }
        catch (JsonException damage)
        {
            return YamlTreeReader.TryReadLoose(ScriptText.AsYaml(value), budget, findings) ?? throw new UnreadableFileException(FileProblem.DamagedAt((damage.LineNumber ?? -1) + 1));
        }
    }

    private static List<TreeNode> ReadStrictly(string text, ReadBudget budget, FindingsWriter findings)
    {
        var tree = new JsonTreeReader(Encoding.UTF8.GetBytes(text), budget, findings);
        var roots = new List<TreeNode>();
        tree.Move();
        do
        {
            budget.SpendRow(0);
            roots.Add(tree.ReadNode(0));
        }
        while (tree.reader.Read());
        return roots;
    }

    private void Move()
    {
        if (!reader.Read())
        {
            throw new JsonException();
        }
    }

    private TreeNode ReadNode(int depth)
    {
        budget.CheckDepth(depth);
        var at = CurrentLine();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(at, depth),
            JsonTokenType.StartArray => ReadArray(at, depth),
            JsonTokenType.String => new TreeNode.Scalar(ReadText(at), at),
            JsonTokenType.Null => new TreeNode.Scalar("", at),
            _ => new TreeNode.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), at),
        };
    }

    private readonly string ReadText(int at)
    {
        var text = budget.Clean(reader.GetString() ?? "");
        if (budget.TakeCut())
        {
            findings.TextCut($"line {Words.Number(at)}", budget.Limits.CellCharacters);
        }

        return text;
    }

    private TreeNode.Sequence ReadArray(int at, int depth)
    {
        var items = new List<TreeNode>();
        for (Move(); reader.TokenType != JsonTokenType.EndArray; Move())
        {
            budget.SpendRow(0);
            items.Add(ReadNode(depth + 1));
        }

        return new TreeNode.Sequence(items, at);
    }

    private TreeNode.Mapping ReadObject(int at, int depth)
    {
        var members = new List<KeyValuePair<string, TreeNode>>();
        for (Move(); reader.TokenType != JsonTokenType.EndObject; Move())
        {
            var key = reader.GetString() ?? "";
            Move();
            members.Add(new(key, ReadNode(depth + 1)));
        }

        return new TreeNode.Mapping(members, at);
    }

    private int CurrentLine()
    {
        line += bytes[(int)countedTo..(int)reader.TokenStartIndex].Count((byte)'\n');
        countedTo = reader.TokenStartIndex;
        return line;
    }
}
