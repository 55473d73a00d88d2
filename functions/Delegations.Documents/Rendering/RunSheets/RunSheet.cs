using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>The visit minute by minute, for those who receive it and those who run it.</summary>
/// <remarks>Made of an agenda alone, so that it cannot say more than its readers may know.</remarks>
public sealed record RunSheet
{
    public required Agenda Agenda { get; init; }

    /// <summary>In order; two of one date where the visit changes legs within it.</summary>
    public required IReadOnlyList<RunSheetDay> Days { get; init; }

    /// <summary>Places with an entry in the itinerary, in the order in which they are reached.</summary>
    public required IReadOnlyList<RunSheetStop> Stops { get; init; }

    /// <summary>What is due when, the soonest first; what has no known day last.</summary>
    public required IReadOnlyList<RunSheetDeadline> Deadlines { get; init; }

    /// <summary>Hosts and speakers who can be reached, in order of appearance; for coordinators only, because nobody else's agenda knows numbers or addresses.</summary>
    public required IReadOnlyList<AgendaPerson> Contacts { get; init; }

    /// <summary>The run sheet of an agenda.</summary>
    /// <exception cref="ArgumentException">The agenda is for the public or the delegation, who get none.</exception>
    public static RunSheet From(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        if (agenda.Audience is not (Audience.Host or Audience.Internal))
        {
            throw new ArgumentException("Run sheets are for hosts and coordinators.", nameof(agenda));
        }

        var sessions = agenda.Dated.Concat(agenda.Undated).Where(session => !session.Cancelled).ToList();
        var stops = RunSheetStops.Of(sessions, agenda.ContentLanguage);
        return new RunSheet
        {
            Agenda = agenda,
            Days = new RunSheetRows(agenda).Days(),
            Stops = stops,
            Deadlines =
            [
                .. stops.Where(stop => stop.Rules.VisitorList)
                    .Select(stop => new RunSheetDeadline(stop, stop.Rules.VisitorListDue))
                    .OrderBy(deadline => deadline.Day is null)
                    .ThenBy(deadline => deadline.Day),
            ],
            Contacts =
            [
                .. sessions.SelectMany(session => session.Hosts.Concat(session.Speakers))
                    .Where(person => person.Phone is { Length: > 0 } || person.Email is { Length: > 0 })
                    .Distinct(),
            ],
        };
    }
}

/// <summary>A day at the place.</summary>
/// <param name="Chapter">The leg it belongs to; empty for none.</param>
/// <param name="Day">The day, with its sessions as the agenda has them.</param>
/// <param name="Rows">What happens, in order of time as far as it is known.</param>
public sealed record RunSheetDay(AgendaText Chapter, AgendaDay Day, IReadOnlyList<RunSheetRow> Rows);

/// <summary>Something that is due: the visitor list of a stop.</summary>
/// <param name="Stop">Where.</param>
/// <param name="Day">The last day for it; null where the stop's conditions do not say.</param>
public sealed record RunSheetDeadline(RunSheetStop Stop, NodaTime.LocalDate? Day);
