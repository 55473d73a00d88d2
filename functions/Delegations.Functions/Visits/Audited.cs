namespace Delegations.Visits;

/// <summary>Of a route: what the history of a visit calls what is done by it. It is noted once the answer says that it was done.</summary>
/// <param name="What">One of <see cref="AuditWords"/>.</param>
internal sealed record Audited(string What);

/// <summary>Of a route that is sent something and leaves nothing in the history.</summary>
/// <param name="Reason">Why not; for whoever reads the routes.</param>
internal sealed record NotAudited(string Reason);
