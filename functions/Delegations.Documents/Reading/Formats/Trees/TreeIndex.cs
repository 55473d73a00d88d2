using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>The mappings of a file by their identifiers, because sites keep sessions, speakers and rooms in lists of their own and join them.</summary>
internal sealed class TreeIndex
{
    private static readonly string[] Identifiers = ["id", "code", "key", "slug", "uid", "guid", "label", "session_id", "speaker_id", "speakerId", "sessionId"];

    private readonly Dictionary<(string List, string Id), TreeNode.Mapping> entries = [];
    private readonly Dictionary<string, TreeNode.Mapping?> anywhere = new(StringComparer.Ordinal);
    private readonly HashSet<TreeNode> seen = new(ReferenceEqualityComparer.Instance);

    public TreeIndex(IEnumerable<TreeNode> roots)
    {
        foreach (var root in roots)
        {
            Add("", root);
        }
    }

    /// <summary>The mapping with an identifier, of the list that a reference's key names, else of the only list that has it.</summary>
    public TreeNode.Mapping? Find(string listWords, string id)
    {
        if (id.Length is 0 or > 200)
        {
            return null;
        }

        return entries.TryGetValue((Singular(listWords), id), out var mapping) ? mapping : anywhere.GetValueOrDefault(id);
    }

    /// <summary>The mapping of a list of that name only.</summary>
    public TreeNode.Mapping? FindIn(string listWords, string id) => id.Length is > 0 and <= 200 && entries.TryGetValue((Singular(listWords), id), out var mapping) ? mapping : null;

    private void Add(string list, TreeNode node)
    {
        if (node is not TreeNode.Scalar && !seen.Add(node))
        {
            return;
        }

        switch (node)
        {
            case TreeNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    AddItem(list, item);
                }

                break;
            case TreeNode.Mapping mapping:
                AddMembers(list, mapping);
                break;
            default:
                break;
        }
    }

    private void AddItem(string list, TreeNode item)
    {
        if (item is TreeNode.Mapping mapping)
        {
            foreach (var (key, value) in mapping.Members)
            {
                if (value is TreeNode.Scalar { Text.Length: > 0 } id && Array.Exists(Identifiers, name => name.Equals(key, StringComparison.OrdinalIgnoreCase)))
                {
                    Enter(list, id.Text, mapping);
                }
            }
        }

        Add(list, item);
    }

    /// <summary>Members may be keyed by their identifiers themselves.</summary>
    private void AddMembers(string list, TreeNode.Mapping mapping)
    {
        var isKeyed = list.Length > 0 && mapping.Members.Count > 0 && mapping.Members.All(member => member.Value is TreeNode.Mapping);
        foreach (var (key, value) in mapping.Members)
        {
            if (isKeyed && value is TreeNode.Mapping entry)
            {
                Enter(list, key, entry);
            }

            Add(Words.Key(TreeKeys.Split(key)), value);
        }
    }

    private void Enter(string list, string id, TreeNode.Mapping mapping)
    {
        entries.TryAdd((Singular(list), id), mapping);
        anywhere[id] = anywhere.TryGetValue(id, out var other) && !ReferenceEquals(other, mapping) ? null : mapping;
    }

    private static string Singular(string words)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return last is "id" or "ids" or "slug" or "slugs" or "key" or "keys" or "ref" or "refs" or "code" or "codes" && last.Length < words.Length
            ? Singular(words[..^(last.Length + 1)])
            : last.Length > 3 && last[^1] == 's' ? last[..^1] : last;
    }
}
