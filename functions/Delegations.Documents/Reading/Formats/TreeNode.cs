namespace Delegations.Documents.Reading.Formats;

/// <summary>A value of a YAML or JSON file, with the line on which it begins.</summary>
internal abstract record TreeNode(int Line)
{
    public sealed record Scalar(string Text, int Line) : TreeNode(Line);

    public sealed record Sequence(IReadOnlyList<TreeNode> Items, int Line) : TreeNode(Line);

    public sealed record Mapping(IReadOnlyList<KeyValuePair<string, TreeNode>> Members, int Line) : TreeNode(Line);
}
