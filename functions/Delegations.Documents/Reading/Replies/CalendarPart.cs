using System.Text;
using Delegations.Documents.Reading.Formats;
using MimeKit;

namespace Delegations.Documents.Reading.Replies;

/// <summary>A part of a mail that is a calendar object by its content type; names and dispositions are not asked (RFC 6047 2.6).</summary>
/// <param name="Content">As iCalendar is written: still folded, in UTF-8 unless another charset was not known.</param>
/// <param name="Method">That of the content type, in capitals; null where it has none.</param>
/// <param name="IsAttached">Whether it lies in a message attached to the mail: the mail's sender did not write it.</param>
internal sealed record CalendarPart(ReadOnlyMemory<byte> Content, string? Method, bool IsAttached)
{
    /// <summary>The calendar parts of a mail; attachments for old clients (application/ics) only where there is nothing else.</summary>
    public static IReadOnlyList<CalendarPart> Of(MimeMessage message)
    {
        var found = new List<(MimePart Part, bool IsAttached)>();
        Collect(message.Body, isAttached: false, found);
        var calendars = found.Where(part => part.Part.ContentType.IsMimeType("text", "calendar")).ToList();
        return [.. (calendars.Count > 0 ? calendars : found).Select(part => Open(part.Part, part.IsAttached))];
    }

    /// <summary>Depth is limited by the parser (<see cref="ReplyLimits.PartNesting"/>).</summary>
    private static void Collect(MimeEntity? entity, bool isAttached, List<(MimePart Part, bool IsAttached)> found)
    {
        switch (entity)
        {
            case Multipart multipart:
                foreach (var child in multipart)
                {
                    Collect(child, isAttached, found);
                }

                break;
            case MessagePart { Message: { } attached } when !isAttached:
                Collect(attached.Body, isAttached: true, found);
                break;
            case MimePart part when part.ContentType.IsMimeType("text", "calendar") || part.ContentType.IsMimeType("application", "ics"):
                found.Add((part, isAttached));
                break;
        }
    }

    private static CalendarPart Open(MimePart part, bool isAttached)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded, CancellationToken.None);
        var method = part.ContentType.Parameters["method"]?.Trim().ToUpperInvariant();
        return new CalendarPart(InUtf8(decoded.ToArray(), part.ContentType.Charset), string.IsNullOrEmpty(method) ? null : method, isAttached);
    }

    /// <summary>UTF-8 stays folded as it is, since a fold may part the bytes of one letter (RFC 5545 3.1); other charsets are brought to it.</summary>
    private static byte[] InUtf8(byte[] bytes, string? charset)
    {
        if (EncodingOf(charset) is not { } encoding || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.ASCII.CodePage)
        {
            return bytes;
        }

        return Encoding.UTF8.GetBytes(encoding.GetString(bytes));
    }

    private static Encoding? EncodingOf(string? charset)
    {
        try
        {
            return string.IsNullOrWhiteSpace(charset) ? null : TextDecoder.EncodingNamed(charset.Trim());
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
