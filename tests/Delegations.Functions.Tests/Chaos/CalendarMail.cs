using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimeKit;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>A calendar message as it arrived: what a calendar program reads of it.</summary>
internal sealed record CalendarMail
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmmss'Z'");

    public required string Uid { get; init; }
    public required int Sequence { get; init; }
    public required Instant Stamp { get; init; }
    public required bool Cancels { get; init; }
    public required string MessageId { get; init; }

    /// <summary>A hash of all its bytes.</summary>
    public required string Identity { get; init; }
    public required HeldEntry Entry { get; init; }

    public string Gist => $"{(Cancels ? "CANCEL" : "REQUEST")} {Sequence} of {Stamp}: {Entry.Start}, {Entry.Title}, {Entry.Place}";

    /// <summary>Reads a whole mail with one calendar part.</summary>
    public static CalendarMail Read(byte[] mail)
    {
        using var stream = new MemoryStream(mail);
        using var message = MimeMessage.Load(stream);
        var part = message.BodyParts.OfType<TextPart>().First(text => text.ContentType.IsMimeType("text", "calendar"));
        var read = ReadCalendar(part.Text, message.MessageId ?? throw new InvalidDataException("The mail has no Message-ID."), Convert.ToHexStringLower(SHA256.HashData(mail)));
        var method = part.ContentType.Parameters["method"];
        return read.Cancels == (method is "CANCEL") && message.To.Mailboxes.Single().Address == read.Entry.Address
            ? read
            : throw new InvalidDataException("The mail's head and its calendar part do not agree.");
    }

    /// <summary>Reads a calendar object with one event.</summary>
    private static CalendarMail ReadCalendar(string text, string messageId, string identity)
    {
        var lines = text.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Split('\n');
        var item = lines.SkipWhile(line => line is not "BEGIN:VEVENT").ToList();
        var (start, end) = (Find(item, "DTSTART"), Find(item, "DTEND"));
        var zone = start.Head.Split("TZID=")[1].Trim('"');
        return new CalendarMail
        {
            Uid = Find(item, "UID").Value,
            Sequence = int.Parse(Find(item, "SEQUENCE").Value, CultureInfo.InvariantCulture),
            Stamp = Utc.Parse(Find(item, "DTSTAMP").Value).Value,
            Cancels = lines.Contains("METHOD:CANCEL"),
            MessageId = messageId,
            Identity = identity,
            Entry = new HeldEntry(
                Find(item, "ATTENDEE").Value["mailto:".Length..],
                Find(item, "UID").Value,
                At(start.Value, zone),
                At(end.Value, zone),
                zone,
                Unescape(Find(item, "SUMMARY").Value),
                Unescape(Find(item, "LOCATION").Value),
                Unescape(Find(item, "DESCRIPTION").Value)),
        };
    }

    private static (string Head, string Value) Find(IEnumerable<string> lines, string name)
    {
        var line = lines.First(line => line.StartsWith($"{name}:", StringComparison.Ordinal) || line.StartsWith($"{name};", StringComparison.Ordinal));

        // Quoted parameters hold no colon in these visits.
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..]);
    }

    private static Instant At(string local, string zone) =>
        Local.Parse(local).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] is '\\' && ++i < text.Length ? text[i] is 'n' or 'N' ? '\n' : text[i] : text[i]);
        }

        return plain.ToString();
    }
}
