using Delegations.Model.Ids;
using Delegations.Retention.Searching;

namespace Delegations.Retention.Erasing;

/// <summary>What an erasure would do.</summary>
internal sealed record ErasurePreview(Wanted Wanted, IReadOnlyList<VisitPreview> Visits);

/// <param name="IsInvited">A calendar still holds an entry that lies ahead: it has to be taken back first.</param>
internal sealed record VisitPreview(VisitId Visit, SweepTally Tally, bool IsInvited);
