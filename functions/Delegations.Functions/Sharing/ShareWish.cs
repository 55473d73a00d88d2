using Delegations.Model;

namespace Delegations.Sharing;

/// <summary>A share as somebody wants it, found possible.</summary>
internal sealed record ShareWish
{
    public const int LongestDays = 365;
    public const int UsualDays = 30;

    public required ShareScope Scope { get; init; }
    public required Handling Ceiling { get; init; }
    public required int Days { get; init; }
    public ShareRecipient? Recipient { get; init; }

    /// <summary>Whether the link goes to the recipient by mail as well.</summary>
    public bool Mail { get; init; }
}

/// <summary>What became of a request for a share.</summary>
internal abstract record ShareWishOutcome
{
    private ShareWishOutcome()
    {
    }

    internal sealed record Accepted(ShareWish Wish) : ShareWishOutcome;

    /// <summary>It makes no sense as it is.</summary>
    internal sealed record Invalid(string Sentence) : ShareWishOutcome;

    /// <summary>It makes sense, and cannot be done now.</summary>
    internal sealed record Impossible(string Code, string Sentence) : ShareWishOutcome;
}
