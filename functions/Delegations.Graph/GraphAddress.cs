namespace Delegations.Graph;

/// <summary>A mail address with the name to show.</summary>
public sealed record GraphAddress(string Address, string? Name = null);
