namespace Delegations.Documents.Reading.Formats;

/// <summary>Counts what a file asks for, and ends the reading where it is more than the limits allow.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private int rows;
    private int cells;

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

    /// <exception cref="UnreadableFileException">The content lies too deep.</exception>
    public void CheckDepth(int depth)
    {
        if (depth > limits.Nesting)
        {
            throw new UnreadableFileException(FileProblem.TooDeep);
        }
    }

    /// <summary>The text as a cell holds it: trimmed, blanks of all kinds made plain, not longer than the limit.</summary>
    public string Clean(string text)
    {
        var clean = text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        return clean.Length <= limits.CellCharacters ? clean : clean[..limits.CellCharacters];
    }
}
