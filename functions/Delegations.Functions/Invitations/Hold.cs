using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>A coordinator's wish that one person gets no mail from a publication, or gets it later.</summary>
/// <param name="Until">Of a delay: from when on the person is written to.</param>
internal sealed record Hold(PersonId Person, HoldKind Kind, Instant? Until);

/// <summary>Why one person gets no mail now.</summary>
[JsonConverter(typeof(CodeConverter<HoldKind>))]
internal enum HoldKind
{
    /// <summary>Left out of this publication's mail.</summary>
    Excluded,

    /// <summary>Written to later.</summary>
    Delayed,

    /// <summary>Told by the coordinator, by phone or in person.</summary>
    ByPhone,
}
