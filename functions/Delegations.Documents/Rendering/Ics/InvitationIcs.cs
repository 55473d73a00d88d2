using System.Globalization;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>Writes a calendar message as an iTIP object (RFC 5546).</summary>
public static class InvitationIcs
{
    private const int LongestUid = 255;

    /// <summary>The file's bytes: the same for the same message.</summary>
    /// <exception cref="ArgumentException">The message cannot be written so that calendars accept it.</exception>
    public static byte[] Render(CalendarMessage message)
    {
        Check(message);
        var writer = new IcsWriter();
        writer.Line("BEGIN:VCALENDAR");
        writer.Line("PRODID:-//Delegation Visits//Invitations 1.0//EN");
        writer.Line("VERSION:2.0");
        writer.Line("CALSCALE:GREGORIAN");
        writer.Line($"METHOD:{MethodOf(message)}");
        TimeZoneComponent.Write(writer, message.Zone, message.Start, message.End);
        WriteEvent(writer, message);
        writer.Line("END:VCALENDAR");
        return writer.ToArray();
    }

    /// <summary>The method as the file and the mail's content type both name it; Exchange refuses two that differ.</summary>
    internal static string MethodOf(CalendarMessage message) => message.Method is CalendarMethod.Cancel ? "CANCEL" : "REQUEST";

    private static void WriteEvent(IcsWriter writer, CalendarMessage message)
    {
        writer.Line("BEGIN:VEVENT");
        writer.Line($"UID:{message.Uid}");
        writer.Line($"SEQUENCE:{message.Sequence.ToString(CultureInfo.InvariantCulture)}");
        writer.Time("DTSTAMP", message.Stamp);
        writer.Times(message.Start, message.End, message.Zone);
        writer.Text("SUMMARY", message.Summary);
        writer.OptionalText("LOCATION", message.Location);
        writer.OptionalText("DESCRIPTION", message.Description);
        writer.Line($"ORGANIZER{CommonName(message.Organizer)}:{message.Organizer.ToUri()}");
        writer.Line(Attendee(message));
        WriteStatus(writer, message);
        writer.Line("END:VEVENT");
    }

    private static void WriteStatus(IcsWriter writer, CalendarMessage message)
    {
        if (message.Method is CalendarMethod.Request)
        {
            writer.Line(message.Tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
            writer.Line("TRANSP:OPAQUE");
        }
        else if (!message.WithdrawnForAttendeeOnly)
        {
            writer.Line("STATUS:CANCELLED");
        }
    }

    private static string Attendee(CalendarMessage message)
    {
        var role = message.Role is AttendeeRole.Optional ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT";
        var asked = message is { Method: CalendarMethod.Request, ParticipationStatus: ParticipationStatus.NeedsAction, AsksForReply: true };
        return $"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={StatusOf(message)};RSVP={(asked ? "TRUE" : "FALSE")}"
            + $"{CommonName(message.Attendee)}:{message.Attendee.ToUri()}";
    }

    private static string StatusOf(CalendarMessage message) => message.ParticipationStatus switch
    {
        ParticipationStatus.Accepted => "ACCEPTED",
        ParticipationStatus.Tentative => "TENTATIVE",
        ParticipationStatus.Declined => "DECLINED",
        _ => "NEEDS-ACTION",
    };

    private static string CommonName(CalendarAddress address) =>
        address.Name.Trim().Length > 0 ? $";CN={IcsText.Quote(address.Name.Trim())}" : "";

    private static void Check(CalendarMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Require(message.Uid.Length is > 0 and <= LongestUid && message.Uid.All(IsUidCharacter), "A UID has 1 to 255 characters of a-z, A-Z, 0-9, '-', '.', ':' and '_'.");
        Require(message.Sequence >= 0, "A sequence number starts at 0.");
        Require(message.End > message.Start, "An entry ends after its start.");
        Require(message.Summary.Trim().Length > 0, "An entry has a title.");
        Require(CalendarAddress.IsUsable(message.Organizer.Address), "The organiser's mail address cannot be used.");
        Require(CalendarAddress.IsUsable(message.Attendee.Address), "The attendee's mail address cannot be used.");
        Require(
            !string.Equals(message.Organizer.Address, message.Attendee.Address, StringComparison.OrdinalIgnoreCase),
            "Nobody can be invited by their own mailbox: calendars then show no way to answer.");
    }

    private static bool IsUidCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or ':' or '_';

    private static void Require(bool holds, string requirement)
    {
        if (!holds)
        {
            throw new ArgumentException(requirement);
        }
    }
}
