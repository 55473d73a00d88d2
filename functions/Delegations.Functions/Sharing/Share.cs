using Delegations.Model.Ids;
using Delegations.Reports;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>An expiring, revocable link to chosen documents of a visit.</summary>
internal sealed record Share
{
    public required ShareId Id { get; init; }
    public required VisitId Visit { get; init; }
    public required IReadOnlyList<ReportPart> Parts { get; init; }
    public required Instant Created { get; init; }
    public required Instant Expires { get; init; }
    public Instant? Revoked { get; init; }

    public bool IsOpenAt(Instant now) => Revoked is null && now < Expires;
}
