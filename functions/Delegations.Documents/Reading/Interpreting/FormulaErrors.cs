using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Empties the cells that show the error of a formula.</summary>
internal static class FormulaErrors
{
    // One broken formula is usually copied down a whole column.
    private const int MostReported = 10;

    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal)
    {
        "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#####", "########",
        "#NV", "#BEZUG!", "#WERT!", "#VALEUR!", "#NOM?", "#NB", "#WAARDE!", "#VERW!", "#NAAM?", "#DEEL/0!", "#¡REF!", "#¡VALOR!",
    };

    public static SourceTable Cleared(SourceTable table, FindingsWriter findings)
    {
        List<SourceRow>? rows = null;
        var reported = 0;
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (!HasError(row))
            {
                continue;
            }

            for (var column = 0; column < row.Cells.Count && reported < MostReported; column++)
            {
                if (IsError(row[column]))
                {
                    reported++;
                    findings.FormulaFailed(table.CellPlace(row, column));
                }
            }

            rows ??= [.. table.Rows];
            rows[index] = row with { Cells = [.. row.Cells.Select(cell => IsError(cell) ? default : cell)] };
        }

        return rows is null ? table : table with { Rows = rows };
    }

    private static bool HasError(SourceRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (IsError(row.Cells[column]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsError(SourceCell cell) => cell.Text.Length is > 2 and < 10 && cell.Text[0] == '#' && Errors.Contains(cell.Text);
}
