using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk;

/// <summary>Gathers what a visit's page shows.</summary>
internal sealed class DeskReader(
    ItineraryStore itineraries, PeopleStore people, InvitationStore invitations, ReplyStore replies, Publishing publishing)
{
    public async Task<VisitModel> ReadAsync(Visit visit, PublicationWish? wish, Language language, CancellationToken cancellationToken)
    {
        var version = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var board = await invitations.ListAsync(visit.Id, cancellationToken);
        var facts = await replies.ListAsync(visit.Id, cancellationToken);
        var plan = wish is null ? null : await publishing.PlanAsync(visit, wish, language, cancellationToken);
        return new VisitModel
        {
            Id = visit.Id.Value,
            Name = visit.Name,
            State = DeskWords.StateOf(visit, language),
            Published = visit.Publication is { } publication
                ? new PublishedModel(publication.Version, publication.State.ToString(), publication.Inviting.ToString())
                : null,
            Version = version?.Number,
            Sessions = version?.Itinerary.Sessions.Count ?? 0,
            MayBePublished = version is { MayBePublished: true },
            People = directory.People.Count,
            Findings = version is null ? [] : [.. version.Itinerary.Findings, .. MissingAddresses.Of(version.Itinerary, directory, language)],
            Invitations = [.. board.Select(row => BoardWords.LineOf(row, facts, language))],
            HasOutbox = visit.Invitations.Way is DeliveryWay.Outbox,
            Plan = plan is null ? null : Describe(plan, language),
        };
    }

    private static PlanModel Describe(PublicationPlan plan, Language language) => new()
    {
        Hash = plan.Hash,
        Version = plan.Version,
        State = plan.State.ToString(),
        Inviting = plan.Inviting.ToString(),
        Unchanged = plan.Unchanged,
        Over = plan.Over,
        WithoutAddress = plan.WithoutAddress,
        MayBePublished = plan.MayBePublished,
        Rows =
        [
            .. plan.Created.Select(line => new PlanRow(DeskWords.Created(language), line.Name, line.Was, line.Now)),
            .. plan.Updated.Select(line => new PlanRow(DeskWords.Updated(line.AsksAgain, language), line.Name, line.Was, line.Now)),
            .. plan.Cancelled.Select(line => new PlanRow(DeskWords.Cancelled(language), line.Name, line.Was, line.Now)),
        ],
        Held = [.. plan.Held.Select(line => new PlanRow(DeskWords.Held(line.Held!, language), line.Name, line.Was, line.Now))], // held lines say why
    };
}
