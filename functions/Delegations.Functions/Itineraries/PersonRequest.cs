using System.Text.Json;
using System.Text.Json.Serialization;

namespace Delegations.Itineraries;

/// <summary>What is to be written of one person: null leaves as it is, empty clears.</summary>
internal sealed record PersonRequest
{
    /// <summary>With the organisation it says who somebody is: once listed, only its spelling can change.</summary>
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Function { get; init; }
    public string? Email { get; init; }
    public string? AssistantEmail { get; init; }
    public string? Phone { get; init; }

    /// <summary><c>en</c>, <c>fr</c>, <c>nl</c>, <c>de</c>; empty where the visit's serves.</summary>
    public string? Language { get; init; }

    /// <summary>As lists and answers write it: <c>speaker</c>, <c>head-of-delegation</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Whether public documents may name them: <c>true</c>, <c>false</c>, or empty where nobody said.</summary>
    [JsonConverter(typeof(WordConverter))]
    public string? MayBeNamed { get; init; }

    /// <summary>Programs write true and false as such; forms, and who clears, write words.</summary>
    internal sealed class WordConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.String => reader.GetString(),
            _ => throw new JsonException("Whether somebody may be named is true, false, or empty."),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
