namespace Delegations.Documents.Rendering.Templates;

/// <summary>A column of a template.</summary>
internal enum TemplateField
{
    Date,
    Start,
    End,

    /// <summary>Start and end in one column: a page has less room than a sheet.</summary>
    Time,
    EndDate,
    Title,
    Stop,
    Place,
    Host,
    Speaker,
    Audience,

    /// <summary>The label of the Traffic Light Protocol.</summary>
    Handling,
    Status,
    Zone,
    Leg,
    Address,
    EntryConditions,

    /// <summary>Where on the globe it is.</summary>
    Coordinates,
    Notes,
    InternalNotes,
    Id,
}
