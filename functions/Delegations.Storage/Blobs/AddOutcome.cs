namespace Delegations.Storage.Blobs;

/// <summary>What an insert-only write met.</summary>
public enum AddOutcome
{
    /// <summary>Nothing was there; it is now.</summary>
    Added,

    /// <summary>The same bytes were there.</summary>
    AlreadyThere,

    /// <summary>Other bytes were there and stay.</summary>
    Differs,
}
