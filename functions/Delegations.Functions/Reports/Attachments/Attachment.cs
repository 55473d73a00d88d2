using Azure;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Reports.Attachments;

/// <summary>A photograph or file that belongs to a visit's report. Its bytes never change; what is said of it may.</summary>
internal sealed record Attachment
{
    public required AttachmentId Id { get; init; }

    /// <summary>The file's name as given, without any folder.</summary>
    public required string Name { get; init; }

    /// <summary>By its content, not by its name.</summary>
    public required string ContentType { get; init; }
    public required long Bytes { get; init; }

    /// <summary>Of the bytes as they are kept, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How far it may be passed on.</summary>
    public Handling Handling { get; init; } = Handling.Green;

    /// <summary>What it shows, for readers; empty where nobody said.</summary>
    public string Caption { get; init; } = "";
    public required Instant Added { get; init; }

    /// <summary>Who said that it may be shared, and when; null before that.</summary>
    public Clearance? Cleared { get; init; }

    /// <summary>Whether the archive's record, which nobody can change, may hold it; otherwise it goes with the personal part.</summary>
    public bool MayBeKept { get; init; }
    public ETag ETag { get; init; }

    public bool IsPhotograph => ContentType.StartsWith("image/", StringComparison.Ordinal);
}

/// <summary>That somebody has looked at an attachment and lets it be shared.</summary>
internal sealed record Clearance(Instant At, string By);
