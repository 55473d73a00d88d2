using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Columns that may say how far sessions may be told.</summary>
internal sealed partial class ColumnCheck
{
    /// <summary>"Label", "Classification": without a single label below, they mean something else; where only colours tell, that is said.</summary>
    private void CheckHandling()
    {
        foreach (var column in map.Columns(Field.Handling).Where(column => HandlingHeadings.IsDoubtful(heading[column].Text)).ToList())
        {
            var cells = table.Rows.Skip(first).Select(row => row[column].Text).ToList();
            if (!cells.Exists(HandlingNotation.IsLabel))
            {
                map = map.Where(other => other != column);
                map.Unread.Add((column, heading[column].Text));
            }
            else if (!cells.Exists(text => HandlingNotation.Mention(text)))
            {
                state.Findings.ColumnReread(table.CellPlace(heading, column), Words.OneLine(heading[column].Text), ColumnContent.Labels);
            }
        }
    }
}
