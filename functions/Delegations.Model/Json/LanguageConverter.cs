using System.Text.Json;
using System.Text.Json.Serialization;

namespace Delegations.Model.Json;

/// <summary>Writes a language by its code.</summary>
public sealed class LanguageConverter : JsonConverter<Language>
{
    /// <inheritdoc/>
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Language.TryParseForDocuments(reader.GetString(), out var language) ? language : throw new JsonException("The language is not one of en, fr, nl, de, ru.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}
