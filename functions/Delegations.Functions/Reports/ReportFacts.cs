using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Reports;

/// <summary>All that a version of a report is made of, as it was then: the same facts give the same documents.</summary>
internal sealed record ReportFacts
{
    public required string Title { get; init; }
    public required string Organiser { get; init; }
    public required Language Language { get; init; }
    public required DateTimeZone TimeZone { get; init; }
    public required int ItineraryVersion { get; init; }
    public required Itinerary Itinerary { get; init; }

    /// <summary>The people list without addresses, numbers and citizenship: no document of a report tells them.</summary>
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<TranslatedText> Translations { get; init; }
    public required IReadOnlyList<string> Declined { get; init; }
    public ReportMaterial Material { get; init; } = ReportMaterial.None;

    /// <summary>Names the facts: the head of their SHA-256.</summary>
    public static string HashOf(BinaryData json) => Convert.ToHexStringLower(SHA256.HashData(json.ToMemory().Span))[..20];

    public BinaryData ToJson() => BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(this, ReportJson.Readable.ReportFacts));

    public static ReportFacts FromJson(BinaryData json) =>
        JsonSerializer.Deserialize(json.ToMemory().Span, ReportJson.Default.ReportFacts) ?? throw new InvalidDataException("The facts of a report are empty.");

    /// <summary>The same, as documents are made of them.</summary>
    public ReportSource ToSource(Instant drafted) => new()
    {
        Title = Title,
        Organiser = Organiser,
        Day = drafted.InZone(TimeZone).Date,
        Language = Language,
        Itinerary = Itinerary,
        People = People,
        Translations = Translations.Count > 0 ? new Translations(Translations) : Documents.Rendering.Agendas.Translations.None,
        Material = Material,
        Declined = Declined,
    };
}

/// <summary>What a report's facts are kept as.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters = [typeof(LocalDateConverter), typeof(LocalTimeConverter), typeof(LocalDateTimeConverter), typeof(InstantConverter), typeof(DateTimeZoneConverter)])]
[JsonSerializable(typeof(ReportFacts))]
[JsonSerializable(typeof(ReportMaterial))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly Lazy<ReportJson> ReadableContext = new(MakeReadable);

    /// <summary>The context that writes accented letters as themselves.</summary>
    public static ReportJson Readable => ReadableContext.Value;

    private static ReportJson MakeReadable() => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
