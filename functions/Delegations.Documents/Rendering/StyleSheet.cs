namespace Delegations.Documents.Rendering;

/// <summary>A style sheet that <see cref="DocumentStyle"/> made, and that may stand in a page as it is.</summary>
internal sealed record StyleSheet(string Text);
