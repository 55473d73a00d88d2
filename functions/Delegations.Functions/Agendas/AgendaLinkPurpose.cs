using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Agendas;

/// <summary>What a link is for: a secret made for one purpose opens nothing else.</summary>
[JsonConverter(typeof(CodeConverter<AgendaLinkPurpose>))]
internal enum AgendaLinkPurpose
{
    /// <summary>To read what is published.</summary>
    Read,

    /// <summary>To read the newest version, published or not, and to leave remarks on it.</summary>
    Review,
}
