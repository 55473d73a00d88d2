using Delegations.Hosting;
using Delegations.Visits;

namespace Delegations.Invitations.Notices;

/// <summary>Registers mails without an entry.</summary>
internal static class NoticesFeature
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton<NoticeStore>()
        .AddSingleton<NoticeContents>()
        .AddSingleton<NoticeQueue>()
        .AddSingleton<NoticeDesk>()
        .AddSingleton<NoticeViews>()
        .AddSingleton<AnswerWays>()
        .AddSingleton<GuestNotices>()
        .AddSingleton<CoordinatorNotices>()
        .AddSingleton<VisitorLists>()
        .AddSingleton<ListNotices>()
        .AddSingleton<NoticeWriter>()
        .AddSingleton<NoticeOutside>()
        .AddSingleton<NoticeDelivery>()
        .AddSingleton<NoticeTimer>()
        .AddSingleton<NoticeRounds>()
        .AddSingleton<HandReminders>()
        .AddSingleton<Alerts>()
        .AddQueueFunction<SendNotice>()
        .AddQueueFunction<RecordNoticePoison>()
        .AddTimerFunction<SendReminders>();

    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/notices", GetNotices.GetAsync);
        app.MapPost("/api/visits/{visit:id}/reminders", RemindInvitees.PostAsync).WithMetadata(new Audited(AuditWords.RemindersSent));
    }
}
