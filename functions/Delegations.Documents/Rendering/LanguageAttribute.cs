namespace Delegations.Documents.Rendering;

/// <summary>The attribute that says in which language an element is; nothing where it is the page's.</summary>
/// <param name="Code">ISO 639-1.</param>
internal readonly record struct LanguageAttribute(string? Code);
