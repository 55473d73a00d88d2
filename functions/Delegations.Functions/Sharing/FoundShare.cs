using Delegations.Visits;

namespace Delegations.Sharing;

/// <summary>What a link leads to.</summary>
internal abstract record FoundShare
{
    private FoundShare()
    {
    }

    internal sealed record Open(Share Share, Visit Visit) : FoundShare;

    /// <summary>Its time is over, or another link took its place.</summary>
    internal sealed record Expired(Share Share, Visit Visit) : FoundShare;

    /// <summary>Unknown, withdrawn, or no link at all: nobody is told which.</summary>
    internal sealed record Nothing : FoundShare;
}
