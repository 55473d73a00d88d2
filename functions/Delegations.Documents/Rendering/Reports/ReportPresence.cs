using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Who was there: everybody who did not decline, unless a coordinator says otherwise.</summary>
internal sealed class ReportPresence
{
    private readonly HashSet<string> absent;

    public ReportPresence(ReportSource source)
    {
        absent = source.Declined.Select(PeopleIndex.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var said in source.Material.Attendance)
        {
            _ = said.Came ? absent.Remove(PeopleIndex.KeyOf(said.Name)) : absent.Add(PeopleIndex.KeyOf(said.Name));
        }
    }

    public bool WasThere(string name) => !absent.Contains(PeopleIndex.KeyOf(name));

    /// <summary>The itinerary as it took place: without cancelled sessions, and without those who did not come.</summary>
    public Itinerary Held(Itinerary itinerary) => itinerary with
    {
        Sessions =
        [
            .. itinerary.Sessions.Where(session => !session.Cancelled).Select(session => session with
            {
                Speakers = [.. session.Speakers.Where(mention => WasThere(mention.Name))],
                Hosts = [.. session.Hosts.Where(mention => WasThere(mention.Name))],
            }),
        ],
    };
}
