using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>A new reading whose sessions have their lasting ids.</summary>
/// <param name="Itinerary">With doubtful matches among its findings.</param>
/// <param name="Certainties">How sure each match is that likeness alone made.</param>
internal sealed record Continuation(Itinerary Itinerary, IReadOnlyDictionary<SessionId, double> Certainties)
{
    /// <summary>From 0 to 1; 1 where the file's own id or an unchanged line says it.</summary>
    public double CertaintyOf(SessionId session) => Certainties.GetValueOrDefault(session, 1);
}
