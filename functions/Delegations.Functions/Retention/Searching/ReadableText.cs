using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MimeKit;

namespace Delegations.Retention.Searching;

/// <summary>
/// The texts inside a stored file, decoded: packages opened, mails taken apart, calendar lines unfolded, escapes resolved. What a name hides in
/// is found only so.
/// </summary>
internal static partial class ReadableText
{
    private const int Deepest = 4;
    private const int ShortestEncoded = 64;

    /// <summary>A package of more is not looked into.</summary>
    private const long MostUnpacked = 128 * 1024 * 1024;

    /// <summary>Larger entries of a package are not looked into.</summary>
    private const long LargestEntry = 64 * 1024 * 1024;

    /// <summary>Null where nobody can read it: a picture, a film, something encrypted.</summary>
    public static IReadOnlyList<string>? Of(BinaryData content) => Read(content.ToArray(), 0);

    private static List<string>? Read(byte[] bytes, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return Package(bytes, depth);
        }

        if (bytes.AsSpan().Contains((byte)0) || !TryDecode(bytes, out var text))
        {
            return null;
        }

        if (MailHead().IsMatch(text))
        {
            return Mail(bytes, depth);
        }

        if (PersonJson.TryParse(text) is { } json)
        {
            var texts = new List<string>();
            Collect(json, texts, depth);
            return texts;
        }

        return [Plain(text)];
    }

    /// <summary>Of a text file: lines of calendars unfolded, letters written as numbers resolved.</summary>
    public static string Plain(string text)
    {
        if (text.Contains("BEGIN:VCALENDAR", StringComparison.Ordinal) || text.Contains("BEGIN:VCARD", StringComparison.Ordinal))
        {
            text = Fold().Replace(text, "");
        }

        return Reference().Replace(text, static match =>
            WebUtility.HtmlDecode(match.Value) is [var letter] && (char.IsLetterOrDigit(letter) || letter is '@' or '.' or '-') ? letter.ToString() : match.Value);
    }

    private static List<string>? Package(byte[] bytes, int depth)
    {
        try
        {
            var texts = new List<string>();
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
            {
                return null; // somebody has to look
            }

            foreach (var entry in zip.Entries.Where(entry => entry.Length is > 0 and < LargestEntry))
            {
                texts.Add(entry.FullName);
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                texts.AddRange(Read(content.ToArray(), depth + 1) ?? []);
            }

            return texts;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static List<string>? Mail(byte[] bytes, int depth)
    {
        try
        {
            using var message = MimeMessage.Load(new MemoryStream(bytes));
            var texts = message.Headers.Select(header => $"{header.Field}: {header.Value}").ToList();
            foreach (var part in message.BodyParts.OfType<MimePart>())
            {
                using var content = new MemoryStream();
                part.Content?.DecodeTo(content);
                texts.Add(part.FileName ?? "");
                texts.AddRange(Read(content.ToArray(), depth + 1) ?? []);
            }

            return texts;
        }
        catch (FormatException)
        {
            return [Encoding.UTF8.GetString(bytes)];
        }
    }

    private static void Collect(JsonNode? node, List<string> texts, int depth)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (name, value) in item)
                {
                    texts.Add(name);
                    Collect(value, texts, depth);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    Collect(value, texts, depth);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                texts.AddRange(Encoded(text, depth) ?? [Plain(text)]);
                break;
        }
    }

    /// <summary>Bytes that JSON holds as Base64.</summary>
    private static List<string>? Encoded(string text, int depth)
    {
        var bytes = new byte[text.Length];
        return text.Length >= ShortestEncoded && !text.Contains(' ', StringComparison.Ordinal) && Convert.TryFromBase64String(text, bytes, out var length)
            ? Read(bytes[..length], depth + 1)
            : null;
    }

    private static bool TryDecode(byte[] bytes, out string text)
    {
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(bytes);
            return text.Take(4000).All(character => character is '\t' or '\r' or '\n' || !char.IsControl(character));
        }
    }

    [GeneratedRegex(@"\A(?:[A-Za-z\-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex MailHead();

    [GeneratedRegex(@"\r?\n[ \t]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Fold();

    [GeneratedRegex(@"&(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,10});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Reference();
}
