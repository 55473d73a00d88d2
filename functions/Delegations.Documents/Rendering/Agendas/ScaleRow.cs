namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What happens at one place.</summary>
/// <param name="Place">Empty where the file names none.</param>
/// <param name="Bars">In order of their starts.</param>
/// <param name="Lanes">How many bars lie above each other where they overlap.</param>
internal sealed record ScaleRow(string Place, IReadOnlyList<ScaleBar> Bars, int Lanes)
{
    /// <summary>Each bar goes into the first lane that is free by then.</summary>
    public static ScaleRow Of(string place, IReadOnlyList<ScaleBar> bars)
    {
        var free = new List<int>();
        var laid = new List<ScaleBar>(bars.Count);
        foreach (var bar in bars)
        {
            var lane = free.FindIndex(end => end <= bar.Start);
            if (lane < 0)
            {
                lane = free.Count;
                free.Add(0);
            }

            free[lane] = bar.End;
            laid.Add(bar with { Lane = lane });
        }

        return new ScaleRow(place, laid, free.Count);
    }
}

/// <summary>A session to scale.</summary>
/// <param name="Start">In minutes from the day's midnight.</param>
/// <param name="End">The same; after the start.</param>
/// <param name="Lane">Counted from 0, from above.</param>
internal sealed record ScaleBar(AgendaSession Session, int Start, int End, int Lane);

/// <summary>A stretch of the day, in minutes from its midnight.</summary>
internal sealed record ScaleSpan(int Start, int End)
{
    public int Minutes => End - Start;
}

/// <summary>The way from a session at one place to the next at another.</summary>
/// <param name="FromRow">The row of the place left.</param>
/// <param name="ToRow">The row of the place gone to.</param>
internal sealed record ScaleTransfer(int FromRow, ScaleBar From, int ToRow, ScaleBar To)
{
    public int Minutes => To.Start - From.End;
}
