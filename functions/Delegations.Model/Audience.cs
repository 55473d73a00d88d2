using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>For whom an agenda is made; each sees what those before it see, and more.</summary>
[JsonConverter(typeof(CodeConverter<Audience>))]
public enum Audience
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>The guests.</summary>
    Delegation,

    /// <summary>Those who receive them.</summary>
    Host,

    /// <summary>The coordinators.</summary>
    Internal,
}
