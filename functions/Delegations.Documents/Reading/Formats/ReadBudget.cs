namespace Delegations.Documents.Reading.Formats;

/// <summary>Counts what a file asks for, and ends the reading where it is more than the limits allow.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private int rows;
    private int cells;
    private long looks;
    private long looksBeside;
    private bool wasCut;

    public ReadLimits Limits => limits;

    /// <exception cref="UnreadableFileException">There are too many rows or cells.</exception>
    public void SpendRow(int cellCount)
    {
        rows++;
        cells += cellCount;
        if (rows > limits.Rows || cells > limits.Cells)
        {
            throw new UnreadableFileException(FileProblem.TooManyRows(limits.Rows));
        }
    }

    /// <summary>Counts cells of a sheet, empty or not. False when there were too many to go on.</summary>
    public bool TryLook(int count) => (looks += count) <= limits.SheetCells;

    /// <summary>Counts cells to the right of those that are read. False when there were too many to go on.</summary>
    public bool TryLookBeside(int count) => (looksBeside += count) <= limits.SheetCells;

    /// <exception cref="UnreadableFileException">The content lies too deep.</exception>
    public void CheckDepth(int depth)
    {
        if (depth > limits.Nesting)
        {
            throw new UnreadableFileException(FileProblem.TooDeep);
        }
    }

    /// <summary>
    /// The text as a cell holds it: trimmed, blanks and line ends of all kinds made plain, without characters that cannot be
    /// seen, not longer than the limit.
    /// </summary>
    public string Clean(string text)
    {
        var clean = CleanText.Of(text);
        if (clean.Length <= limits.CellCharacters)
        {
            return clean;
        }

        wasCut = true;
        var most = limits.CellCharacters;
        return clean[..(most > 0 && char.IsHighSurrogate(clean[most - 1]) ? most - 1 : most)];
    }

    /// <summary>Says that a text was cut off before it came to be cleaned.</summary>
    public void NoteCut() => wasCut = true;

    /// <summary>Whether a text was cut off since this was last asked.</summary>
    public bool TakeCut()
    {
        var taken = wasCut;
        wasCut = false;
        return taken;
    }
}
