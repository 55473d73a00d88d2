namespace Delegations.Graph.Http;

/// <summary>What a call names, which decides what a 404 means.</summary>
internal enum CallTarget
{
    Mailbox,
    Item,
}
