using ExcelDataReader;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Watches how far a sheet goes down and to the right, so that what is not read there can be reported.</summary>
internal sealed class SheetEdges(IExcelDataReader reader, int columns, ReadBudget budget)
{
    /// <summary>The first row with content to the right of the columns that are read, or 0.</summary>
    public int FirstRowBeside { get; private set; }

    /// <summary>
    /// Looks at the row just read. True where so much of the sheets was empty that the reading ends: Excel writes rows as far
    /// down as their format goes, and a single cell at the very end makes a million.
    /// </summary>
    public bool IsBeyond(int number)
    {
        if (FirstRowBeside == 0 && HasContentBeside())
        {
            FirstRowBeside = number;
        }

        return !budget.TryLook(Math.Min(reader.FieldCount, columns));
    }

    // Where looking for it would take too long, something is taken to be there.
    private bool HasContentBeside()
    {
        var beside = reader.FieldCount - columns;
        if (beside <= 0)
        {
            return false;
        }

        return !budget.TryLookBeside(beside) || Enumerable.Range(columns, beside).Any(column => reader.GetValue(column) is not null and not "");
    }
}
