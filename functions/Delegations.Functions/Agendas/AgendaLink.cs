using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>
/// An expiring, revocable link to the published agenda as certain readers may see it: its live page, its files, and its feed.
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
    public required SecretToken Token { get; init; }
    public required Instant Created { get; init; }

    /// <summary>Null where it ends some time after the visit does.</summary>
    public Instant? Expires { get; init; }
    public Instant? Revoked { get; init; }

    /// <summary>The address of the page, without the host.</summary>
    public string PagePath => $"/a/{Token.Text}/";

    /// <summary>The address of the feed, without the host.</summary>
    public string FeedPath => $"/c/{Token.Text}";

    /// <summary>When it closes of itself; null where nothing says so yet.</summary>
    public Instant? EndOf(Visit visit) => Expires ?? (visit.Publication?.Ends is { } ends ? ends + AfterVisit : null);

    public bool IsOpenAt(Instant now, Visit visit) => Revoked is null && (EndOf(visit) is not { } end || now < end);

    /// <summary>What it opens, in a language and as a kind of file.</summary>
    public AgendaKind KindOf(Language language, AgendaFormat format) => new(Audience, language, format) { Stop = Stop, Person = Person };
}
