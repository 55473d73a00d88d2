using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Plans a publication, and publishes what was planned.</summary>
internal sealed class Publishing(
    VisitStore visits, PlannedRounds rounds, PublishedEntries published, PublicationServices services)
{
    /// <summary>What publishing would do; null where the visit has no such version.</summary>
    public async Task<PublicationPlan?> PlanAsync(Visit visit, PublicationWish wish, Language spoken, CancellationToken cancellationToken) =>
        (await ExamineAsync(visit, wish, spoken, cancellationToken))?.Plan;

    /// <summary>
    /// Makes the links that agendas print, then writes the visit's pointer: that one write is the publication. Everything else follows from
    /// it, at once here, or by the timer where this is cut off.
    /// </summary>
    public async Task<PublishOutcome> PublishAsync(
        Visit visit, PublicationWish wish, string? approved, Language spoken, CancellationToken cancellationToken)
    {
        if (await ExamineAsync(visit, wish, spoken, cancellationToken) is not { } examined)
        {
            return new PublishOutcome.NothingToPublish();
        }

        var (plan, version, round, hasTold) = examined;
        if (visit.Publication is { } present && IsDone(present, plan, round))
        {
            await services.Agendas.PrepareAsync(visit.Id, cancellationToken);
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

        var (kept, now) = (await published.KeepAsync(visit.Id, round, cancellationToken), services.Clock.GetCurrentInstant());
        var publication = new Publication(plan.Version, plan.State, plan.Inviting, now, EndOf(version.Itinerary), kept)
        {
            // Nobody's calendar changes twice by a first round.
            QuietUntil = hasTold ? now + services.QuietOf(visit) : null,
        };
        await services.Agendas.PrepareAsync(visit.Id, cancellationToken);
        var changed = visit with
        {
            Publication = publication,
            PublishedVersions = visit.PublishedVersions.Contains(publication.Version) ? visit.PublishedVersions : [.. visit.PublishedVersions, publication.Version],
            HasInvited = visit.HasInvited || publication.Inviting is not Inviting.Nobody,
            InvitedUntil = new[] { visit.InvitedUntil, publication.Ends }.Max(),
        };
        return await visits.UpdateAsync(changed, cancellationToken) is { } written
            ? new PublishOutcome.Published(written, plan, await services.Reconciliation.ReconcileAsync(written, cancellationToken))
            : new PublishOutcome.Stale();
    }

    private async Task<Examined?> ExamineAsync(Visit visit, PublicationWish wish, Language spoken, CancellationToken cancellationToken)
    {
        if (await rounds.CompareAsync(visit, wish, cancellationToken) is not { } planned)
        {
            return null;
        }

        var (version, compared) = (planned.Version, planned.Compared);
        var directory = await services.People.ReadAsync(visit.Id, cancellationToken);
        var plan = new PublicationPlan
        {
            Version = version.Number,
            State = planned.State,
            Inviting = planned.Inviting,
            MayBePublished = version.MayBePublished,
            WithoutAddress = MissingAddresses.Of(version.Itinerary, directory, spoken),
            Created = PlanLines.Of(compared, DifferenceKind.Create, spoken),
            Updated = PlanLines.Of(compared, DifferenceKind.Update, spoken),
            Cancelled = PlanLines.Of(compared, DifferenceKind.Cancel, spoken),
            Held = PlanLines.Held(compared, spoken),
            Holds = planned.Round.Holds,
            Unchanged = compared.Differences.Count(difference => difference.Kind is (DifferenceKind.None or DifferenceKind.Settle) && !IsOver(difference)),
            Over = compared.Differences.Count(difference => difference.Kind is DifferenceKind.None && IsOver(difference)),
        };
        return new Examined(plan.Sealed(compared.Differences), version, planned.Round, compared.Actual.Any(row => row.Sent is not null));
    }

    /// <summary>A repeat of a publication that already holds is no error.</summary>
    private static bool IsDone(Publication present, PublicationPlan plan, PublishedRound round) =>
        (present.Version, present.State, present.Inviting) == (plan.Version, plan.State, plan.Inviting)
        && present.Entries == PublishedEntries.HashOf(round);

    private bool IsOver(Difference difference) =>
        (difference.Desired?.Content ?? difference.Actual?.Sent) is { } content && content.EndInstant <= services.Clock.GetCurrentInstant();

    /// <summary>A session without a time lasts until its day is over.</summary>
    private static Instant? EndOf(Itinerary itinerary) =>
        itinerary.Sessions.Where(session => !session.Cancelled)
            .Select(session => session.EndInstant ?? (session.Date is { } day ? PlaceTime.ToInstant(day.PlusDays(1).AtMidnight(), session.TimeZone) : null))
            .Max();

    private sealed record Examined(PublicationPlan Plan, ItineraryVersion Version, PublishedRound Round, bool HasTold);
}

/// <summary>What publishing needs besides its stores.</summary>
internal sealed record PublicationServices(PeopleStore People, AgendaDocuments Agendas, Reconciliation Reconciliation, DeliveryOptions Options, IClock Clock)
{
    /// <summary>How long the visit's changes wait for further ones.</summary>
    public Duration QuietOf(Visit visit) => visit.Invitations.QuietMinutes is { } minutes ? Duration.FromMinutes(minutes) : Options.Quiet;
}

/// <summary>What a coordinator asks to publish; null takes the latest version, final, and inviting and wishes as they are.</summary>
internal sealed record PublicationWish(int? Version, AgendaState? State, Inviting? Inviting, IReadOnlyList<Hold>? Holds = null);

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
