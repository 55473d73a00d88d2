using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Delegations.Model.Json;

/// <summary>Writes a zone by its IANA identifier.</summary>
public sealed class DateTimeZoneConverter : JsonConverter<DateTimeZone>
{
    /// <inheritdoc/>
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString() ?? "") ?? throw new JsonException("The text is not an IANA time zone.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}
