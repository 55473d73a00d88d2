using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Which notices are due at a moment.</summary>
/// <remarks>Each is due on one day from an hour on: a run that is late on that day still acts, one on a later day does not.</remarks>
internal sealed class DueNotices(NoticeView view, AnswerWays ways, Instant now)
{
    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Afternoon = new(16, 0);

    private readonly LocalDateTime local = now.InZone(view.Visit.TimeZone).LocalDateTime;

    private InvitationSettings Settings => view.Visit.Invitations;

    public IEnumerable<Notice> All() => [.. Reminders(), .. Digests(), .. OpenAnswers()];

    /// <summary>Counted back from the day of the session at its place; today is the visit's.</summary>
    private IEnumerable<Notice> Reminders() =>
        from row in view.Compared.Actual
        where local.TimeOfDay >= Morning
            && row.Sent is { } sent
            && Settings.ReminderDays.Contains(Period.DaysBetween(local.Date, sent.Start.Date))
            && !IsAskedToday(row)
            && ReminderRules.ObstacleOf(row, view.DifferenceOf(row), view.ReplyOf(row), ways.CanAnswer(view.Visit, row), now) is null
        let before = ReminderRules.CountOf(row, view.Notices)
        where before < Settings.ReminderDays.Count
        select Notice.Reminder(row, local.Date, before + 1, now);

    /// <summary>Nobody is reminded of what they were asked the same day.</summary>
    private bool IsAskedToday(Invitation row) => row.AskedAt?.InZone(view.Visit.TimeZone).Date >= local.Date;

    /// <summary>In the afternoon of the eve where the person's day begins.</summary>
    private IEnumerable<Notice> Digests() =>
        from day in Settings.Digest ? view.DayEntries().AsEnumerable() : []
        let first = day.First()
        let there = now.InZone(first.Content.Zone).LocalDateTime
        where there.Date.PlusDays(1) == day.Key.Day && there.TimeOfDay >= Afternoon
        select Notice.Digest(first.Row, day.Key.Day, now);

    private IEnumerable<Notice> OpenAnswers() =>
        Settings.Coordinator is not null && local.TimeOfDay >= Morning
            && (local.DayOfWeek is IsoDayOfWeek.Monday || local.Date.PlusDays(1) == FirstDay()) && view.OpenAt(now).Count > 0
            ? [Notice.OpenAnswers(view.Visit.Id, local.Date, now)]
            : [];

    private LocalDate? FirstDay() => view.Compared.Actual
        .Where(row => row.IsLive && row.Sent is not null)
        .Select(row => row.Sent?.Start.Date)
        .Min();
}
