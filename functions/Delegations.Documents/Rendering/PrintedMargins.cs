namespace Delegations.Documents.Rendering;

/// <summary>What each printed page says in its margins.</summary>
/// <param name="Foot">Below, on the left: what the document is, its state and version.</param>
/// <param name="Page">What stands before the page's number.</param>
/// <param name="Label">Above and below, on the right and in twelve points, as the Traffic Light Protocol 2.0 asks of documents; empty for none.</param>
internal sealed record PrintedMargins(string Foot, string Page = "", string Label = "");
