using System.Globalization;
using Delegations.Documents.Tests.Reading.Samples;
using NodaTime.Text;

namespace Delegations.Documents.Tests.Reading.Peculiar;

/// <summary>
/// Builds a workbook of a description that can be reviewed: <c>sheet Name</c>, <c>hidden sheet Name</c>, <c>merge A2:A4</c>, and rows
/// such as <c>| #2025-11-03 | #09:00 | Welcome</c>, after <c>hidden</c> where the row is. <c>#</c> begins a typed date, time or number;
/// <c>\n</c> breaks a line; an empty line is an empty row.
/// </summary>
internal static class DescribedWorkbook
{
    public static byte[] Build(string description)
    {
        var book = new SampleWorkbook();
        SampleSheet? sheet = null;
        foreach (var line in description.Split('\n'))
        {
            var at = line.IndexOf(' ', StringComparison.Ordinal);
            switch (line)
            {
                case "":
                    sheet?.Blank();
                    break;
                case ['/', '/', ..]:
                    break;
                case ['|', ..]:
                    sheet?.Row(Cells(line));
                    break;
                case var _ when line.StartsWith("hidden |", StringComparison.Ordinal):
                    sheet?.HiddenRow(Cells(line[at..]));
                    break;
                case var _ when line.StartsWith("merge ", StringComparison.Ordinal):
                    sheet?.Merge(line[(at + 1)..]);
                    break;
                default:
                    sheet = book.AddSheet(line[(line.IndexOf("sheet ", StringComparison.Ordinal) + "sheet ".Length)..], 12, 12, 30, 20, 20, 20);
                    sheet.IsHidden = line.StartsWith("hidden ", StringComparison.Ordinal);
                    break;
            }
        }

        return book.ToBytes();
    }

    private static object?[] Cells(string line) => [.. line.Trim()[1..].Split('|', StringSplitOptions.TrimEntries).Select(Value)];

    private static object? Value(string cell) => cell switch
    {
        "" => null,
        ['#', .. var typed] when LocalDatePattern.Iso.Parse(typed) is { Success: true } date => date.Value,
        ['#', .. var typed] when LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(typed) is { Success: true } time => time.Value,
        ['#', .. var typed] => int.Parse(typed, CultureInfo.InvariantCulture),
        _ => cell.Replace("\\n", "\n", StringComparison.Ordinal),
    };
}
