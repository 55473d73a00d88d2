using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Visits;

/// <summary>How a visit's invitations leave.</summary>
[JsonConverter(typeof(CodeConverter<DeliveryWay>))]
internal enum DeliveryWay
{
    /// <summary>As files, for a person to send.</summary>
    Outbox,

    /// <summary>By a mail server (iMIP, RFC 6047).</summary>
    Smtp,

    /// <summary>As events in the organiser's mailbox, by Microsoft Graph.</summary>
    Graph,
}
