namespace Delegations.Graph;

/// <summary>How a call can be found again in the vendor's logs.</summary>
/// <param name="ClientRequestId">Ours, sent along.</param>
/// <param name="RequestId">Graph's; null where no answer came.</param>
/// <param name="Status">The answer's HTTP status; null where no answer came.</param>
/// <param name="Code">Graph's code of a refusal.</param>
public sealed record GraphCall(string ClientRequestId, string? RequestId, int? Status, string? Code = null);
