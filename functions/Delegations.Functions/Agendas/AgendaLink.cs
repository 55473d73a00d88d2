using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>
/// An expiring, revocable link to an agenda as certain readers may see it: the published one with its live page, its files and its feed,
/// or the newest one for review.
/// The secret is kept, not only its hash, because every printed agenda shows it.
/// </summary>
internal sealed record AgendaLink
{
    /// <summary>Long enough to look a visit up when its report is read.</summary>
    private static readonly Duration AfterVisit = Duration.FromDays(90);

    public required AgendaLinkId Id { get; init; }
    public required VisitId Visit { get; init; }
    public required Audience Audience { get; init; }
    public StopId? Stop { get; init; }
    public PersonId? Person { get; init; }
    public AgendaLinkPurpose Purpose { get; init; }

    /// <summary>Who is to review by it, as the coordinator calls them; null where it was not said.</summary>
    public string? Recipient { get; init; }
    public required SecretToken Token { get; init; }
    public required Instant Created { get; init; }

    /// <summary>Null where it ends some time after the visit does.</summary>
    public Instant? Expires { get; init; }
    public Instant? Revoked { get; init; }

    /// <summary>The address of the page, without the host.</summary>
    public string PagePath => Purpose is AgendaLinkPurpose.Review ? $"/v/{Token.Text}" : $"/a/{Token.Text}/";

    /// <summary>The address of the feed, without the host; what is under review has none.</summary>
    public string? FeedPath => Purpose is AgendaLinkPurpose.Review ? null : $"/c/{Token.Text}";

    /// <summary>When it closes of itself; null where nothing says so yet.</summary>
    public Instant? EndOf(Visit visit) => Expires ?? (visit.Publication?.Ends is { } ends ? ends + AfterVisit : null);

    public bool IsOpenAt(Instant now, Visit visit) => Revoked is null && (EndOf(visit) is not { } end || now < end);

    /// <summary>What it opens, in a language and as a kind of file.</summary>
    public AgendaKind KindOf(Language language, AgendaFormat format) => new(Audience, language, format) { Stop = Stop, Person = Person };
}
