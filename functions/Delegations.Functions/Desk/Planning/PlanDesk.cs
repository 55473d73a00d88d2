using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Planning;

/// <summary>Gathers what the page of the two steps shows.</summary>
internal sealed class PlanDesk(VisitStore visits, ItineraryStore itineraries, Publishing publishing, PublicationServices services)
{
    public Instant Now => services.Clock.GetCurrentInstant();

    /// <summary>The visit as it is by now.</summary>
    public async Task<DeskVisit> AgainAsync(DeskVisit visit, CancellationToken cancellationToken) =>
        visit with { Visit = await visits.FindAsync(visit.Visit.Id, cancellationToken) ?? visit.Visit };

    public async Task<PlanPageModel> ReadAsync(DeskVisit visit, PlanQuery query, Message? message, CancellationToken cancellationToken)
    {
        var head = new PlanPageModel { Head = visit.Head, Path = visit.Path, Message = message, HasProgramme = false };
        if (await itineraries.FindAsync(visit.Visit.Id, visit.Visit.LatestVersion, cancellationToken) is not { } latest
            || await publishing.PlanAsync(visit.Visit, PublishingWish(visit.Visit, query), visit.Language, cancellationToken) is not { } plan)
        {
            return head;
        }

        var models = new PlanModels(visit, query, (int)services.QuietOf(visit.Visit).TotalMinutes);
        return head with
        {
            HasProgramme = true,
            Unreached = [.. plan.WithoutAddress.Select(finding => finding.Message)],
            Publish = Publish(visit, query, latest, plan, models),
            Invite = visit.Visit.Publication is { } present ? await InviteAsync(visit, query, present, models, cancellationToken) : null,
        };
    }

    /// <summary>The first step publishes the latest version, and invites whom the present publication invites.</summary>
    public static PublicationWish PublishingWish(Visit visit, PlanQuery query) => new(
        null,
        query.State ?? visit.Publication?.State ?? AgendaState.Final,
        visit.Publication?.Inviting ?? Inviting.Nobody,
        query.Holds);

    /// <summary>The second step changes nothing of what is published.</summary>
    public static PublicationWish InvitingWish(Publication present, Inviting inviting, PlanQuery query) =>
        new(present.Version, present.State, inviting, query.Holds);

    private static PublishStep Publish(DeskVisit visit, PlanQuery query, ItineraryVersion latest, PublicationPlan plan, PlanModels models)
    {
        var isDue = visit.Visit.Publication is not { } present || (present.Version, present.State) != (plan.Version, plan.State);
        return new PublishStep
        {
            Standing = PlanTexts.Standing(visit.Visit, visit.Language),
            IsDue = isDue,
            State = PlanQuery.CodeOf(plan.State),
            Kept = PlanQuery.FieldsOf(query.Holds),
            Errors = isDue ? [.. latest.Itinerary.Findings.Where(finding => finding.Severity is Severity.Error)] : [],
            Plan = isDue ? models.OfPublishing(plan) : null,
        };
    }

    private async Task<InviteStep> InviteAsync(DeskVisit visit, PlanQuery query, Publication present, PlanModels models, CancellationToken cancellationToken)
    {
        var chosen = query.Inviting ?? present.Inviting;
        var plans = await Task.WhenAll(Enum.GetValues<Inviting>().Select(
            inviting => publishing.PlanAsync(visit.Visit, InvitingWish(present, inviting, query), visit.Language, cancellationToken)));
        List<PublicationPlan> all = [.. plans.OfType<PublicationPlan>()];
        var shown = all.Find(plan => plan.Inviting == chosen);
        return new InviteStep
        {
            Standing = PlanTexts.StandingOf(present.Inviting, visit.Language),
            Caution = visit.Visit.LatestVersion != present.Version ? PlanTexts.PublishFirst(visit.Visit.LatestVersion, present.Version, visit.Language) : null,
            Choices = [.. all.Select(plan => Choice(visit, query, plan, present, chosen))],
            Plan = shown is not null && (chosen != present.Inviting || PlanModels.TellsAnything(shown)) ? models.OfInviting(shown, present) : null,
        };
    }

    private static InvitingChoice Choice(DeskVisit visit, PlanQuery query, PublicationPlan plan, Publication present, Inviting chosen) => new(
        PlanQuery.AddressOf($"{visit.Path}/plan", [new HiddenField(PlanQuery.InvitingKey, PlanQuery.CodeOf(plan.Inviting)), .. PlanQuery.FieldsOf(query.Holds)]) + $"#{PlanPages.InvitingStep}",
        PlanWords.Heading(PlanWords.Of(plan.Inviting, visit.Language), visit.Language),
        PlanModels.FiguresOf(plan, visit.Language),
        plan.Inviting == present.Inviting,
        plan.Inviting == chosen,
        plan.Inviting is Inviting.Nobody);
}
