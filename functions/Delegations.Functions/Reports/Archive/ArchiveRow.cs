using Azure;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports.Archive;

/// <summary>The row <c>archive|package</c>: which run's files the package is made of, and what proves its manifests.</summary>
internal sealed record ArchiveRow
{
    public const string RowKey = "archive|package";

    public required VisitId Visit { get; init; }

    /// <summary>Names the folder of the files that were laid out first; nobody else's files come into the package.</summary>
    public required string Run { get; init; }

    /// <summary>The moment that the package shows.</summary>
    public required Instant Packed { get; init; }

    /// <summary>The manifest of the record, once it is whole.</summary>
    public string? RecordManifest { get; init; }

    /// <summary>The manifest of the personal part, once it is whole.</summary>
    public string? PersonalManifest { get; init; }

    /// <summary>When the personal part is to be purged.</summary>
    public required Instant Purge { get; init; }

    /// <summary>When it was.</summary>
    public Instant? Purged { get; init; }
    public ETag ETag { get; init; }

    /// <summary>Whether there is a package: both parts whole, and said to be.</summary>
    public bool IsWhole => RecordManifest is not null;

    public TableEntity ToRow() => new(Visit.Value, RowKey)
    {
        ["run"] = Run,
        ["packed"] = Packed.ToDateTimeOffset(),
        ["recordManifest"] = RecordManifest,
        ["personalManifest"] = PersonalManifest,
        ["purge"] = Purge.ToDateTimeOffset(),
        ["purged"] = Purged?.ToDateTimeOffset(),
    };

    public static ArchiveRow FromRow(TableEntity row) => new()
    {
        Visit = VisitId.Parse(row.PartitionKey),
        Run = row.Text("run"),
        Packed = row.Moment("packed") ?? default,
        RecordManifest = row.GetString("recordManifest"),
        PersonalManifest = row.GetString("personalManifest"),
        Purge = row.Moment("purge") ?? default,
        Purged = row.Moment("purged"),
        ETag = row.ETag,
    };
}
