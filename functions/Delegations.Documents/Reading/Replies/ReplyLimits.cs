namespace Delegations.Documents.Reading.Replies;

/// <summary>How much an answer may ask of the reader before it is refused.</summary>
internal static class ReplyLimits
{
    /// <summary>The whole mail, pictures of signatures and attachments included.</summary>
    public const int MailBytes = 10 * 1024 * 1024;

    /// <summary>The calendar object: an answer has one event and at most a zone.</summary>
    public const int CalendarBytes = 1024 * 1024;

    public const int Parts = 200;

    /// <summary>How deep parts may lie within one another; what lies deeper is not looked at.</summary>
    public const int PartNesting = 16;

    /// <summary>Header fields, over all parts.</summary>
    public const int HeaderFields = 5_000;

    /// <summary>One header field, folded.</summary>
    public const int HeaderBytes = 64 * 1024;

    /// <summary>How deep components of the calendar may lie within one another.</summary>
    public const int ComponentNesting = 8;

    /// <summary>What somebody wrote beside the answer; what follows is cut off.</summary>
    public const int CommentCharacters = 2_000;

    /// <summary>No UID that this product wrote is longer (RFC 5545 3.8.4.7).</summary>
    public const int UidCharacters = 255;
}
