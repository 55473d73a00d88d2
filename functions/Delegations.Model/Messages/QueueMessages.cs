using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;

namespace Delegations.Model.Messages;

/// <summary>Asks for one create, update or cancellation of a calendar entry; which of them is decided when it is handled.</summary>
public sealed record DeliverInvitationMessage : IQueueMessage
{
    /// <inheritdoc/>
    public static string ExpectedName => "deliver-invitation";
    public string Name { get; init; } = ExpectedName;
    public int Version { get; init; } = 1;
    public required VisitId Visit { get; init; }
    public required InvitationId Invitation { get; init; }
}

/// <summary>Asks for one mail without a calendar entry; whether it is still wanted is decided when it is handled.</summary>
public sealed record SendNoticeMessage : IQueueMessage
{
    /// <inheritdoc/>
    public static string ExpectedName => "send-notice";
    public string Name { get; init; } = ExpectedName;
    public int Version { get; init; } = 1;
    public required VisitId Visit { get; init; }
    public required NoticeId Notice { get; init; }
}

/// <summary>Asks for the archive package of one visit.</summary>
public sealed record ArchiveVisitMessage : IQueueMessage
{
    /// <inheritdoc/>
    public static string ExpectedName => "archive-visit";
    public string Name { get; init; } = ExpectedName;
    public int Version { get; init; } = 1;
    public required VisitId Visit { get; init; }
}

/// <summary>Asks for one visit's part of an erasure; whom it is about stands in the erasure's row alone.</summary>
public sealed record ErasePersonMessage : IQueueMessage
{
    /// <inheritdoc/>
    public static string ExpectedName => "erase-person";
    public string Name { get; init; } = ExpectedName;
    public int Version { get; init; } = 1;
    public required string Erasure { get; init; }
    public required VisitId Visit { get; init; }
}

/// <summary>A queue message says what it is and in which version, so that one from another time is refused, not guessed at.</summary>
public interface IQueueMessage
{
    /// <summary>The name that messages of this type carry.</summary>
    static abstract string ExpectedName { get; }

    /// <summary>The name written in this message.</summary>
    string Name { get; }

    /// <summary>The version written in this message; this app knows version 1 of all.</summary>
    int Version { get; }
}

/// <summary>Messages as strict JSON: an unknown, missing or doubled member is refused.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DeliverInvitationMessage))]
[JsonSerializable(typeof(SendNoticeMessage))]
[JsonSerializable(typeof(ArchiveVisitMessage))]
[JsonSerializable(typeof(ErasePersonMessage))]
public sealed partial class QueueMessagesJson : JsonSerializerContext;
