using Delegations.Retention.Searching;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>One walk through all that is kept of a visit, in search of one person.</summary>
internal sealed record SweepRun(Visit Visit, Sought Sought, OwnRows Own, SweepOptions Options)
{
    public SweepTally Tally { get; } = new();

    public PersonJson Json => new(Sought);

    /// <summary>Counts a place, and changes it unless this only looks.</summary>
    public async Task TakeAsync(PlaceKind kind, Func<Task> change)
    {
        Tally.Count(kind);
        if (!Options.IsDry)
        {
            await change();
        }
    }
}

/// <summary>How to walk.</summary>
/// <param name="IsDry">Looks and changes nothing.</param>
/// <param name="RemovesAttachments">Removes attachments that name the person, which otherwise are listed for somebody to decide.</param>
internal sealed record SweepOptions(bool IsDry, bool RemovesAttachments);

/// <summary>The ids of what is the person's own: their invitations, and the notices about these.</summary>
internal sealed record OwnRows(IReadOnlySet<string> Invitations, IReadOnlySet<string> Notices);

/// <summary>What was found.</summary>
internal sealed class SweepTally
{
    private const int MostReviews = 200;
    private readonly SortedDictionary<PlaceKind, int> counts = [];
    private readonly List<ReviewPlace> reviews = [];

    public IReadOnlyDictionary<PlaceKind, int> Counts => counts;

    /// <summary>Places that somebody should look at: a surname alone, a file that nobody can read, an attachment.</summary>
    public IReadOnlyList<ReviewPlace> Reviews => reviews;

    public int Total => counts.Values.Sum();

    public void Count(PlaceKind kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;

    public void Review(PlaceKind kind, string where, ReviewReason reason, string excerpt = "")
    {
        if (reviews.Count < MostReviews)
        {
            reviews.Add(new ReviewPlace(kind, where, reason, excerpt));
        }
    }
}

/// <summary>A place for somebody to look at.</summary>
/// <param name="Where">The key of a row, or container and path of a file; names nobody.</param>
/// <param name="Excerpt">The words around; empty for a file.</param>
internal sealed record ReviewPlace(PlaceKind Kind, string Where, ReviewReason Reason, string Excerpt);
