using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>What formats without fields of their own for it say of a session in plain text, line by line.</summary>
internal sealed class SessionDescription(Agenda agenda)
{
    private readonly DocumentWords _words = DocumentWords.In(agenda.Language);
    private readonly Dictionary<Handling, string> _labels = [];

    /// <summary>All of it. The label comes first: entries are copied out of their calendar, and then it is the only one left.</summary>
    public string Of(AgendaSession session) => Join("\n", [.. Head(session), session.Notes.Main, session.Notes.Beside, .. Foot(session)]);

    /// <summary>The same without the notes, where the format has a field for them.</summary>
    public string WithoutNotes(AgendaSession session) => Join("\n", [.. Head(session), .. Foot(session)]);

    /// <summary>The label to show for a session: its own, else the document's, which is none where anybody may know all of it.</summary>
    public Handling? LabelOf(AgendaSession session) => session.Handling ?? (agenda.Handling is Handling.Clear ? null : agenda.Handling);

    /// <summary><c>TLP:GREEN: for those who take part; not for publication</c>.</summary>
    public string Explain(Handling handling)
    {
        if (!_labels.TryGetValue(handling, out var explained))
        {
            var beside = agenda.Beside is { } second ? DocumentWords.In(second).MeaningOf(handling) : "";
            explained = handling.Label() + _words.Colon + Join(" / ", _words.MeaningOf(handling), beside);
            _labels.Add(handling, explained);
        }

        return explained;
    }

    /// <summary>Place and address, the address only where the place does not hold it already.</summary>
    public static string Location(AgendaSession session) =>
        session.Place.Main.Contains(session.Address, StringComparison.OrdinalIgnoreCase)
            ? session.Place.Joined
            : Join(", ", session.Place.Joined, session.Address);

    public static string Join(string separator, params IEnumerable<string> parts) => string.Join(separator, parts.Where(part => part.Length > 0));

    private IEnumerable<string> Head(AgendaSession session) =>
    [
        LabelOf(session) is { } label ? Explain(label) : "",
        HomeTime(session),
        Labelled(session.Speakers.Count > 1 ? _words.Speakers : _words.Speaker, session.Speakers),
        Labelled(session.Hosts.Count > 1 ? _words.Hosts : _words.Host, session.Hosts),
    ];

    private IEnumerable<string> Foot(AgendaSession session) =>
    [
        session.EntryConditions.IsEmpty ? "" : _words.Entry + _words.Colon + session.EntryConditions.Main,
        session.EntryConditions.Beside,
        session.InternalNotes.Length > 0 ? _words.InternalNotes + _words.Colon + session.InternalNotes : "",
    ];

    /// <summary><c>17:30–18:15, Brussels time</c>, with the day where it is another one there.</summary>
    private string HomeTime(AgendaSession session)
    {
        if (session.HomeStart is not { } start || agenda.HomeZone is not { } home)
        {
            return "";
        }

        var from = Clock(start, session.Date);
        var until = session.HomeEnd is { } end ? "–" + Clock(end, start.Date) : "";
        return $"{from}{until}, {ZoneWords.Time(home, agenda.Language)}";
    }

    private string Clock(LocalDateTime time, LocalDate? expected) => time.Date == expected
        ? DateWords.Time(time.TimeOfDay)
        : $"{DateWords.ShortDay(time.Date, agenda.Language)} {DateWords.Time(time.TimeOfDay)}";

    private string Labelled(string label, IReadOnlyList<AgendaPerson> people) => people.Count == 0
        ? ""
        : label + _words.Colon + string.Join("; ", people.Select(person => Join(", ", person.Name, person.Detail, person.Email ?? "", person.Phone ?? "")));
}
