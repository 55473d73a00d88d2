using Delegations.Documents.Rendering.Agendas;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>A line of a day. Times are wall clock at the place.</summary>
public abstract record RunSheetRow
{
    private RunSheetRow()
    {
    }

    /// <summary>When it begins; null where it is not known.</summary>
    public LocalTime? Start { get; init; }

    /// <summary>When it ends; null where it is not known, or only a moment.</summary>
    public LocalTime? End { get; init; }

    /// <summary>A session, and those that take place at the same time.</summary>
    public sealed record Session(AgendaSession Shown, IReadOnlyList<AgendaSession> Overlaps) : RunSheetRow;

    /// <summary>The way from one place to the next, between two sessions.</summary>
    /// <param name="Minutes">How much time there is for it; null where the end of the session before is not known.</param>
    public sealed record Transfer(int? Minutes, AgendaText From, AgendaText To) : RunSheetRow;

    /// <summary>Time without a session, and without a way to go.</summary>
    public sealed record Gap(int Minutes) : RunSheetRow;

    /// <summary>The delegation comes; told to the hosts of one stop, who see nothing of what was before.</summary>
    public sealed record Arrival : RunSheetRow;

    /// <summary>The delegation goes.</summary>
    public sealed record Departure : RunSheetRow;
}
