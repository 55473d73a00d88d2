using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Gathers what sessions say of the places where they are.</summary>
internal static class RunSheetStops
{
    /// <param name="sessions">In the agenda's order, none of them cancelled.</param>
    /// <param name="language">The itinerary's.</param>
    public static IReadOnlyList<RunSheetStop> Of(IEnumerable<AgendaSession> sessions, Language language) =>
    [
        .. sessions.Where(session => session.Stop is not null)
            .GroupBy(session => session.Stop!.Value) // those without one are left out above
            .Select(stop => Of(stop.Key, [.. stop], language)),
    ];

    private static RunSheetStop Of(StopId id, List<AgendaSession> sessions, Language language)
    {
        var first = sessions[0];
        return new RunSheetStop
        {
            Id = id,
            Name = first.StopName.IsEmpty ? first.Place : first.StopName,
            Address = first.Address,
            MapUrl = sessions.Find(session => session.MapUrl is not null)?.MapUrl,
            Presences =
            [
                .. sessions.Where(session => session.Date is not null)
                    .GroupBy(session => session.Date!.Value) // those without one are left out above
                    .OrderBy(day => day.Key)
                    .Select(day => Presence.On(day.Key, day)),
            ],
            Hosts = [.. sessions.SelectMany(session => session.Hosts).DistinctBy(host => (host.Name, host.Detail))],
            Conditions = first.EntryConditions,
            Rules = EntryRules.Read(first.WrittenConditions, sessions.Min(session => session.Date), language),
        };
    }
}
