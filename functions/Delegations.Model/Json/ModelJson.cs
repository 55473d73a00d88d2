using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Delegations.Model.Json;

/// <summary>An itinerary and a people list as JSON: the file <c>itinerary.json</c> and what the storage keeps.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    Converters =
    [
        typeof(LocalDateConverter), typeof(LocalTimeConverter), typeof(LocalDateTimeConverter), typeof(InstantConverter),
        typeof(DateTimeZoneConverter),
    ])]
[JsonSerializable(typeof(Itinerary))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
public sealed partial class ModelJson : JsonSerializerContext
{
    private static readonly Lazy<ModelJson> ReadableContext = new(MakeReadable);

    /// <summary>The context that writes accented letters as themselves: people read these files.</summary>
    public static ModelJson Readable => ReadableContext.Value;

    private static ModelJson MakeReadable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
