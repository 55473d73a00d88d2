namespace Delegations.Invitations.Notices;

/// <summary>When a coordinator is told that a visitor list is due: each once.</summary>
internal enum ListMoment
{
    /// <summary>Some days ahead, while answers can still be asked for.</summary>
    Ahead,

    /// <summary>On the last day.</summary>
    LastDay,

    /// <summary>After it.</summary>
    Overdue,
}
