using System.Text.Json.Serialization;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>A difference that is not to be acted on yet.</summary>
/// <param name="Until">From when on it is; null where only another publication changes that.</param>
internal sealed record HeldBack(HeldReason Reason, Instant? Until);

/// <summary>Why a difference is not acted on.</summary>
[JsonConverter(typeof(CodeConverter<HeldReason>))]
internal enum HeldReason
{
    /// <summary>A touch-up waits for the next real change, as the visit is set.</summary>
    TouchUp,
    Excluded,
    Delayed,
    ByPhone,

    /// <summary>Further changes may follow: they make one round.</summary>
    Quiet,
}
