namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>Somebody who comes to a stop from outside.</summary>
/// <param name="Name">As written, honorifics kept.</param>
/// <param name="Organisation">Empty where unknown.</param>
/// <param name="Function">Empty where unknown.</param>
/// <param name="Citizenship">As answered; null where nobody answered.</param>
public sealed record Visitor(string Name, string Organisation, string Function, string? Citizenship);
