using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>What a session led to, in four steps.</summary>
[JsonConverter(typeof(CodeConverter<OutcomeLevel>))]
public enum OutcomeLevel
{
    /// <summary>Nothing is to follow.</summary>
    Nothing,

    /// <summary>People know each other now.</summary>
    Contact,

    /// <summary>A next step was agreed.</summary>
    FollowUp,

    /// <summary>Something was promised, decided or signed.</summary>
    Commitment,
}
