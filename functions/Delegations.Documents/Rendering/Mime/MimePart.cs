using System.Security.Cryptography;
using System.Text;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>A part of a mail: its header fields and its body as sent (RFC 2045).</summary>
/// <remarks>MimeKit would take the place of this folder; it does not restore from the package source.</remarks>
internal sealed record MimePart(IReadOnlyList<string> Fields, string Body)
{
    private const int BoundaryLength = 24;
    private const int LongestBase64Line = 76;

    /// <summary>A text for reading, as 7bit where that is enough and quoted-printable elsewhere.</summary>
    public static MimePart OfText(string contentType, string text)
    {
        var lines = text.ReplaceLineEndings("\r\n");
        return Ascii.IsValid(lines) && lines.Split("\r\n").All(line => line.Length <= QuotedPrintable.LongestLine)
            ? new MimePart([$"Content-Type: {contentType}; charset=UTF-8", "Content-Transfer-Encoding: 7bit"], lines)
            : new MimePart(
                [$"Content-Type: {contentType}; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable"],
                QuotedPrintable.Encode(lines));
    }

    /// <summary>Bytes that must arrive unchanged.</summary>
    public static MimePart OfBytes(IReadOnlyList<string> fields, ReadOnlySpan<byte> bytes) =>
        new([.. fields, "Content-Transfer-Encoding: base64"], Wrap(Convert.ToBase64String(bytes)));

    /// <summary>Several parts; the boundary comes from their content, so that a repeat is the same bytes.</summary>
    public static MimePart OfParts(string subtype, params ReadOnlySpan<MimePart> parts)
    {
        var written = new List<string>();
        foreach (var part in parts)
        {
            written.Add(part.ToString());
        }

        // "=_" can stand neither in base64 nor in quoted-printable, and nobody can write the hash of what they write.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', written)));
        var boundary = "=_" + Convert.ToHexStringLower(hash)[..BoundaryLength];
        var body = new StringBuilder();
        foreach (var part in written)
        {
            body.Append("--").Append(boundary).Append("\r\n").Append(part).Append("\r\n");
        }

        body.Append("--").Append(boundary).Append("--\r\n");
        return new MimePart([$"Content-Type: multipart/{subtype};\r\n boundary=\"{boundary}\""], body.ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join("\r\n", Fields)}\r\n\r\n{Body}";

    private static string Wrap(string base64) =>
        string.Join("\r\n", base64.Chunk(LongestBase64Line).Select(line => new string(line))) + "\r\n";
}
