namespace Delegations.Documents.Rendering.Mime;

/// <summary>The words of a mail: its subject, and its text in both of their forms.</summary>
public sealed record MailBody(string Subject, string Text, string Html);
