namespace Delegations.Graph.Events;

/// <summary>The words of an event or mail.</summary>
/// <remarks>Exchange rewrites HTML: what is read is never what was sent, so compare what was sent.</remarks>
public sealed record EventBody(string Content, bool IsHtml);
