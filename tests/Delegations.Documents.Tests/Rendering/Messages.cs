using System.Text;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering;

/// <summary>Calendar messages, and how a careful reader takes them apart.</summary>
internal static class Messages
{
    public static CalendarMessage Reference { get; } = new()
    {
        Method = CalendarMethod.Request,
        Uid = "5fc53010-1267-4f8e-bc28-1d7ae55a7c99",
        Sequence = 0,
        Stamp = Instant.FromUtc(2026, 9, 1, 8, 0),
        Start = new LocalDateTime(2026, 10, 12, 10, 0),
        End = new LocalDateTime(2026, 10, 12, 10, 45),
        Zone = Samples.Brussels,
        Summary = "Visit of the delegation: energy policy",
        Location = "Room A, first floor",
        Description = "Welcome and introduction.\nDoors open at 9:45.",
        Organizer = new CalendarAddress("Visits Office", "visits@example.org"),
        Attendee = new CalendarAddress("Müller, Eva", "eva.mueller@example.com"),
        Language = Language.English,
        MessageId = "5fc53010.0@example.org",
    };

    public static CalendarMessage Cancellation => Reference with { Method = CalendarMethod.Cancel, Sequence = 1, Stamp = Instant.FromUtc(2026, 9, 2, 8, 0) };

    public static string Text(CalendarMessage message) => Encoding.UTF8.GetString(InvitationIcs.Render(message));

    /// <summary>The unfolded lines.</summary>
    public static IReadOnlyList<string> Lines(CalendarMessage message) => Lines(Text(message));

    public static IReadOnlyList<string> Lines(string ics) =>
        ics.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of the event alone.</summary>
    public static IReadOnlyList<string> Event(CalendarMessage message) =>
        [.. Lines(message).SkipWhile(line => line is not "BEGIN:VEVENT").Skip(1).TakeWhile(line => line is not "END:VEVENT")];

    /// <summary>The lines of the event with this property.</summary>
    public static IReadOnlyList<string> Property(CalendarMessage message, string name) =>
        [.. Event(message).Where(line => line.StartsWith(name + ":", StringComparison.Ordinal) || line.StartsWith(name + ";", StringComparison.Ordinal))];

    /// <summary>What RFC 5545 section 3.3.11 says a TEXT means.</summary>
    public static string Unescape(string text)
    {
        var meant = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not '\\')
            {
                meant.Append(text[index]);
                continue;
            }

            index++;
            meant.Append(text[index] is 'n' or 'N' ? '\n' : text[index]);
        }

        return meant.ToString();
    }
}
