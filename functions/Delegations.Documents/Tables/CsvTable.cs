using System.Text;
using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Tables;

/// <summary>Tables for other programs (RFC 4180): with the mark by which spreadsheets know UTF-8, and no cell that they would calculate.</summary>
public static class CsvTable
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>The table; every cell stands in quotation marks, so that it is read back as it was.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            table.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table.ToString())];
    }

    /// <summary>Every row, the headings among them.</summary>
    public static IReadOnlyList<string[]> Read(Stream table)
    {
        using var text = new StreamReader(table, Encoding.UTF8);
        var fields = new DelimitedFields(text, ',', int.MaxValue - 1);
        var (rows, row) = (new List<string[]>(), new List<string>());
        while (fields.TryReadRow(row))
        {
            rows.Add([.. row]);
        }

        return rows;
    }

    private static string Cell(string? value)
    {
        var text = value is [('=' or '+' or '-' or '@' or '\t' or '\r'), ..] ? "'" + value : value ?? "";
        return $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
