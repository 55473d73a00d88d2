namespace Delegations.Documents.Rendering.Mime;

/// <summary>A piece of a mail's text, written once and shown in both of its readable forms.</summary>
internal abstract record MailBlock
{
    private MailBlock()
    {
    }

    /// <summary>Sentences; the line breaks in them are kept.</summary>
    internal sealed record Paragraph(string Text) : MailBlock;

    /// <summary>What, when, where and the like; those without a value are left out.</summary>
    internal sealed record Facts(IReadOnlyList<(string Name, string Value)> All) : MailBlock;

    /// <summary>Was and now, one line each.</summary>
    internal sealed record Changes(IReadOnlyList<Change> All) : MailBlock;

    /// <summary>Lines of one kind: a day's programme, people who have not answered.</summary>
    internal sealed record Lines(IReadOnlyList<string> All) : MailBlock;

    /// <summary>Addresses to open, each with what it does.</summary>
    internal sealed record Links(IReadOnlyList<(string Label, Uri Address)> All) : MailBlock;
}
