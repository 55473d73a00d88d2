using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Finds how far a session may be told: in the column for it, and wherever else in its row a label stands.</summary>
internal sealed class RowHandling(SourceTable table, SourceRow row, ColumnMap map, ReadingState state)
{
    // Sentences may speak of a label: only a line that is nothing else is left out of them.
    private static readonly Field[] Prose = [Field.Description, Field.Notes, Field.InternalNotes, Field.EntryConditions];

    private Handling? found;
    private bool hasTwo;

    /// <summary>The row without the labels in its cells, and the narrowest of them.</summary>
    public (SourceRow Row, Handling? Handling) Take()
    {
        ReadColumns();
        IReadOnlyList<SourceCell> cells = HasMention() ? TakeTokens() : row.Cells;
        if (hasTwo && found is { } narrowest)
        {
            state.Findings.HandlingTwice(table.RowPlace(row), narrowest);
        }

        return (ReferenceEquals(cells, row.Cells) ? row : row with { Cells = cells }, found);
    }

    private bool HasMention()
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (HandlingNotation.Mention(row.Cells[column].Text))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadColumns()
    {
        foreach (var column in map.Columns(Field.Handling))
        {
            var text = row[column].Text;
            if (!text.Any(char.IsLetterOrDigit))
            {
                continue;
            }

            if ((HandlingNotation.Read(text) ?? HandlingNotation.Find(text).Handling) is { } label)
            {
                Add(label);
            }
            else
            {
                AddUnknown(column, text);
            }
        }
    }

    private SourceCell[] TakeTokens()
    {
        var cells = row.Cells.ToArray();
        for (var column = 0; column < cells.Length; column++)
        {
            var text = cells[column].Text;
            if (map.Columns(Field.Handling).Contains(column) || !HandlingNotation.Mention(text))
            {
                continue;
            }

            var mention = HandlingNotation.Find(text);
            if (mention.Unknown is { } unknown)
            {
                AddUnknown(column, unknown);
            }

            if (mention.Handling is { } label)
            {
                Add(label);
                cells[column] = cells[column].Saying(Without(column, text));
            }
        }

        return cells;
    }

    private string Without(int column, string text)
    {
        if (Array.Exists(Prose, field => map.Columns(field).Contains(column)))
        {
            return string.Join('\n', text.Split('\n').Where(line => HandlingNotation.Find(line).Handling is null || HandlingNotation.Without(line).Length > 0));
        }

        // A session that is called by its label alone keeps it: without a title it would be lost.
        var rest = HandlingNotation.Without(text);
        return rest.Length == 0 && map.Columns(Field.Title).Contains(column) ? text : rest;
    }

    private void Add(Handling label)
    {
        hasTwo |= found is { } other && other != label;
        found = HandlingNotation.Narrower(found, label);
    }

    /// <summary>Better unseen than leaked.</summary>
    private void AddUnknown(int column, string text)
    {
        state.Findings.HandlingUnknown(table.CellPlace(row, column), text);
        found = HandlingNotation.Narrower(found, Handling.AmberStrict);
    }
}
