using Delegations.Documents.Rendering.Agendas;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Those of whom a report tells whether they were there: who speaks, hosts, travels or helps.</summary>
public static class ReportAttendees
{
    /// <summary>Everybody once: those of the programme in order of appearance, then those of the list.</summary>
    public static IReadOnlyList<ReportAttendee> Of(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var presence = new ReportPresence(source);
        var declined = source.Declined.Select(PeopleIndex.KeyOf).ToHashSet(StringComparer.Ordinal);
        var led = source.Itinerary.Sessions.Where(session => !session.Cancelled)
            .SelectMany(session => session.Speakers.Concat(session.Hosts))
            .Select(mention => (mention.Name, Detail: mention.Organisation ?? ""));
        var listed = source.People.Select(person => (person.Name, Detail: person.Organisation ?? ""));
        return
        [
            .. led.Concat(listed)
                .DistinctBy(person => PeopleIndex.KeyOf(person.Name), StringComparer.Ordinal)
                .Select(person => new ReportAttendee(person.Name, person.Detail, presence.WasThere(person.Name), declined.Contains(PeopleIndex.KeyOf(person.Name)))),
        ];
    }
}

/// <summary>One of them.</summary>
/// <param name="Name">As the itinerary or the list has it.</param>
/// <param name="Detail">Their organisation; empty where unknown.</param>
/// <param name="Came">Whether they are taken to have been there.</param>
/// <param name="Declined">Whether they had said that they would not.</param>
public sealed record ReportAttendee(string Name, string Detail, bool Came, bool Declined);
