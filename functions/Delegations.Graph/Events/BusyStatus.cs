namespace Delegations.Graph.Events;

/// <summary>How the time shows in a calendar.</summary>
public enum BusyStatus
{
    Busy,
    Tentative,
    Free,
}
