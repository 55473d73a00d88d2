using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations.Replies;

/// <summary>One answer as it came; never changed afterwards.</summary>
internal sealed record ReplyFact
{
    public required InvitationId Invitation { get; init; }

    /// <summary>The same for the same answer that comes again: insert-only keys keep one.</summary>
    public required string Key { get; init; }
    public required ReplyStatus Status { get; init; }
    public required ReplySource Source { get; init; }

    /// <summary>SEQUENCE of the message that it answers.</summary>
    public required int Sequence { get; init; }

    /// <summary>When the person answered: of a mail its DTSTAMP, where it has one.</summary>
    public required Instant At { get; init; }
    public required Instant Recorded { get; init; }

    /// <summary>What the person adds, as written.</summary>
    public string Note { get; init; } = "";

    /// <summary>Who answered for the person, as written; empty where they did themselves.</summary>
    public string OnBehalf { get; init; } = "";

    /// <summary>Another time that the person proposes, in one line; empty for none. Noted, never applied.</summary>
    public string Proposal { get; init; } = "";

    public ReplyStanding Standing { get; init; }
}

/// <summary>Where an answer came from.</summary>
[JsonConverter(typeof(CodeConverter<ReplySource>))]
internal enum ReplySource
{
    Link,
    Mail,
    Graph,
    Phone,
}

/// <summary>What an answer counts for.</summary>
[JsonConverter(typeof(CodeConverter<ReplyStanding>))]
internal enum ReplyStanding
{
    /// <summary>It holds, unless a newer one does.</summary>
    Counts,

    /// <summary>Nobody vouches for its sender: it holds once a coordinator has looked at it.</summary>
    AwaitsLook,

    /// <summary>It comes from somebody who was not invited.</summary>
    Stranger,

    /// <summary>A later answer of the same person was there before it.</summary>
    Overtaken,
}
