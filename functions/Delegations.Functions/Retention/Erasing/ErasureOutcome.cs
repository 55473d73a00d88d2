using Delegations.Model.Ids;

namespace Delegations.Retention.Erasing;

/// <summary>What became of the wish to erase somebody.</summary>
internal abstract record ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <summary>It is kept, and under way.</summary>
    internal sealed record Asked(Erasure Erasure) : ErasureOutcome;

    /// <summary>It was done before.</summary>
    internal sealed record Done(Erasure Erasure) : ErasureOutcome;

    /// <summary>A calendar holds an entry of theirs that lies ahead.</summary>
    internal sealed record Invited(VisitId Visit) : ErasureOutcome;

    internal sealed record Unknown : ErasureOutcome;
}
