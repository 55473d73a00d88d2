using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;

namespace Delegations.Storage.Tables;

/// <summary>Rows as the service writes them: OData JSON with minimal metadata.</summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    // The body goes to a storage service and never into a page; escaped letters would count against the size of a transaction.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(TableEntity entity, string operation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("PartitionKey", entity.PartitionKey);
            json.WriteString("RowKey", entity.RowKey);
            foreach (var (name, value) in entity)
            {
                WriteProperty(json, name, value);
            }

            json.WriteString(OperationMark.Property, operation);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static TableEntity Read(JsonElement json)
    {
        var entity = new TableEntity(TextOf(json, "PartitionKey"), TextOf(json, "RowKey"));
        foreach (var property in json.EnumerateObject())
        {
            if (property.NameEquals("odata.etag"))
            {
                entity.ETag = new ETag(property.Value.GetString()!);
            }
            else if (property.NameEquals("Timestamp"))
            {
                entity.Timestamp = TimeOf(property.Value);
            }
            else if (IsOfTheCaller(property.Name))
            {
                entity[property.Name] = ReadValue(property.Value, TypeOf(json, property));
            }
        }

        return entity;
    }

    /// <summary>The mark of the write that made the row what it is.</summary>
    public static string? ReadOperation(JsonElement json) =>
        json.TryGetProperty(OperationMark.Property, out var operation) ? operation.GetString() : null;

    public static string FormatTime(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static bool IsOfTheCaller(string name) =>
        name is not ("PartitionKey" or "RowKey" or OperationMark.Property)
        && !name.StartsWith("odata.", StringComparison.Ordinal)
        && !name.Contains('@', StringComparison.Ordinal);

    private static void WriteProperty(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool yes:
                json.WriteBoolean(name, yes);
                break;
            case double number when double.IsFinite(number):
                json.WriteString(name + TypeSuffix, "Edm.Double");
                json.WriteNumber(name, number);
                break;
            default:
                var (type, written) = Typed(value);
                json.WriteString(name + TypeSuffix, type);
                json.WriteString(name, written);
                break;
        }
    }

    private static (string Type, string Written) Typed(object value) => value switch
    {
        double.PositiveInfinity => ("Edm.Double", "Infinity"),
        double.NegativeInfinity => ("Edm.Double", "-Infinity"),
        double => ("Edm.Double", "NaN"),
        long number => ("Edm.Int64", number.ToString(CultureInfo.InvariantCulture)),
        DateTimeOffset time => ("Edm.DateTime", FormatTime(time)),
        Guid id => ("Edm.Guid", id.ToString("D")),
        byte[] bytes => ("Edm.Binary", Convert.ToBase64String(bytes)),
        _ => throw new InvalidOperationException($"{value.GetType().Name} was let into a row."),
    };

    private static string? TypeOf(JsonElement row, JsonProperty property) =>
        property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number
        && row.TryGetProperty(property.Name + TypeSuffix, out var type)
            ? type.GetString()
            : null;

    private static object? ReadValue(JsonElement value, string? type) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => type is not "Edm.Double" && value.TryGetInt32(out var number) ? number : value.GetDouble(),
        _ => type switch
        {
            "Edm.Int64" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Edm.DateTime" => TimeOf(value),
            "Edm.Guid" => Guid.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Edm.Binary" => value.GetBytesFromBase64(),
            "Edm.Double" => ReadSpecialDouble(value.GetString()!),
            _ => value.GetString(),
        },
    };

    private static double ReadSpecialDouble(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static DateTimeOffset TimeOf(JsonElement value) => DateTimeOffset.Parse(
        value.GetString()!,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    // A row that was asked for by a narrower select has no keys; the client always selects them.
    private static string TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
