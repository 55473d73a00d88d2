using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>All facts that the documents of a report are made of.</summary>
public sealed record ReportSource
{
    public required string Title { get; init; }

    /// <summary>In whose name the documents are written.</summary>
    public string Organiser { get; init; } = "";

    /// <summary>The day that letters bear; null for none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The language of the visit, in which what coordinators write once is written.</summary>
    public required Language Language { get; init; }
    public required Itinerary Itinerary { get; init; }
    public IReadOnlyList<Person> People { get; init; } = [];
    public Translations Translations { get; init; } = Translations.None;
    public ReportMaterial Material { get; init; } = ReportMaterial.None;

    /// <summary>Names of those who answered that they would not come.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];
}
