using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>What one part of a package holds, and how to prove that it is unchanged.</summary>
internal sealed partial record PackageManifest
{
    /// <summary>Of how packages are written; another number is another way to read them.</summary>
    public const int CurrentFormat = 2;

    public required int Format { get; init; }
    public required PackagePart Part { get; init; }
    public required VisitId Visit { get; init; }
    public required int Report { get; init; }
    public required int ItineraryVersion { get; init; }
    public required Instant Released { get; init; }

    /// <summary>The moment that the package shows: what happened later is not in it.</summary>
    public required Instant Packed { get; init; }

    /// <summary>Names the layout that the package is made of; both parts are of one.</summary>
    public required string Run { get; init; }

    /// <summary>Of the personal part: when it is to be purged.</summary>
    public Instant? Purge { get; init; }

    /// <summary>Of the personal part: the hash of the manifest of the record that it belongs to.</summary>
    public string? Record { get; init; }

    /// <summary>The app that wrote it.</summary>
    public required string App { get; init; }

    /// <summary>In the order of their names.</summary>
    public required IReadOnlyList<PackedEntry> Files { get; init; }

    /// <summary>SHA-256 over the names and hashes of all files, in their order.</summary>
    public required string Whole { get; init; }

    public static string WholeOf(IEnumerable<PackedEntry> files) =>
        HashOf(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Bytes}  {file.Name}\n"))));

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The same manifest in other files: the order and the hash of the whole follow from them.</summary>
    public PackageManifest With(IEnumerable<PackedEntry> files)
    {
        IReadOnlyList<PackedEntry> sorted = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        return this with { Files = sorted, Whole = WholeOf(sorted) };
    }

    /// <summary>One manifest has one way to be written, so that a changed space is a change.</summary>
    public BinaryData ToJson() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Readable.PackageManifest));

    /// <summary>Null where the bytes are not what was written.</summary>
    public static PackageManifest? Read(BinaryData json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.ToMemory().Span, ManifestJson.Readable.PackageManifest) is { } manifest
                && manifest.ToJson().ToMemory().Span.SequenceEqual(json.ToMemory().Span)
                && manifest.Whole == WholeOf(manifest.Files)
                    ? manifest
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n", Converters = [typeof(InstantConverter)])]
    [JsonSerializable(typeof(PackageManifest))]
    private sealed partial class ManifestJson : JsonSerializerContext
    {
        // What was kept is read by people too, in whatever script.
        public static ManifestJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

/// <summary>One file of a package. <paramref name="Sha256"/> is lower-case hexadecimal.</summary>
/// <param name="Of">The document that it is a copy of, as <c>container/path</c> without the visit; null for what was made for the package.</param>
internal sealed record PackedEntry(string Name, string ContentType, long Bytes, string Sha256, string? Of);

/// <summary>A package is in two parts.</summary>
[JsonConverter(typeof(CodeConverter<PackagePart>))]
internal enum PackagePart
{
    /// <summary>What took place; names nobody, and is never changed.</summary>
    Record,

    /// <summary>Who took part, and all that names them; is rewritten and purged.</summary>
    Personal,
}
