using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>Sends the mails of all mailboxes, and knows what they leave in the calendars of those who get them.</summary>
internal sealed class PostOffice(TimeProvider time)
{
    private readonly List<SentMail> mails = [];
    private readonly Dictionary<string, Dictionary<string, CalendarEntry>> calendars = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SentMail> Mails => [.. mails];

    public IReadOnlyList<CalendarEntry> CalendarOf(string address) =>
        calendars.TryGetValue(address, out var entries) ? [.. entries.Values.OrderBy(entry => entry.Start)] : [];

    public void Send(MailKind kind, ServerEvent about, string recipient)
    {
        Send(new SentMail(kind, about.Mailbox, recipient, about.Id, about.Subject, Now()));
        if (!calendars.TryGetValue(recipient, out var calendar))
        {
            calendars.Add(recipient, calendar = new(StringComparer.Ordinal));
        }

        if (kind == MailKind.Cancellation)
        {
            calendar.Remove(about.ICalUId);
        }
        else
        {
            calendar[about.ICalUId] = new(
                about.Id, about.ICalUId, about.Mailbox, about.Subject, about.Start, about.End, about.Zone, about.Location);
        }
    }

    public void Send(string mailbox, string recipient, string subject) =>
        Send(new SentMail(MailKind.Mail, mailbox, recipient, EventId: null, subject, Now()));

    private void Send(SentMail mail) => mails.Add(mail);

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
