using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Agendas.Reviews;

/// <summary>What somebody wrote on a version by a link to review it; never changed afterwards.</summary>
internal sealed record Remark
{
    public const int LongestText = 2000;
    public const int LongestName = 200;

    public required RemarkId Id { get; init; }
    public required AgendaLinkId Link { get; init; }

    /// <summary>What it is on; null for the whole.</summary>
    public SessionId? Session { get; init; }
    public required string Text { get; init; }

    /// <summary>Who wrote it, by their own word.</summary>
    public required string Name { get; init; }
    public required Instant At { get; init; }

    /// <summary>The version that they read.</summary>
    public required int Version { get; init; }
}
