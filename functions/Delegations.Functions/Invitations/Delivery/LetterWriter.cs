using System.Security.Cryptography;
using System.Text;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime.Text;

namespace Delegations.Invitations.Delivery;

/// <summary>Makes the letter of a decided message: the same bytes whenever it is asked again.</summary>
internal static class LetterWriter
{
    private static readonly InstantPattern KeyTime = InstantPattern.CreateWithInvariantCulture("uuuuMMdd't'HHmmss'z'");

    public static Letter Write(Invitation invitation, OutgoingMessage message, Mailbox organiser)
    {
        var key = KeyOf(invitation.Id, message);
        var calendar = new CalendarMessage
        {
            Method = message.Cancels ? CalendarMethod.Cancel : CalendarMethod.Request,
            Uid = UidOf(invitation.Id),
            Sequence = message.Sequence,
            Stamp = message.Stamp,
            Start = message.Content.Start,
            End = message.Content.End,
            Zone = message.Content.Zone,
            Summary = message.Content.Title,
            Location = message.Content.Place,
            Description = message.Content.Text,
            Tentative = message.Content.Tentative,
            Organizer = new CalendarAddress(organiser.Name, organiser.Address),
            Attendee = new CalendarAddress(invitation.Name, invitation.Address),
            WithdrawnForAttendeeOnly = message is { Cancels: true, Withdraws: true },
            Language = message.Content.Language,
            MessageId = $"{key}@{organiser.Address[(organiser.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
        };
        var mail = new MailContent { Changes = EntryChanges.Between(message.Was, message.Content) };
        return new Letter(invitation.Visit, key, InvitationIcs.Render(calendar), InvitationMail.Render(calendar, mail));
    }

    /// <summary>A UUID, as RFC 7986 (5.3) recommends, that follows from the invitation's id and says nothing.</summary>
    public static string UidOf(InvitationId id)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(id.Value))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: made by a rule of our own (RFC 9562, 5.8)
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    private static string KeyOf(InvitationId id, OutgoingMessage message) =>
        $"{id}-{message.Sequence}-{KeyTime.Format(message.Stamp)}-{(message.Cancels ? "cancel" : "request")}";
}
