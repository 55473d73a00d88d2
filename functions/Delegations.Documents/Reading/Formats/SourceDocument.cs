namespace Delegations.Documents.Reading.Formats;

/// <summary>What every format is brought to: tables and paragraphs in the order in which a person would read them.</summary>
internal sealed record SourceDocument(string Format, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>What our own exports say of themselves.</summary>
    public ExportStamp? Stamp { get; init; }
}

internal abstract record SourceBlock;

internal sealed record SourceParagraph(string Text, string Place) : SourceBlock
{
    /// <summary>Struck out as a whole.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Written in the style for the document's title.</summary>
    public bool IsTitle { get; init; }
}

/// <summary>What stands around the body: page heads and feet, the title among the properties. It counts where the body says nothing.</summary>
internal sealed record SourceMargin(string Text) : SourceBlock;
