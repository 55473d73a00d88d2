namespace Delegations.Invitations.Delivery.Graph;

/// <summary>What a delivery came to.</summary>
/// <param name="Entry">The event; null where it was taken away.</param>
/// <param name="WasThere">It stood as wanted, by an earlier message: nobody was mailed.</param>
internal sealed record EventResult(ExternalEntry? Entry, bool WasThere = false);
