namespace Delegations.Documents.Reading.Formats;

/// <summary>What every format is brought to: tables and paragraphs in the order in which a person would read them.</summary>
internal sealed record SourceDocument(string Format, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>What our own exports say of themselves.</summary>
    public ExportStamp? Stamp { get; init; }
}

internal abstract record SourceBlock;

internal sealed record SourceParagraph(string Text, string Place) : SourceBlock;
