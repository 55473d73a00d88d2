namespace Delegations.Documents.Rendering.Agendas;

/// <summary>How the agency's documents look.</summary>
public sealed record AgencyLook
{
    /// <summary>The product's own colour, and nobody's name.</summary>
    public static readonly AgencyLook Plain = new();

    /// <summary>Empty where the documents name no agency.</summary>
    public string Name { get; init; } = "";

    /// <summary>The colour of lines and headings on white: <c>#rrggbb</c>, with a contrast of 4.5 to 1 at the least (WCAG 2.2, 1.4.3).</summary>
    public string Accent { get; init; } = "#7a2432";
    public AgencyLogo? Logo { get; init; }
}
