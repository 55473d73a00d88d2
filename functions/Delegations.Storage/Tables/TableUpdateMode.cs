namespace Delegations.Storage.Tables;

/// <summary>What a write does with the properties that it does not mention.</summary>
public enum TableUpdateMode
{
    /// <summary>Keeps them.</summary>
    Merge,

    /// <summary>Removes them.</summary>
    Replace,
}
