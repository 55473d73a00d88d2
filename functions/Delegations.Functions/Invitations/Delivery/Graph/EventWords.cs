using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Graph;
using Delegations.Graph.Events;
using Delegations.Model.Ids;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Letters as events.</summary>
internal static class EventWords
{
    private const int ReminderMinutes = 30;

    /// <summary>A cancellation's words are a remark in a mail that Exchange writes.</summary>
    private const int LongestComment = 1500;

    public static string MailboxOf(Letter letter) => letter.Message.Organizer.Address;

    /// <summary>The same as long as the row is: a re-invitation has a new one.</summary>
    public static string EntryKeyOf(Letter letter) => letter.Invitation.Value;

    /// <summary>Graph makes one event under a transaction for ever: an event that somebody deleted needs another.</summary>
    public static string TransactionAnew(Letter letter) => OpaqueId.Derive(letter.Message.Uid, letter.Key);

    /// <summary>Whether Exchange makes a link to meet; who is expected at a place needs none.</summary>
    public static bool IsOnline(Letter letter) => letter is { MeetsOnline: true, Message.Location: "" };

    public static EventDraft Draft(Letter letter, string transaction)
    {
        var message = letter.Message;
        return new EventDraft
        {
            EntryKey = EntryKeyOf(letter),
            MessageKey = letter.Key,
            TransactionId = transaction,
            Subject = message.Summary,
            Body = BodyOf(letter),
            Times = new EventTimes(message.Start, message.End, message.Zone),
            Location = message.Location,
            Attendees = [new EventAttendee(new GraphAddress(message.Attendee.Address, message.Attendee.Name), KindOf(message.Role))],
            HideAttendees = true,
            ShowAs = StatusOf(message.Tentative),
            ResponseRequested = message.AsksForReply,
            AllowNewTimeProposals = false,
            ReminderMinutes = ReminderMinutes,
            MeetsOnline = IsOnline(letter),
        };
    }

    /// <summary>All that an update may change, whatever the calendar shows now. The attendee is left alone: the row is theirs.</summary>
    public static EventPatch Whole(Letter letter)
    {
        var now = Draft(letter, letter.Message.Uid);
        return new EventPatch
        {
            MessageKey = now.MessageKey,
            Subject = now.Subject,
            Body = now.Body,
            Times = now.Times,
            Location = now.Location,
            ShowAs = now.ShowAs,
        };
    }

    /// <summary>What differs from what the calendar shows, with the mail's words.</summary>
    public static EventPatch Difference(Letter letter, EntryContent was)
    {
        var now = Draft(letter, letter.Message.Uid);
        var before = now with
        {
            Subject = was.Title,
            Times = new EventTimes(was.Start, was.End, was.Zone),
            Location = was.Place,
            ShowAs = StatusOf(was.Tentative),
        };
        return EventPatch.Between(before, now) with { Body = now.Body };
    }

    public static string Comment(Letter letter)
    {
        var text = InvitationMail.Body(letter.Message, letter.Content).Text.Trim();
        return text.Length <= LongestComment ? text : text[..(LongestComment - (char.IsHighSurrogate(text[LongestComment - 2]) ? 2 : 1))] + "…";
    }

    private static EventBody BodyOf(Letter letter) => new(InvitationMail.Body(letter.Message, letter.Content).Html, IsHtml: true);

    private static AttendeeKind KindOf(AttendeeRole role) => role is AttendeeRole.Optional ? AttendeeKind.Optional : AttendeeKind.Required;

    private static BusyStatus StatusOf(bool tentative) => tentative ? BusyStatus.Tentative : BusyStatus.Busy;
}
