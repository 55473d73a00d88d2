using Delegations.Model;

namespace Delegations.Sharing;

/// <summary>A document as a partner's page offers it. Public because page components are.</summary>
public sealed record SharedDocument(string FileName, Language Language, string Name);
