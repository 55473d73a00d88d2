namespace Delegations.Model;

/// <summary>A session's texts in another language than the itinerary's; empty where the file gives none.</summary>
public sealed record Wording(Language Language)
{
    public string Title { get; init; } = "";
    public string Place { get; init; } = "";
    public string Notes { get; init; } = "";
}
