using Delegations.Model;

namespace Delegations.Web;

/// <summary>What every part of a page may need of the request it answers. Public, because page components are.</summary>
public sealed class PageContext
{
    public required Language Language { get; init; }

    /// <summary>Path and query of the page, to come back to; null for the answer to a form, whose address may open nothing.</summary>
    public required string? Address { get; init; }

    /// <summary>Whether whoever looks may change something: who may not is shown no forms.</summary>
    public required bool MayChange { get; init; }

    /// <summary>The proof that a form comes from a page of ours, made when the first form asks for it; null where a page needs none.</summary>
    public required Func<string?> FormProof { get; init; }
}
