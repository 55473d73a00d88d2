using System.Globalization;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Erasing;

/// <summary>Writes into a visit's history that somebody was erased, once per visit and erasure, and not who.</summary>
internal sealed class ErasureNotes(AuditStore audit, IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();

    public Task ErasedAsync(VisitId visit, Erasure erasure, int places, CancellationToken cancellationToken) => audit.AddAsync(
        visit,
        AuditStore.KeyAt(erasure.Asked, $"erased-{erasure.Id}"),
        new AuditFact(Now, AuditWords.PersonErased, "", places.ToString(CultureInfo.InvariantCulture)) { Who = erasure.By },
        cancellationToken);
}
