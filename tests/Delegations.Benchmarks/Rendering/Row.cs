using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Benchmarks.Rendering;

/// <summary>A session as the peers' rows.json has it.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Start"><c>HH:mm</c>, at the place.</param>
/// <param name="Tz">Of the zone database.</param>
internal sealed partial record Row(string Date, string Start, string End, string Title, string Venue, string City, string Tz, string Speaker, string Email, string Host, string Notes)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The code at the head of the title: <c>S-00001</c>.</summary>
    public string Code => Title[..7];

    public LocalDate Day => LocalDatePattern.Iso.Parse(Date).Value;

    public LocalTime From => Clock.Parse(Start).Value;

    public LocalTime Until => Clock.Parse(End).Value;

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Tz];

    public string Place => $"{Venue}, {City}";

    public static IReadOnlyList<Row> Read(string file) => JsonSerializer.Deserialize(File.ReadAllBytes(file), Context.Default.ListRow) ?? [];

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(List<Row>))]
    private sealed partial class Context : JsonSerializerContext;
}
