using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Plans a publication, and publishes what was planned.</summary>
internal sealed class Publishing(
    VisitStore visits, ItineraryStore itineraries, VisitComparison comparison, AgendaStore agendas, PublicationServices services)
{
    /// <summary>What publishing would do; null where the visit has no such version.</summary>
    public async Task<PublicationPlan?> PlanAsync(Visit visit, PublicationWish wish, Language spoken, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, wish.Version ?? visit.LatestVersion, cancellationToken) is not { } version)
        {
            return null;
        }

        var (state, inviting) = (wish.State ?? AgendaState.Final, wish.Inviting ?? visit.Publication?.Inviting ?? Inviting.Nobody);
        var compared = await comparison.CompareAsync(visit, version, state, inviting, cancellationToken);
        var directory = await services.People.ReadAsync(visit.Id, cancellationToken);
        var plan = new PublicationPlan
        {
            Version = version.Number,
            State = state,
            Inviting = inviting,
            MayBePublished = version.MayBePublished,
            WithoutAddress = MissingAddresses.Of(version.Itinerary, directory, spoken),
            Created = Lines(compared, DifferenceKind.Create),
            Updated = Lines(compared, DifferenceKind.Update),
            Cancelled = Lines(compared, DifferenceKind.Cancel),
            Unchanged = compared.Differences.Count(difference => difference.Kind is DifferenceKind.None or DifferenceKind.Settle),
        };
        return plan.Sealed(compared.Differences);
    }

    /// <summary>
    /// Renders the agendas, then writes the visit's pointer: that one write is the publication. Everything else follows from
    /// it, at once here, or by the timer where this is cut off.
    /// </summary>
    public async Task<PublishOutcome> PublishAsync(
        Visit visit, PublicationWish wish, string? approved, Language spoken, CancellationToken cancellationToken)
    {
        if (await PlanAsync(visit, wish, spoken, cancellationToken) is not { } plan)
        {
            return new PublishOutcome.NothingToPublish();
        }

        if (visit.Publication is { } present && IsDone(present, plan))
        {
            // Who may be named can have changed since: documents follow, the publication stays.
            if (await itineraries.FindAsync(visit.Id, present.Version, cancellationToken) is { } shown)
            {
                await agendas.RenderAsync(visit, shown, present, cancellationToken);
            }

            return new PublishOutcome.Published(visit, plan, await services.Reconciliation.ReconcileAsync(visit, cancellationToken));
        }

        if (plan.Hash != approved)
        {
            return new PublishOutcome.PlanChanged(plan);
        }

        var version = await itineraries.FindAsync(visit.Id, plan.Version, cancellationToken);
        if (version is not { MayBePublished: true })
        {
            return new PublishOutcome.HasErrors([.. version?.Itinerary.Findings.Where(finding => finding.Severity is Severity.Error) ?? []]);
        }

        var publication = new Publication(
            plan.Version, plan.State, plan.Inviting, services.Clock.GetCurrentInstant(), EndOf(version.Itinerary));
        await agendas.RenderAsync(visit, version, publication, cancellationToken);
        var changed = visit with { Publication = publication, HasInvited = visit.HasInvited || publication.Inviting is not Inviting.Nobody };
        return await visits.UpdateAsync(changed, cancellationToken) is { } published
            ? new PublishOutcome.Published(published, plan, await services.Reconciliation.ReconcileAsync(published, cancellationToken))
            : new PublishOutcome.Stale();
    }

    /// <summary>A repeat of a publication that already holds is no error.</summary>
    private static bool IsDone(Publication present, PublicationPlan plan) =>
        (present.Version, present.State, present.Inviting) == (plan.Version, plan.State, plan.Inviting);

    /// <summary>A session without a time lasts until its day is over.</summary>
    private static Instant? EndOf(Itinerary itinerary) =>
        itinerary.Sessions.Where(session => !session.Cancelled)
            .Select(session => session.EndInstant ?? (session.Date is { } day ? PlaceTime.ToInstant(day.PlusDays(1).AtMidnight(), session.TimeZone) : null))
            .Max();

    private static IReadOnlyList<PlanLine> Lines(ComparedVisit compared, DifferenceKind kind) =>
    [
        .. compared.Differences.Where(difference => difference.Kind == kind).Select(difference =>
        {
            var (was, now) = (difference.Actual?.Sent, difference.Desired?.Content);
            var (wasLine, nowLine) = EntryChanges.Describe(was, now);
            return new PlanLine(
                difference.Desired?.Person.Name ?? difference.Actual?.Name ?? "",
                difference.Desired?.Role ?? difference.Actual?.Role ?? InvitationRole.Speaker,
                wasLine,
                nowLine,
                was is not null && now is not null && now.AsksAgain(was));
        }),
    ];
}

/// <summary>What publishing needs besides its stores.</summary>
internal sealed record PublicationServices(PeopleStore People, Reconciliation Reconciliation, IClock Clock);

/// <summary>What a coordinator asks to publish; null takes the latest version, final, and inviting as it is.</summary>
internal sealed record PublicationWish(int? Version, AgendaState? State, Inviting? Inviting);

/// <summary>What became of a publication.</summary>
internal abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    internal sealed record Published(Visit Visit, PublicationPlan Plan, int Queued) : PublishOutcome;

    internal sealed record PlanChanged(PublicationPlan Present) : PublishOutcome;

    internal sealed record HasErrors(IReadOnlyList<Finding> Errors) : PublishOutcome;

    internal sealed record NothingToPublish : PublishOutcome;

    internal sealed record Stale : PublishOutcome;
}
