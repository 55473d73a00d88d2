using System.Diagnostics;
using Delegations.Graph.Events;
using Delegations.Graph.Mails;

namespace Delegations.Graph.Wire;

/// <summary>Drafts as Graph takes them.</summary>
internal static class EventWriter
{
    public static EventRequest Write(EventDraft draft)
    {
        var (start, end) = WireTimes.Write(draft.Times);
        return new()
        {
            Subject = draft.Subject,
            Body = Write(draft.Body),
            Start = start,
            End = end,
            Location = new(draft.Location),
            Attendees = Write(draft.Attendees),
            ShowAs = Write(draft.ShowAs),
            ResponseRequested = draft.ResponseRequested,
            AllowNewTimeProposals = draft.AllowNewTimeProposals,
            HideAttendees = draft.HideAttendees ? true : null,
            IsReminderOn = draft.ReminderMinutes is null ? null : true,
            ReminderMinutesBeforeStart = draft.ReminderMinutes,
            IsOnlineMeeting = draft.MeetsOnline ? true : null,
            OnlineMeetingProvider = draft.MeetsOnline ? "teamsForBusiness" : null,
            TransactionId = draft.TransactionId,
            SingleValueExtendedProperties = [new(ExtendedKeys.Entry, draft.EntryKey), new(ExtendedKeys.Message, draft.MessageKey)],
        };
    }

    public static EventRequest Write(EventPatch patch)
    {
        (DateTimeTimeZone Start, DateTimeTimeZone End)? times = patch.Times is null ? null : WireTimes.Write(patch.Times);
        return new()
        {
            Subject = patch.Subject,
            Body = patch.Body is null ? null : Write(patch.Body),
            Start = times?.Start,
            End = times?.End,
            Location = patch.Location is null ? null : new(patch.Location),
            Attendees = patch.Attendees is null ? null : Write(patch.Attendees),
            ShowAs = patch.ShowAs is { } status ? Write(status) : null,
            SingleValueExtendedProperties = [new(ExtendedKeys.Message, patch.MessageKey)],
        };
    }

    public static MailRequest Write(MailDraft draft)
    {
        IReadOnlyList<FileRequest> files = [.. draft.Attachments.Select(file => new FileRequest(file.Name, file.ContentType, file.Content))];
        var message = new MessageRequest
        {
            Subject = draft.Subject,
            Body = Write(draft.Body),
            ToRecipients = [.. draft.To.Select(to => new RecipientRequest(Write(to)))],
            Attachments = files.Count == 0 ? null : files,
        };
        return new(message, draft.SaveToSentItems);
    }

    private static BodyRequest Write(EventBody body) => new(body.IsHtml ? "html" : "text", body.Content);

    private static EmailAddress Write(GraphAddress address) => new(address.Address, address.Name);

    private static IReadOnlyList<AttendeeRequest> Write(IReadOnlyList<EventAttendee> attendees) =>
        [.. attendees.Select(attendee => new AttendeeRequest(Write(attendee.Mailbox), Write(attendee.Kind)))];

    private static string Write(AttendeeKind kind) => kind switch
    {
        AttendeeKind.Required => "required",
        AttendeeKind.Optional => "optional",
        AttendeeKind.Resource => "resource",
        _ => throw new UnreachableException(),
    };

    private static string Write(BusyStatus status) => status switch
    {
        BusyStatus.Busy => "busy",
        BusyStatus.Tentative => "tentative",
        BusyStatus.Free => "free",
        _ => throw new UnreachableException(),
    };
}
