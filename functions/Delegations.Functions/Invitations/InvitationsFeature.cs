using Delegations.Hosting;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Delivery.Graph;
using Delegations.Invitations.Delivery.Smtp;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>Registers the slice.</summary>
internal static class InvitationsFeature
{
    public static IServiceCollection AddInvitations(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<InvitationStore>()
        .AddSingleton<PublishedEntries>()
        .AddSingleton<Pairings>()
        .AddSingleton<VisitComparison>()
        .AddSingleton<PlannedRounds>()
        .AddSingleton<PlannedMails>()
        .AddSingleton<MessageDecisions>()
        .AddSingleton<ReplyStore>()
        .AddSingleton<AnswerTokens>()
        .AddSingleton<ReplyDesk>()
        .AddSingleton<LinkAnswers>()
        .AddSingleton<ToldAddresses>()
        .AddSingleton<HandAnswers>()
        .AddSingleton<MailAnswers>()
        .AddSingleton<RecordedReplies>()
        .AddSingleton<FailedInvitations>()
        .AddNotices()
        .AddSingleton<LetterDesk>()
        .AddSingleton<DeliveryQueue>()
        .AddSingleton<DeliverySteps>()
        .AddSingleton<InvitationDelivery>()
        .AddSingleton<Reconciliation>()
        .AddSingleton<PublicationServices>()
        .AddSingleton<Publishing>()
        .AddSingleton<Deliveries>()
        .AddSingleton<IDelivery, OutboxDelivery>()
        .AddSmtp()
        .AddGraph(configuration)
        .AddQueueFunction<DeliverInvitation>()
        .AddQueueFunction<RecordPoison>()
        .AddTimerFunction<ReconcileInvitations>();

    public static void MapInvitations(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/plan", PlanPublication.GetAsync);
        app.MapGet("/api/visits/{visit:id}/plan/mail", PreviewMail.GetAsync);
        app.MapPost("/api/visits/{visit:id}/publication", PublishAgenda.PostAsync).WithMetadata(new Audited(AuditWords.AgendaPublished));
        app.MapGet("/api/visits/{visit:id}/invitations", GetInvitations.GetAsync);
        app.MapPost("/api/visits/{visit:id}/invitations/retry", RetryInvitations.PostAsync).WithMetadata(new Audited(AuditWords.DeliveriesRetried));
        app.MapPut("/api/visits/{visit:id}/invitations/{invitation:id}/reply", RecordReply.PutAsync).WithMetadata(new Audited(AuditWords.ReplyRecorded));
        app.MapPost("/api/visits/{visit:id}/replies", RecordReplyMail.PostAsync).WithMetadata(new Audited(AuditWords.ReplyMailTaken));
        app.MapGet("/api/visits/{visit:id}/alerts", GetAlerts.GetAsync);
        app.MapGet("/api/visits/{visit:id}/outbox", GetOutbox.GetAsync);
        app.MapMethods("/r/{token}", [HttpMethods.Get, HttpMethods.Head], AnswerInvitation.ShowAsync);
        app.MapPost("/r/{token}", AnswerInvitation.AnswerAsync).WithMetadata(new NotAudited("The answer itself is a row that tells when and how it came."));
        app.MapNotices();
    }
}
