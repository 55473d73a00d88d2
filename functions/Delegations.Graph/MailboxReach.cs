namespace Delegations.Graph;

/// <summary>Whether the app's permission reaches a mailbox.</summary>
public enum MailboxReach
{
    /// <summary>Graph could not be asked.</summary>
    Unknown,
    Reached,

    /// <summary>No such mailbox, or not one that the app was granted; a new grant takes up to two hours to count.</summary>
    OutOfReach,
}
