using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Delegations.Storage.Tables;

namespace Delegations.Reports.Archive;

/// <summary>
/// The file <c>rows.json</c>: each row of a visit with its columns and their types. Texts, whole numbers and yes or no stand as themselves;
/// what JSON has no word for is an object that names its type: <c>{"time":"2031-03-10T18:00:00.0000000Z"}</c>.
/// </summary>
internal static class RowsFile
{
    public const string Name = "rows.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static BinaryData Write(IEnumerable<TableEntity> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var row in rows.OrderBy(row => row.RowKey, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("row", row.RowKey);
                json.WriteStartObject("columns");
                foreach (var (name, value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
                {
                    Write(json, name, value);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return BinaryData.FromBytes(buffer.ToArray());
    }

    public static IReadOnlyList<TableEntity> Read(string partition, BinaryData json)
    {
        using var document = JsonDocument.Parse(json.ToMemory());
        var rows = new List<TableEntity>();
        foreach (var written in document.RootElement.EnumerateArray())
        {
            var row = new TableEntity(partition, written.GetProperty("row").GetString() ?? "");
            foreach (var column in written.GetProperty("columns").EnumerateObject())
            {
                row[column.Name] = Read(column.Value);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
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
            default:
                var (type, written) = Typed(value);
                json.WriteStartObject(name);
                json.WriteString(type, written);
                json.WriteEndObject();
                break;
        }
    }

    private static (string Type, string Written) Typed(object value) => value switch
    {
        long number => ("long", number.ToString(CultureInfo.InvariantCulture)),
        double number => ("double", number.ToString("R", CultureInfo.InvariantCulture)),
        DateTimeOffset time => ("time", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        Guid id => ("guid", id.ToString("D")),
        byte[] bytes => ("bytes", Convert.ToBase64String(bytes)),
        _ => throw new InvalidDataException($"A row holds a {value.GetType().Name}."),
    };

    private static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object => ReadTyped(value.EnumerateObject().Single()),
        _ => null,
    };

    private static object ReadTyped(JsonProperty typed)
    {
        var written = typed.Value.GetString() ?? "";
        return typed.Name switch
        {
            "long" => long.Parse(written, CultureInfo.InvariantCulture),
            "double" => double.Parse(written, CultureInfo.InvariantCulture),
            "time" => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            "guid" => Guid.Parse(written),
            "bytes" => Convert.FromBase64String(written),
            _ => throw new InvalidDataException("A row of a package has a type that this app does not know."),
        };
    }
}
