using System.Text.Json.Serialization;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>A package as the API shows it.</summary>
internal sealed record ArchiveAnswer
{
    public required ArchiveState State { get; init; }

    /// <summary>The moment that it shows.</summary>
    public required Instant Packed { get; init; }

    /// <summary>When the personal part is to be purged; null where nothing says so.</summary>
    public Instant? Purge { get; init; }
    public Instant? Purged { get; init; }
    public string? App { get; init; }
    public int? Report { get; init; }
    public int? ItineraryVersion { get; init; }
    public IReadOnlyList<ArchivedFile> Record { get; init; } = [];
    public IReadOnlyList<ArchivedFile> Personal { get; init; } = [];

    /// <summary>Null where it was not asked for.</summary>
    public PackageVerification? Verification { get; init; }
}

/// <summary>One file of a package.</summary>
internal sealed record ArchivedFile(string Name, string ContentType, long Bytes, string Sha256);

/// <summary>Whether every file is as it was written.</summary>
internal sealed record PackageVerification(bool Whole, IReadOnlyList<PackageFault> Faults);

/// <summary>What became of bringing a visit back: what was missing and is there again.</summary>
internal sealed record RestoreAnswer(int Rows, int Documents);

/// <summary>How far a package is.</summary>
[JsonConverter(typeof(CodeConverter<ArchiveState>))]
internal enum ArchiveState
{
    UnderWay,
    Archived,
}
