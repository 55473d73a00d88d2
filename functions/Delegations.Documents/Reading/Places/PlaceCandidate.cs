namespace Delegations.Documents.Reading.Places;

/// <summary>One of several cities of a name.</summary>
/// <param name="Name">With its country: <c>Birmingham, Alabama, US</c>.</param>
/// <param name="Zone">The IANA name of its zone.</param>
internal sealed record PlaceCandidate(string Name, string Zone);
