using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>One column of a grid: what its headings say of all the sessions below.</summary>
/// <param name="Column">Where its sessions stand.</param>
/// <param name="TimeColumn">Where their times stand.</param>
internal sealed record GridLane(int Column, int TimeColumn)
{
    /// <summary>Where their ends stand, if in a column of their own; otherwise -1.</summary>
    public int EndColumn { get; init; } = -1;

    /// <summary>The heading that names the day; empty where none does.</summary>
    public SourceCell Day { get; init; }

    /// <summary>The row of that heading, for the finding about it.</summary>
    public SourceRow? DayRow { get; init; }

    /// <summary>The room, stage, track or group.</summary>
    public string Label { get; init; } = "";

    /// <summary>Columns that tell more of the session to their left: its speaker, its room.</summary>
    public IReadOnlyList<(Field Field, int Column)> Details { get; init; } = [];
}

/// <summary>The headings of a grid.</summary>
/// <param name="First">The row of the uppermost one among the table's rows.</param>
/// <param name="Rows">How many rows they take.</param>
/// <param name="Lanes">From left to right.</param>
/// <param name="DayColumn">A column to the left of the times that names the day, or -1.</param>
internal sealed record GridHeading(int First, int Rows, IReadOnlyList<GridLane> Lanes, int DayColumn)
{
    /// <summary>The first row of sessions.</summary>
    public int Below => First + Rows;
}
