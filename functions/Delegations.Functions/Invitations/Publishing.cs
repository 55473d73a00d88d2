using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Plans a publication, and publishes what was planned.</summary>
internal sealed class Publishing(
    VisitStore visits, ItineraryStore itineraries, VisitComparison comparison, PublishedEntries published, PublicationServices services)
{
    /// <summary>What publishing would do; null where the visit has no such version.</summary>
    public async Task<PublicationPlan?> PlanAsync(Visit visit, PublicationWish wish, Language spoken, CancellationToken cancellationToken) =>
        (await ExamineAsync(visit, wish, spoken, cancellationToken))?.Plan;

    /// <summary>
    /// Renders the agendas, then writes the visit's pointer: that one write is the publication. Everything else follows from
    /// it, at once here, or by the timer where this is cut off.
    /// </summary>
    public async Task<PublishOutcome> PublishAsync(
        Visit visit, PublicationWish wish, string? approved, Language spoken, CancellationToken cancellationToken)
    {
        if (await ExamineAsync(visit, wish, spoken, cancellationToken) is not { } examined)
        {
            return new PublishOutcome.NothingToPublish();
        }

        var (plan, version, entries) = examined;
        if (visit.Publication is { } present && IsDone(present, plan, entries))
        {
            // Who may be named in documents can have changed since: they follow, the publication stays.
            await services.Agendas.RenderAsync(visit, version, present, cancellationToken);
            return new PublishOutcome.Published(visit, plan, await services.Reconciliation.ReconcileAsync(visit, cancellationToken));
        }

        if (plan.Hash != approved)
        {
            return new PublishOutcome.PlanChanged(plan);
        }

        if (!version.MayBePublished)
        {
            return new PublishOutcome.HasErrors([.. version.Itinerary.Findings.Where(finding => finding.Severity is Severity.Error)]);
        }

        var kept = await published.KeepAsync(visit.Id, entries, cancellationToken);
        var publication = new Publication(
            plan.Version, plan.State, plan.Inviting, services.Clock.GetCurrentInstant(), EndOf(version.Itinerary), kept);
        await services.Agendas.RenderAsync(visit, version, publication, cancellationToken);
        var changed = visit with
        {
            Publication = publication,
            HasInvited = visit.HasInvited || publication.Inviting is not Inviting.Nobody,
            InvitedUntil = new[] { visit.InvitedUntil, publication.Ends }.Max(),
        };
        return await visits.UpdateAsync(changed, cancellationToken) is { } written
            ? new PublishOutcome.Published(written, plan, await services.Reconciliation.ReconcileAsync(written, cancellationToken))
            : new PublishOutcome.Stale();
    }

    private async Task<Examined?> ExamineAsync(Visit visit, PublicationWish wish, Language spoken, CancellationToken cancellationToken)
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
            Unchanged = compared.Differences.Count(difference => difference.Kind is (DifferenceKind.None or DifferenceKind.Settle) && !IsOver(difference)),
            Over = compared.Differences.Count(difference => difference.Kind is DifferenceKind.None && IsOver(difference)),
        };
        return new Examined(plan.Sealed(compared.Differences), version, compared.Desired);
    }

    /// <summary>A repeat of a publication that already holds is no error.</summary>
    private static bool IsDone(Publication present, PublicationPlan plan, IReadOnlyList<DesiredEntry> entries) =>
        (present.Version, present.State, present.Inviting) == (plan.Version, plan.State, plan.Inviting)
        && present.Entries == PublishedEntries.HashOf(entries);

    private bool IsOver(Difference difference) =>
        (difference.Desired?.Content ?? difference.Actual?.Sent) is { } content && content.EndInstant <= services.Clock.GetCurrentInstant();

    /// <summary>A session without a time lasts until its day is over.</summary>
    private static Instant? EndOf(Itinerary itinerary) =>
        itinerary.Sessions.Where(session => !session.Cancelled)
            .Select(session => session.EndInstant ?? (session.Date is { } day ? PlaceTime.ToInstant(day.PlusDays(1).AtMidnight(), session.TimeZone) : null))
            .Max();

    private static IReadOnlyList<PlanLine> Lines(ComparedVisit compared, DifferenceKind kind) =>
    [
        .. compared.Differences.Where(difference => difference.Kind == kind).Select(difference =>
        {
            var (was, now) = (difference.Actual?.Sent ?? (kind is DifferenceKind.Cancel ? difference.Actual?.Outgoing?.Content : null), difference.Desired?.Content);
            var (wasLine, nowLine) = EntryChanges.Describe(was, now);
            return new PlanLine(
                difference.Desired?.Person.Name ?? difference.Actual?.Name ?? "",
                difference.Desired?.Role ?? difference.Actual?.Role ?? InvitationRole.Speaker,
                wasLine,
                nowLine,
                was is not null && now is not null && now.AsksAgain(was));
        }),
    ];

    private sealed record Examined(PublicationPlan Plan, ItineraryVersion Version, IReadOnlyList<DesiredEntry> Entries);
}

/// <summary>What publishing needs besides its stores.</summary>
internal sealed record PublicationServices(PeopleStore People, AgendaStore Agendas, Reconciliation Reconciliation, IClock Clock);

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
