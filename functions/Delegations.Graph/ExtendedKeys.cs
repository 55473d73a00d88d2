namespace Delegations.Graph;

/// <summary>The two properties of ours that an event carries.</summary>
/// <remarks>
/// Single-value extended properties, because they can be searched by value and are set with the event in one step
/// (https://learn.microsoft.com/graph/api/resources/extended-properties-overview). Never change these names: events in
/// calendars are found by them.
/// </remarks>
public static class ExtendedKeys
{
    /// <summary>Which entry of ours the event is.</summary>
    public const string Entry = $"String {Set} Name DelegationsEntryKey";

    /// <summary>Which message of ours wrote the event last, so that a repeated change is recognised.</summary>
    public const string Message = $"String {Set} Name DelegationsMessageKey";

    private const string Set = "{7d1c2f0e-3b64-4c7a-9a52-5f1e8c0b6a41}";
}
