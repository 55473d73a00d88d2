using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Reports.Archive;

/// <summary>What a look at a package showed.</summary>
internal abstract record PackageOutcome
{
    private PackageOutcome()
    {
    }

    /// <summary>There is none.</summary>
    internal sealed record None : PackageOutcome;

    /// <summary>It is being packed.</summary>
    internal sealed record Underway(ArchiveRow Row) : PackageOutcome;

    /// <summary>All files are as they were written.</summary>
    /// <param name="Personal">Null where the personal part was purged, or where neither it nor the visit's rows are there.</param>
    /// <param name="Row">Null where the visit's rows are gone.</param>
    internal sealed record Whole(PackageManifest Record, PackageManifest? Personal, ArchiveRow? Row) : PackageOutcome;

    internal sealed record Damaged(
        PackageManifest? Record, PackageManifest? Personal, ArchiveRow? Row, IReadOnlyList<PackageFault> Faults) : PackageOutcome;
}

/// <summary>What is wrong with one file of a package.</summary>
internal sealed record PackageFault(PackagePart Part, string File, PackageFaultKind Fault);

/// <summary>How a file can differ from its manifest.</summary>
[JsonConverter(typeof(CodeConverter<PackageFaultKind>))]
internal enum PackageFaultKind
{
    Missing,
    Changed,

    /// <summary>The manifest does not know it.</summary>
    Additional,
}
