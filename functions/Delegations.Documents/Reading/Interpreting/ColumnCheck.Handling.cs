using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Columns that may say how far sessions may be told.</summary>
internal sealed partial class ColumnCheck
{
    /// <summary>"Label", "Classification": without a single label below, they mean something else.</summary>
    private void CheckHandling()
    {
        foreach (var column in map.Columns(Field.Handling).Where(column => HandlingHeadings.IsDoubtful(heading[column].Text) && !HoldsLabels(column)).ToList())
        {
            map = map.Where(other => other != column);
            map.Unread.Add((column, heading[column].Text));
        }
    }

    private bool HoldsLabels(int column) => table.Rows.Skip(first).Any(row => HandlingNotation.IsLabel(row[column].Text));
}
