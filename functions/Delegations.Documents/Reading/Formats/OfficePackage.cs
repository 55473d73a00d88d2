using System.IO.Compression;
using Delegations.Documents.Reading.Formats.Workbooks;

namespace Delegations.Documents.Reading.Formats;

/// <summary>A relationship of a part: ISO/IEC 29500-2, 6.5.</summary>
/// <param name="Kind">The last word of its type, which strict and transitional files share: <c>worksheet</c>.</param>
/// <param name="Target">The part's name in the package.</param>
internal readonly record struct PartRelation(string Kind, string Target);

/// <summary>The parts of an Office file by their names, however its writer spelled them.</summary>
internal sealed class OfficePackage
{
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadLimits limits;

    public OfficePackage(ZipArchive zip, ReadLimits limits)
    {
        this.limits = limits;
        foreach (var entry in zip.Entries)
        {
            parts.TryAdd(NameOf(entry), entry);
        }
    }

    /// <summary>The name as the format wants it: some writers put backslashes, or a slash in front.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>The part that the package is about, or the one of the usual name where the package does not say.</summary>
    public string MainPart(string usualName) =>
        RelationsOf("").Values.Where(relation => relation.Kind is "officeDocument" && parts.ContainsKey(relation.Target)).Select(relation => relation.Target).FirstOrDefault(usualName);

    /// <summary>A part that is read piece by piece; null where the package has none of that name.</summary>
    public ZipArchiveEntry? Find(string? name) => name is null ? null : parts.GetValueOrDefault(name);

    /// <summary>A part whose content is held in memory.</summary>
    /// <exception cref="UnreadableFileException">It unpacks to more than may be held.</exception>
    public ZipArchiveEntry? FindHeld(string? name)
    {
        var part = Find(name);
        return part is null || part.Length <= limits.ZipPartBytes ? part : throw new UnreadableFileException(FileProblem.Inflated);
    }

    /// <summary>What a part names within the package, by the ids that it uses; targets outside are left out.</summary>
    public Dictionary<string, PartRelation> RelationsOf(string part)
    {
        var relations = new Dictionary<string, PartRelation>(StringComparer.Ordinal);
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (FindHeld($"{folder}_rels/{part[folder.Length..]}.rels") is not { } entry)
        {
            return relations;
        }

        using var xml = MarkupReader.Open(entry);
        while (xml.Read())
        {
            if (!xml.Is("Relationship"u8) || MarkupAttributes.Find(xml, "TargetMode"u8) is "External")
            {
                continue;
            }

            var type = MarkupAttributes.Find(xml, "Type"u8);
            relations.TryAdd(MarkupAttributes.Find(xml, "Id"u8), new PartRelation(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, MarkupAttributes.Find(xml, "Target"u8))));
            if (relations.Count > limits.ZipEntries)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }

        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        var path = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', steps));
    }
}
