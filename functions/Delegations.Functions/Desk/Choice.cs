namespace Delegations.Desk;

/// <summary>A word of a form, and how people read it. Public, like all models of pages, because page components are.</summary>
public sealed record Choice(string Value, string Name, bool IsChosen = false);
