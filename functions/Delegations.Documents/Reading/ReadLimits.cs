namespace Delegations.Documents.Reading;

/// <summary>How much a file may ask of the reader before it is refused.</summary>
public sealed record ReadLimits
{
    public static readonly ReadLimits Default = new();

    /// <summary>The file itself, in bytes.</summary>
    public long FileBytes { get; init; } = 95L * 1024 * 1024;

    /// <summary>Rows with content, over all sheets or tables.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>Cells with content, over all sheets or tables.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Cells looked at in sheets, empty ones among them; what follows is not read, with a finding.</summary>
    public long SheetCells { get; init; } = 50_000_000;

    /// <summary>Characters of one cell or paragraph; what follows is cut off.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Entries of a zip package.</summary>
    public int ZipEntries { get; init; } = 5_000;

    /// <summary>What a zip package's entries say they unpack to, together, in bytes.</summary>
    public long ZipUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>What a part that is held in memory as a whole may unpack to, in bytes: a document's text, a workbook's shared texts.</summary>
    public long ZipPartBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Elements, attributes and texts of a Word document, whose memory is many times their size in the file.</summary>
    public int XmlNodes { get; init; } = 1_000_000;

    /// <summary>How many times its packed size a zip entry may unpack to; small entries are let through.</summary>
    public int ZipRatio { get; init; } = 250;

    /// <summary>Dates of one recurring event; a series of more is nobody's visit but somebody's routine.</summary>
    public int Occurrences { get; init; } = 60;

    /// <summary>How deep lists, mappings and tables may lie within one another.</summary>
    public int Nesting { get; init; } = 32;
}
