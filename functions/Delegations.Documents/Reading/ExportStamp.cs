namespace Delegations.Documents.Reading;

/// <summary>Which visit's version a document is: our own exports carry it, so that an old copy is known when it comes back.</summary>
/// <param name="Visit">The visit's identifier.</param>
/// <param name="Version">The itinerary version's number; 0 where the visit has none yet.</param>
public sealed record ExportStamp(string Visit, int Version);
