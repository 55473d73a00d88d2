using Delegations.Documents.Reading.Formats;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>One line of times of a grid, with the rows that belong to it.</summary>
/// <param name="Start">When its sessions begin.</param>
/// <param name="End">When they end, where the grid says so.</param>
internal sealed record GridSlot(LocalTime Start, LocalTime? End)
{
    public List<SourceRow> Rows { get; } = [];
}

/// <summary>Reads the times beside a grid; afternoons without pm are told by the times above them, once for all columns.</summary>
internal sealed class GridTimes(SourceTable table, ReadingState state)
{
    private const int HalfDay = 12;
    private const int LatestUnclearHour = 7;
    private const int EarliestMorningHour = 8;

    private readonly Dictionary<int, LocalTime> before = [];

    /// <summary>The slot that this row begins; null where it has no time of its own.</summary>
    public GridSlot? Read(SourceRow row, GridLane lane)
    {
        var cell = row[lane.TimeColumn];
        if (cell.Continued || !TimeCell.Is(cell) || CellTimes.OfTimeColumn(cell, state.Rules) is not { Start: { } written } times)
        {
            return null;
        }

        var place = table.CellPlace(row, lane.TimeColumn);
        var end = times.End ?? (lane.EndColumn >= 0 ? CellTimes.OfTimeColumn(row[lane.EndColumn], state.Rules)?.Start : null);
        var start = SettleStart(written, times.HalfUnclear, lane.TimeColumn, place);
        if (times.HalfUnclear && start != written && end is { Hour: < HalfDay } follows)
        {
            end = follows.PlusHours(HalfDay);
        }
        else if (times.HalfUnclear && end is { Hour: >= 1 and <= LatestUnclearHour } early && early <= start && start.Hour >= EarliestMorningHour)
        {
            end = early.PlusHours(HalfDay);
            state.Findings.AfternoonAssumed(place, early, end.Value);
        }

        before[lane.TimeColumn] = start;
        return new GridSlot(start, end) { Rows = { row } };
    }

    private LocalTime SettleStart(LocalTime written, bool isUnclear, int column, string place)
    {
        if (!isUnclear || written.Hour is < 1 or > LatestUnclearHour || !before.TryGetValue(column, out var earlier) || written >= earlier)
        {
            return written;
        }

        var later = written.PlusHours(HalfDay);
        if (later < earlier)
        {
            return written;
        }

        state.Findings.AfternoonAssumed(place, written, later);
        return later;
    }
}
