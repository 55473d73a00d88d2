using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Reports;

/// <summary>A document of a visit that a link may open: released, or cleared.</summary>
internal sealed record OfferedDocument
{
    /// <summary>Names it in links, and stays the same: <c>summary.fr.html</c>, or an attachment's id.</summary>
    public required string Key { get; init; }

    /// <summary>The part of the report; null for an attachment.</summary>
    public ReportPart? Part { get; init; }

    /// <summary>Its language; null for an attachment.</summary>
    public Language? Language { get; init; }

    /// <summary>The attachment; null for a part of the report.</summary>
    public AttachmentId? Attachment { get; init; }

    /// <summary>What to keep it as on the reader's own machine.</summary>
    public required string FileName { get; init; }

    /// <summary>What an attachment shows; empty for a part of the report.</summary>
    public string Caption { get; init; } = "";
    public required Handling Handling { get; init; }
    public required string ContentType { get; init; }
    public required long Bytes { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where its bytes lie.</summary>
    public required string Container { get; init; }
    public required string Path { get; init; }
}
