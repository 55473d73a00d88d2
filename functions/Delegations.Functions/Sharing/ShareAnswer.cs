using Delegations.Model.Ids;
using Delegations.Reports;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>What to share: the summary where nothing is said, for thirty days.</summary>
internal sealed record ShareRequest(IReadOnlyList<ReportPart>? Parts, int? Days);

/// <summary>A share as the API shows it.</summary>
internal sealed record ShareAnswer
{
    public required ShareId Id { get; init; }

    /// <summary>The link, told once, when it is made; afterwards nobody can read it out again.</summary>
    public string? Url { get; init; }
    public required IReadOnlyList<ReportPart> Parts { get; init; }
    public required Instant Expires { get; init; }
    public required bool Open { get; init; }

    /// <summary>Downloads by people; what mail scanners fetched is counted apart.</summary>
    public required int Downloads { get; init; }
    public required int Scans { get; init; }
}
