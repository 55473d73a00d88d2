using System.Buffers;
using System.Globalization;
using System.Text;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>Writes content lines: CRLF, at most 75 octets, UTF-8 without a mark (RFC 5545 section 3.1).</summary>
internal sealed class IcsWriter
{
    private const int LongestLine = 75;

    /// <summary>A character of UTF-16 takes three octets at the most.</summary>
    private const int AlwaysFits = LongestLine / 3;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    /// <summary>Writes a line whose value needs no escaping.</summary>
    public void Line(string content)
    {
        if (content.Length <= AlwaysFits || Encoding.UTF8.GetByteCount(content) <= LongestLine)
        {
            Append(content);
        }
        else
        {
            Fold(content);
        }

        Append("\r\n");
    }

    /// <summary>Writes a TEXT property.</summary>
    public void Text(string name, string value) => Line($"{name}:{IcsText.Escape(value)}");

    /// <summary>Writes a TEXT property unless it would be empty.</summary>
    public void OptionalText(string name, string value)
    {
        if (value.Trim().Length > 0)
        {
            Text(name, value.Trim());
        }
    }

    /// <summary>Writes start and end at a place; times that its clocks skip are written as they are meant.</summary>
    public void Times(LocalDateTime start, LocalDateTime end, DateTimeZone zone)
    {
        var from = PlaceTime.ToInstant(start, zone);
        var to = PlaceTime.ToInstant(end, zone);

        // Of 02:30 to 03:00 on the night when clocks go forward, only the start is moved: the length is kept.
        var asMeant = to > from ? to : from + Period.Between(start, end, PeriodUnits.Ticks).ToDuration();
        Time("DTSTART", from, zone);
        Time("DTEND", asMeant, zone);
    }

    /// <summary>Writes whole days, the last included; in the file the end is the day after it (RFC 5545 section 3.6.1).</summary>
    public void Days(LocalDate first, LocalDate last)
    {
        Line($"DTSTART;VALUE=DATE:{Day.Format(first)}");
        Line($"DTEND;VALUE=DATE:{Day.Format(last.PlusDays(1))}");
    }

    /// <summary>Writes an instant in UTC, to the second.</summary>
    public void Time(string name, Instant instant) => Line($"{name}:{Utc.Format(instant)}");

    /// <summary>Writes a local time without a zone, as VTIMEZONE has them.</summary>
    public void Time(string name, LocalDateTime local) => Line($"{name}:{Local.Format(local)}");

    /// <summary>Writes lines that another writer wrote.</summary>
    public void Raw(ReadOnlySpan<byte> lines) => _buffer.Write(lines);

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    /// <summary>In a zone that is UTC itself the time is written as UTC, because Outlook refuses <c>TZID=UTC</c>.</summary>
    private void Time(string name, Instant instant, DateTimeZone zone) =>
        Line(TimeZoneComponent.IsUtc(zone)
            ? $"{name}:{Utc.Format(instant)}"
            : $"{name};TZID={TimeZoneComponent.Parameter(zone)}:{Local.Format(instant.InZone(zone).LocalDateTime)}");

    private void Fold(ReadOnlySpan<char> content)
    {
        var (start, room) = (0, LongestLine);
        for (var at = 0; at < content.Length;)
        {
            var (length, octets) = AsciiPieces(content[at..], room) is var plain and > 0 ? (plain, plain) : NextPiece(content[at..]);
            if (octets > room)
            {
                Append(content[start..at]);
                Append("\r\n ");
                (start, room) = (at, LongestLine - 1);
            }

            at += length;
            room -= octets;
        }

        Append(content[start..]);
    }

    /// <summary>As many ASCII characters as fit and may stand before a fold: all of most files. 0 where the next is none such.</summary>
    private static int AsciiPieces(ReadOnlySpan<char> rest, int room)
    {
        // One more is looked at than may be taken: what follows the last decides whether it is a piece of its own.
        var seen = rest[..Math.Min(rest.Length, room + 1)];
        var ascii = seen.IndexOfAnyExceptInRange('\0', '\u007f') is var other and >= 0 ? other : seen.Length;
        var end = ascii == rest.Length && ascii <= room ? ascii : ascii - 1;

        // An odd number of backslashes at the end: the last one escapes what follows.
        var escapes = seen[..Math.Max(end, 0)] is var taken && taken.LastIndexOfAnyExcept('\\') is var before ? taken.Length - 1 - before : 0;
        return end - (escapes & 1);
    }

    /// <summary>What must stay on one line: a grapheme, with the backslash that escapes it (Outlook garbles lines folded there).</summary>
    private static (int Length, int Octets) NextPiece(ReadOnlySpan<char> rest)
    {
        var escape = rest[0] is '\\' && rest.Length > 1 ? 1 : 0;

        // Between two ASCII characters a grapheme always ends: nothing to look up for most of a file.
        if (char.IsAscii(rest[escape]) && (rest.Length == escape + 1 || char.IsAscii(rest[escape + 1])))
        {
            return (escape + 1, escape + 1);
        }

        var length = escape + StringInfo.GetNextTextElementLength(rest[escape..]);
        if (Encoding.UTF8.GetByteCount(rest[..length]) is var octets and < LongestLine)
        {
            return (length, octets);
        }

        // A pile of combining marks longer than a line has to be cut, but never inside a code point.
        Rune.DecodeFromUtf16(rest[escape..], out var rune, out var runeLength);
        return (escape + runeLength, escape + rune.Utf8SequenceLength);
    }

    private void Append(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _buffer);
}
