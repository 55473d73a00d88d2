using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Model.Json;

/// <summary>Reads and writes a NodaTime value by one pattern. NodaTime.Serialization.SystemTextJson does not restore; it would replace this.</summary>
public abstract class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = pattern.Parse(reader.GetString() ?? "");
        return result.Success ? result.Value : throw new JsonException($"The text is not written as a {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));
}

/// <summary><c>2025-11-03</c>.</summary>
public sealed class LocalDateConverter() : PatternConverter<LocalDate>(LocalDatePattern.Iso);

/// <summary><c>09:00</c>.</summary>
public sealed class LocalTimeConverter() : PatternConverter<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH':'mm"));

/// <summary><c>2025-11-03T09:00</c>.</summary>
public sealed class LocalDateTimeConverter() : PatternConverter<LocalDateTime>(LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"));

/// <summary><c>2025-11-03T08:00:00Z</c>.</summary>
public sealed class InstantConverter() : PatternConverter<Instant>(InstantPattern.ExtendedIso);
