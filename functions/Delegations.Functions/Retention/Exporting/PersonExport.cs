using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Retention.Erasing;
using NodaTime;

namespace Delegations.Retention.Exporting;

/// <summary>What is kept of one person.</summary>
internal sealed record PersonExport
{
    public required Instant Made { get; init; }

    /// <summary>Theirs where they have one.</summary>
    public required Language Language { get; init; }
    public required IReadOnlyList<string> Names { get; init; }
    public required IReadOnlyList<string> Addresses { get; init; }
    public required IReadOnlyList<string> Phones { get; init; }
    public required IReadOnlyList<string> Organisations { get; init; }
    public required IReadOnlyList<ExportedVisit> Visits { get; init; }
}

/// <summary>What one visit keeps.</summary>
internal sealed record ExportedVisit(VisitId Visit, string Name, IReadOnlyList<ExportedPlace> Places);

/// <summary>A row or a file that has to do with the person.</summary>
/// <param name="Where">The row's key, or container and path.</param>
/// <param name="Until">When it goes; null while the visit's data is held.</param>
/// <param name="Content">Of what is the person's own, all of it; names of others are left out.</param>
/// <param name="Texts">Of what is not theirs alone, the words around their name or address; names of others are left out.</param>
internal sealed record ExportedPlace(PlaceKind Kind, string Where, Instant? Until, JsonObject? Content, IReadOnlyList<string> Texts);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(PersonExport))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    private static readonly Lazy<ExportJson> ReadableContext = new(MakeReadable);

    /// <summary>People read it.</summary>
    public static ExportJson Readable => ReadableContext.Value;

    private static ExportJson MakeReadable() => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
