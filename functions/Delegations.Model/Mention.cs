namespace Delegations.Model;

/// <summary>A person or organisation as an itinerary's cell names it; who it is, and their address, may come from the people list.</summary>
public sealed record Mention
{
    /// <summary>The name as written, honorifics kept; an organisation's name where no person is named.</summary>
    public required string Name { get; init; }

    /// <summary>Organisation as written, where the cell gives one.</summary>
    public string? Organisation { get; init; }

    /// <summary>Function as written, where the cell gives one.</summary>
    public string? Function { get; init; }

    /// <summary>Mail address, where the file gives one.</summary>
    public string? Email { get; init; }
}
