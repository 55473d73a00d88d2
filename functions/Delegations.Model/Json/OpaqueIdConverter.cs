using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;

namespace Delegations.Model.Json;

/// <summary>Writes an identifier as its text and refuses any other text.</summary>
public sealed class OpaqueIdConverter<TId> : JsonConverter<TId>
    where TId : struct, IOpaqueId<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
