using System.Security.Cryptography;
using System.Text;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Invitations.Delivery;

/// <summary>Makes the letter of a decided message: the same bytes whenever it is asked again.</summary>
internal static class LetterWriter
{
    private static readonly InstantPattern KeyTime = InstantPattern.CreateWithInvariantCulture("uuuuMMdd't'HHmmss'z'");

    public static Letter Write(Invitation invitation, OutgoingMessage message, LetterSettings settings)
    {
        var (key, content) = (KeyOf(invitation.Id, message), ContentOf(message, settings));
        return new Letter
        {
            Visit = invitation.Visit,
            Invitation = invitation.Id,
            Key = key,
            Message = CalendarOf(invitation, message, settings, key) with
            {
                Description = EntryDescription.Of(message.Content.Text, content, message.Content.Language),
            },
            Content = content,
            Was = message.Was,
            Entry = invitation.Entry,
            FormerKey = invitation.Taken is { } taken ? KeyOf(invitation.Id, taken.Sequence, taken.Stamp, cancels: false) : null,
            TakesBack = !message.Cancels && message.Content == invitation.Sent,
            Failures = invitation.Failures,
            MeetsOnline = settings.MeetsOnline,
        };
    }

    private static CalendarMessage CalendarOf(Invitation invitation, OutgoingMessage message, LetterSettings settings, string key)
    {
        var (content, organiser) = (message.Content, settings.Organiser);
        return new CalendarMessage
        {
            Method = message.Cancels ? CalendarMethod.Cancel : CalendarMethod.Request,
            Uid = UidOf(invitation.Id),
            Sequence = message.Sequence,
            Stamp = message.Stamp,
            Start = content.Start,
            End = content.End,
            Zone = content.Zone,
            Summary = content.Title,
            Location = content.Place,
            Tentative = content.Tentative,
            Organizer = new CalendarAddress(organiser.Name, organiser.Address),
            Attendee = new CalendarAddress(invitation.Name, invitation.Address),
            ParticipationStatus = StatusOf(message.Status),
            AsksForReply = settings.RepliesByMail,
            WithdrawnForAttendeeOnly = message is { Cancels: true, Withdraws: true },
            Language = content.Language,
            MessageId = $"{key}@{organiser.Address[(organiser.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
        };
    }

    private static MailContent ContentOf(OutgoingMessage message, LetterSettings settings)
    {
        var content = message.Content;
        return new MailContent
        {
            Changes = EntryChanges.Between(message.Was, content),
            AsksAgain = message is { Asks: true, Was: not null },
            Urgent = message.IsUrgent,
            Expected = content.Expected ?? "",
            Guests = content.Guests ?? "",
            EntryConditions = content.EntryConditions ?? "",
            Companions = content.Companions is { } names ? [names] : [],
            Contact = content.Contact ?? "",
            Answering = settings.RepliesByMail ? Answering.Buttons | Answering.Reply : Answering.None,
            AnswerPage = message.Cancels ? null : settings.AnswerPage,
            Privacy = settings.Privacy,
        };
    }

    private static ParticipationStatus StatusOf(ReplyStatus status) => status switch
    {
        ReplyStatus.Accepted => ParticipationStatus.Accepted,
        ReplyStatus.Tentative => ParticipationStatus.Tentative,
        ReplyStatus.Declined => ParticipationStatus.Declined,
        _ => ParticipationStatus.NeedsAction,
    };

    /// <summary>A UUID, as RFC 7986 (5.3) recommends, that follows from the invitation's id and says nothing.</summary>
    public static string UidOf(InvitationId id)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(id.Value))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: made by a rule of our own (RFC 9562, 5.8)
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    private static string KeyOf(InvitationId id, OutgoingMessage message) => KeyOf(id, message.Sequence, message.Stamp, message.Cancels);

    private static string KeyOf(InvitationId id, int sequence, Instant stamp, bool cancels) =>
        $"{id}-{sequence}-{KeyTime.Format(stamp)}-{(cancels ? "cancel" : "request")}";
}
