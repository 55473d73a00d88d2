namespace Delegations.Agendas;

/// <summary>What is made of a programme.</summary>
internal enum AgendaPaper
{
    /// <summary>The programme itself.</summary>
    Programme,

    /// <summary>Minute by minute, with ways, entry conditions and deadlines; for hosts and coordinators.</summary>
    RunSheet,
}
