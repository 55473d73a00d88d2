using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>A session of a grid before its day and place are known.</summary>
internal sealed record GridSession(GridLane Lane, SourceRow Row, int Slot)
{
    /// <summary>The last slot over which it runs.</summary>
    public int LastSlot { get; set; } = Slot;

    /// <summary>The lanes that it spans, its own among them.</summary>
    public required IReadOnlyList<GridLane> Lanes { get; init; }

    public required string Text { get; init; }

    /// <summary>What the columns beside it say of it.</summary>
    public required IReadOnlyDictionary<Field, string> Details { get; init; }
}

/// <summary>The slots below one set of headings, for the lanes that share a column of times.</summary>
internal sealed class GridSection(IReadOnlyList<GridLane> lanes, IReadOnlyList<GridLane> allLanes)
{
    private readonly List<GridSlot> slots = [];

    public IReadOnlyList<GridLane> Lanes => lanes;

    public IReadOnlyList<GridSlot> Slots => slots;

    public void Begin(GridSlot slot) => slots.Add(slot);

    /// <summary>Takes a row without a time as part of the slot above it. False where there is none.</summary>
    public bool TryContinue(SourceRow row)
    {
        if (slots.Count == 0)
        {
            return false;
        }

        slots[^1].Rows.Add(row);
        return true;
    }

    /// <summary>The sessions, slot by slot.</summary>
    public List<GridSession> Sessions()
    {
        var sessions = new List<GridSession>();
        var open = new Dictionary<GridLane, GridSession>();
        for (var slot = 0; slot < slots.Count; slot++)
        {
            foreach (var lane in lanes)
            {
                if (slots[slot].Rows[0][lane.Column].Continued && open.TryGetValue(lane, out var running))
                {
                    running.LastSlot = slot;
                }
                else if (ReadCell(lane, slot) is { } session)
                {
                    open[lane] = session;
                    sessions.Add(session);
                }
            }
        }

        return sessions;
    }

    private GridSession? ReadCell(GridLane lane, int slot)
    {
        var rows = slots[slot].Rows;
        var text = TextOf(rows, lane.Column);
        if (!GridText.IsSession(text))
        {
            return null;
        }

        var row = rows.First(row => !row[lane.Column].IsEmpty);
        var across = row[lane.Column].Across;
        return new GridSession(lane, row, slot)
        {
            Lanes = [.. allLanes.Where(other => other == lane || (other.Column > lane.Column && other.Column < lane.Column + across))],
            Text = text,
            Details = lane.Details.GroupBy(detail => detail.Field).ToDictionary(group => group.Key, group => string.Join('\n', group.Select(detail => TextOf(rows, detail.Column)).Where(detail => detail.Length > 0))),
        };
    }

    private static string TextOf(List<SourceRow> rows, int column) =>
        string.Join('\n', rows.Select(row => row[column]).Where(cell => !cell.IsEmpty && !cell.Continued).Select(cell => cell.Text));
}
