using Delegations.Desk.Start;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Overview;

/// <summary>Reads what a visit's first page shows.</summary>
internal sealed class OverviewReader(ItineraryStore itineraries, PeopleStore people, InvitationStore invitations, ReplyStore replies, IClock clock)
{
    public async Task<OverviewModel> ReadAsync(DeskVisit desk, CancellationToken cancellationToken)
    {
        var (visit, language, now) = (desk.Visit, desk.Language, clock.GetCurrentInstant());
        var latest = itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
        var directory = people.ReadAsync(visit.Id, cancellationToken);
        var rows = invitations.ListAsync(visit.Id, cancellationToken);
        var facts = replies.ListAsync(visit.Id, cancellationToken);
        var versions = itineraries.ListAsync(visit.Id, cancellationToken);
        var seen = new Seen((await latest)?.Itinerary, await directory, await rows, await facts);
        var standing = new Standing(visit, VisitStatuses.Of(visit, now))
        {
            Questions = Question.OpenIn(seen.Findings).Count(pair => pair.Finding.Severity is Severity.Error),
            Errors = seen.Findings.Count(finding => finding is { Severity: Severity.Error, Question: null }),
            WithoutAddress = seen.WithoutAddress(language),
            Failed = seen.Invitations.Count(row => row.State is InvitationState.Failed),
            Unanswered = seen.Told.Count(row => CurrentReply.Of(row, seen.Replies).IsOpen),
        };
        return new OverviewModel
        {
            Head = desk.Head,
            Next = NextStep.Of(standing, desk.Path, language),
            Days = seen.Itinerary is { } itinerary ? DaysPicture.Of(itinerary, desk.Path, now, language) : null,
            Versions = VersionLines.Of(await versions, visit, desk.Path, language),
            Counts = Counts.Of(desk, seen),
            Settings = SettingsSummary.Of(visit, language),
        };
    }
}

/// <summary>What was read of a visit.</summary>
internal sealed record Seen(Itinerary? Itinerary, PeopleDirectory Directory, IReadOnlyList<Invitation> Invitations, IReadOnlyList<ReplyFact> Replies)
{
    public IReadOnlyList<Finding> Findings => Itinerary?.Findings ?? [];

    /// <summary>Those who hold an entry, or may, and can answer.</summary>
    public IEnumerable<Invitation> Told => Invitations.Where(row => row is { IsTakenBack: false, Told: not null });

    public int WithoutAddress(Language language) => Itinerary is null ? 0 : MissingAddresses.Of(Itinerary, Directory, language).Count;
}
