namespace Delegations.Documents.Attachments;

/// <summary>Whether a file may be kept beside a report, and as what.</summary>
public abstract record AttachmentOutcome
{
    private AttachmentOutcome()
    {
    }

    /// <summary>It may.</summary>
    /// <param name="ContentType">By its content.</param>
    /// <param name="Content">As it is to be kept: of a photograph without what the camera noted in it.</param>
    public sealed record Taken(string ContentType, ReadOnlyMemory<byte> Content) : AttachmentOutcome;

    /// <summary>It may not.</summary>
    public sealed record Refused(AttachmentFault Fault) : AttachmentOutcome;
}

/// <summary>Why a file cannot be taken.</summary>
public enum AttachmentFault
{
    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It is called a picture and is none, or not a whole one.</summary>
    NotAPicture,

    /// <summary>It is of no kind that is taken.</summary>
    TypeUnsupported,

    /// <summary>It has programs inside.</summary>
    HasMacros,

    /// <summary>It is an archive with an archive inside.</summary>
    ArchiveInArchive,

    /// <summary>It is an archive with photographs, whose notes cannot be taken out there.</summary>
    PictureInArchive,

    /// <summary>It is an archive that would unpack to too much.</summary>
    ArchiveTooLarge,

    /// <summary>It is of a kind that is taken, but broken.</summary>
    Broken,
}
