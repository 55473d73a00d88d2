namespace Delegations.Documents.Rendering.Mime;

/// <summary>The words of a mail in both of their forms.</summary>
public sealed record MailBody(string Text, string Html);
