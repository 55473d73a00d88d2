using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>How our JSON is written: every script as it is, and nothing that could end a script element in a page that holds it.</summary>
internal static class ExchangeJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The file's bytes, with a line end at the end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            content(writer);
        }

        buffer.Write("\n"u8);
        return WithoutTags(buffer.WrittenSpan);
    }

    /// <summary>A less-than sign stands only within strings of JSON, where it may be written by its number.</summary>
    private static byte[] WithoutTags(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'<'))
        {
            return json.ToArray();
        }

        var safe = new ArrayBufferWriter<byte>(json.Length + 256);
        while (json.IndexOf((byte)'<') is var at and >= 0)
        {
            safe.Write(json[..at]);
            safe.Write("\\u003C"u8);
            json = json[(at + 1)..];
        }

        safe.Write(json);
        return safe.WrittenSpan.ToArray();
    }
}
