using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Benchmarks.Rendering;

/// <summary>Rows as a coordinators' agenda, which shows all that the peers show, mail addresses too.</summary>
internal static class RowAgenda
{
    public static Agenda Of(string file)
    {
        var settings = new AgendaSettings
        {
            Title = "Mission",
            Audience = Audience.Internal,
            Language = Language.English,
            State = AgendaState.Final,
            Version = 1,
            Stamp = Instant.FromUtc(2026, 9, 1, 8, 0),
        };
        return Agenda.From(Itinerary(Row.Read(file)), settings);
    }

    private static Itinerary Itinerary(IReadOnlyList<Row> rows) => new()
    {
        Source = new SourceFile("rows.json", "json", new string('0', 64)),
        Language = Language.English,
        TimeZone = rows[0].Zone,
        Legs = [],
        Stops = [],
        Sessions = [.. rows.Select(Session)],
        Findings = [],
    };

    private static Session Session(Row row) => new()
    {
        Id = SessionId.Derive("bench", row.Code),
        Date = row.Day,
        Start = row.From,
        End = row.Until,
        TimeZone = row.Zone,
        Title = row.Title,
        Place = row.Place,
        Speakers = [new Mention { Name = row.Speaker, Email = row.Email }],
        Hosts = [new Mention { Name = row.Host }],
        Notes = row.Notes,
        Origin = row.Code,
    };
}
