using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Itineraries;

/// <summary>What a session's row makes of a person.</summary>
[JsonConverter(typeof(CodeConverter<SessionPart>))]
internal enum SessionPart
{
    Host,
    Speaker,
}
