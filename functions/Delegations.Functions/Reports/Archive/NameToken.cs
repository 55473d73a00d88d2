using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;

namespace Delegations.Reports.Archive;

/// <summary>A name, address or number by which a visit knows somebody.</summary>
/// <param name="Text">As written.</param>
/// <param name="Person">Of the people list; null where it does not have them.</param>
internal sealed record KnownName(string Text, PersonId? Person);

/// <summary>What stands in the record in the place of a name.</summary>
/// <param name="Token">As it stands there; says nothing.</param>
/// <param name="Text">What stood there, in the encoding of that place.</param>
/// <param name="Name">As the visit knows it.</param>
/// <param name="Person">Of the people list; null where it does not have them.</param>
internal sealed partial record NameToken(string Token, string Text, string Name, PersonId? Person)
{
    /// <summary>The file of the personal part that says what the tokens stand for.</summary>
    public const string FileName = "names.json";

    public static BinaryData ToJson(IEnumerable<NameToken> tokens)
    {
        IReadOnlyList<NameToken> sorted = [.. tokens.OrderBy(token => token.Token, StringComparer.Ordinal)];
        return BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(sorted, NamesJson.Readable.IReadOnlyListNameToken));
    }

    public static IReadOnlyList<NameToken> Read(BinaryData? json) =>
        json is null ? [] : JsonSerializer.Deserialize(json.ToMemory().Span, NamesJson.Default.IReadOnlyListNameToken) ?? [];

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
    [JsonSerializable(typeof(IReadOnlyList<NameToken>))]
    private sealed partial class NamesJson : JsonSerializerContext
    {
        public static NamesJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
