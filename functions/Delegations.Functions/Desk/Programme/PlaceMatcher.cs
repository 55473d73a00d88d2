using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Desk.Programme;

/// <summary>
/// Tells which session a finding is about, by where the file says both: the same row of a sheet or table, the same line. Where that could
/// be several, none is named.
/// </summary>
internal sealed partial class PlaceMatcher
{
    private readonly Dictionary<string, Session> byOrigin = new(StringComparer.Ordinal);
    private readonly ILookup<string, Session> byRow;
    private readonly ILookup<string, Session> byColumn;

    public PlaceMatcher(IReadOnlyList<Session> sessions)
    {
        foreach (var session in sessions)
        {
            byOrigin.TryAdd(session.Origin, session);
        }

        byRow = byOrigin.Values.ToLookup(session => RowOf(session.Origin), StringComparer.Ordinal);
        byColumn = byOrigin.Values.Where(session => ColumnOf(session.Origin).Length > 0).ToLookup(session => ColumnOf(session.Origin), StringComparer.Ordinal);
    }

    public Session? Find(string place)
    {
        if (byOrigin.TryGetValue(place, out var there))
        {
            return there;
        }

        var row = byRow[RowOf(place)].ToList();
        return row.Count switch
        {
            1 => row[0],

            // In a table whose sessions are its columns, a session is known by the cell at its head.
            0 => Only(byColumn[ColumnOf(place)]),
            _ => Only(row.Where(session => IsWithin(place, session.Origin))),
        };
    }

    private static Session? Only(IEnumerable<Session> sessions) => sessions.Take(2).ToList() is [var only] ? only : null;

    /// <summary><c>Programme!7</c>, <c>table 1, row 4</c>, <c>line 12</c>.</summary>
    private static string RowOf(string place) => SheetPlace().Match(place) is { Success: true } sheet
        ? $"{sheet.Groups["sheet"].Value}!{sheet.Groups["row"].Value}"
        : TableCell().Replace(place, "");

    /// <summary><c>Programme!C</c> for one cell of a sheet; empty for anything else.</summary>
    private static string ColumnOf(string place) => SheetPlace().Match(place) is { Success: true } sheet && !sheet.Groups["last"].Success
        ? $"{sheet.Groups["sheet"].Value}!{sheet.Groups["first"].Value}"
        : "";

    private static bool IsWithin(string place, string origin) =>
        SheetPlace().Match(place) is { Success: true } inner && SheetPlace().Match(origin) is { Success: true } outer
        && Number(inner.Groups["first"]) >= Number(outer.Groups["first"])
        && Number(inner.Groups["first"]) <= Number(outer.Groups["last"].Success ? outer.Groups["last"] : outer.Groups["first"]);

    /// <summary>A is 1, Z is 26, AA is 27.</summary>
    private static int Number(Group letters) => letters.ValueSpan.ToString().Aggregate(0, (number, letter) => (26 * number) + letter - 'A' + 1);

    [GeneratedRegex(@"^(?<sheet>.+)!(?<first>[A-Z]{1,3})(?<row>\d+)(:(?<last>[A-Z]{1,3})\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetPlace();

    [GeneratedRegex(@"(?<=, row \d+), cell \d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableCell();
}
