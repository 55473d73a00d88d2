using System.Diagnostics;
using Delegations.Invitations;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Planning;

/// <summary>Who would get which mail and why; then publishing, and inviting.</summary>
internal static class PlanPages
{
    /// <summary>The hash of the plan that is approved.</summary>
    public const string ApprovedField = "plan";

    /// <summary>Which of the two steps a form belongs to.</summary>
    public const string StepField = "step";
    public const string InvitingStep = "invite";
    public const string PublishingStep = "publish";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/plan", ShowAsync);
        visit.MapPost("/plan/wishes", ShowAgainAsync).WithMetadata(new NotAudited("It shows the plan anew and changes nothing."));
        visit.MapPost("/plan/publication", PublishAsync).WithMetadata(new Audited(AuditWords.AgendaPublished));
        visit.MapPost("/plan/inviting", InviteAsync).WithMetadata(new Audited(AuditWords.AgendaPublished));
        visit.MapGet("/plan/mail", MailPage.ShowAsync);

        // Whoever loads the answer to a refused form again comes back to the page.
        visit.MapGet("/plan/wishes", Back);
        visit.MapGet("/plan/publication", Back);
        visit.MapGet("/plan/inviting", Back);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, PlanDesk desk, HttpContext http, CancellationToken cancellationToken) =>
        PlanQuery.Read(http.Request.Query, visit.Visit, desk.Now) is { } query
            ? await PageAsync(visit, desk, query, PlanTexts.Of(visit.Said, visit.Visit, visit.Language), StatusCodes.Status200OK, cancellationToken)
            : await MeaninglessAsync(visit, desk, cancellationToken);

    /// <summary>The plan as other wishes make it, at an address of its own.</summary>
    private static async Task<IResult> ShowAgainAsync(DeskVisit visit, PlanDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        if (PlanQuery.Read(form, visit.Visit, desk.Now) is not { } query)
        {
            return await MeaninglessAsync(visit, desk, cancellationToken);
        }

        if (query.Unfinished.Count > 0)
        {
            return await UnfinishedAsync(visit, desk, Kept(query, form), cancellationToken);
        }

        var step = form[StepField] == InvitingStep ? InvitingStep : PublishingStep;
        var asked = step is InvitingStep ? PlanQuery.InvitingKey : PlanQuery.StateKey;
        return new SeeOther(PlanQuery.AddressOf($"{visit.Path}/plan", [new HiddenField(asked, form[asked].ToString()), .. PlanQuery.FieldsOf(query.Holds ?? [])]) + $"#{step}");
    }

    private static async Task<IResult> PublishAsync(DeskVisit visit, PlanDesk desk, Publishing publishing, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        return PlanQuery.Read(form, visit.Visit, desk.Now) is not { } query ? await MeaninglessAsync(visit, desk, cancellationToken)
            : query.Unfinished.Count > 0 ? await UnfinishedAsync(visit, desk, Kept(query, form), cancellationToken)
            : await publishing.PublishAsync(visit.Visit, PlanDesk.PublishingWish(visit.Visit, query), form[ApprovedField], visit.Language, cancellationToken) switch
            {
                PublishOutcome.Published(_, var plan, _) => visit.Go("/plan", PlanTexts.Published, PlanModels.MailsOf(plan)),
                var refused => await RefuseAsync(visit, desk, query with { Inviting = null }, refused, cancellationToken),
            };
    }

    private static async Task<IResult> InviteAsync(DeskVisit visit, PlanDesk desk, Publishing publishing, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        if (visit.Visit.Publication is not { } present || PlanQuery.Read(form, visit.Visit, desk.Now) is not { } query)
        {
            return await MeaninglessAsync(visit, desk, cancellationToken);
        }

        if (query.Unfinished.Count > 0)
        {
            return await UnfinishedAsync(visit, desk, Kept(query, form), cancellationToken);
        }

        var wish = PlanDesk.InvitingWish(present, query.Inviting ?? present.Inviting, query);
        return await publishing.PublishAsync(visit.Visit, wish, form[ApprovedField], visit.Language, cancellationToken) switch
        {
            PublishOutcome.Published(_, var plan, _) => visit.Go("/invitations", PlanTexts.Invited, PlanModels.MailsOf(plan)),
            var refused => await RefuseAsync(visit, desk, query with { State = null }, refused, cancellationToken),
        };
    }

    /// <summary>The plan as it is by now, with why nothing happened.</summary>
    private static async Task<IResult> RefuseAsync(
        DeskVisit visit, PlanDesk desk, PlanQuery query, PublishOutcome refused, CancellationToken cancellationToken)
    {
        var sentence = refused switch
        {
            PublishOutcome.PlanChanged => PublicationWords.PlanChanged(visit.Language),
            PublishOutcome.HasErrors => PublicationWords.HasErrors(visit.Language),
            PublishOutcome.NothingToPublish => PublicationWords.NothingToPublish(visit.Language),
            PublishOutcome.Stale => Problems.Stale(visit.Language).Detail,
            _ => throw new UnreachableException(),
        };
        return await PageAsync(await desk.AgainAsync(visit, cancellationToken), desk, query, Message.Wrong(sentence), StatusCodes.Status409Conflict, cancellationToken);
    }

    /// <summary>Of the two steps' fields only those of the form's own step are a choice.</summary>
    private static PlanQuery Kept(PlanQuery query, IFormCollection form) =>
        form[StepField] == InvitingStep ? query with { State = null } : query with { Inviting = null };

    private static Task<IResult> UnfinishedAsync(DeskVisit visit, PlanDesk desk, PlanQuery query, CancellationToken cancellationToken) => PageAsync(
        visit, desk, query, Message.Wrong(PlanTexts.Unfinished(visit.Language)), StatusCodes.Status422UnprocessableEntity, cancellationToken);

    private static Task<IResult> MeaninglessAsync(DeskVisit visit, PlanDesk desk, CancellationToken cancellationToken) => PageAsync(
        visit, desk, new PlanQuery(), Message.Wrong(PlanTexts.Meaningless(visit.Language)), StatusCodes.Status400BadRequest, cancellationToken);

    private static async Task<IResult> PageAsync(
        DeskVisit visit, PlanDesk desk, PlanQuery query, Message? message, int status, CancellationToken cancellationToken) =>
        View.Of<PlanView>(visit.Language, status, (nameof(PlanView.Model), await desk.ReadAsync(visit, query, message, cancellationToken)));

    private static SeeOther Back(DeskVisit visit) => new($"{visit.Path}/plan");
}
