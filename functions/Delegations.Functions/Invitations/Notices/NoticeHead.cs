using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>What every notice's head says.</summary>
internal sealed record NoticeHead(CalendarAddress Sender, Instant Stamp, string MessageId)
{
    public static NoticeHead Of(Visit visit, Notice notice, Instant stamp)
    {
        var (name, address) = (visit.Organiser.Name, visit.Organiser.Address);
        var domain = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        return new NoticeHead(new CalendarAddress(name, address), stamp, $"{OutgoingNotice.KeyOf(notice.Id, stamp)}@{domain}");
    }

    public static NoticedSession SessionOf(EntryContent content) => new(content.Title, content.Start, content.End, content.Zone)
    {
        Place = content.Place,
        EntryConditions = content.EntryConditions ?? "",
    };
}
