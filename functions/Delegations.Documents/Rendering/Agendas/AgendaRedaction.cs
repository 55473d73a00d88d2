using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>The one place that decides what an audience sees; nothing after it knows more than its result.</summary>
internal sealed class AgendaRedaction
{
    private readonly Itinerary _itinerary;
    private readonly AgendaSettings _settings;
    private readonly PeopleIndex _people;
    private readonly TextRedaction _text;
    private readonly Dictionary<StopId, Stop> _stops;
    private readonly Dictionary<LegId, Leg> _legs;

    private AgendaRedaction(Itinerary itinerary, AgendaSettings settings)
    {
        _itinerary = itinerary;
        _settings = settings;
        _people = new PeopleIndex(settings.People);
        _text = new TextRedaction(settings.Audience, settings.People, StandIn);
        _stops = itinerary.Stops.DistinctBy(stop => stop.Id).ToDictionary(stop => stop.Id);
        _legs = itinerary.Legs.DistinctBy(leg => leg.Id).ToDictionary(leg => leg.Id);
    }

    public static Agenda Apply(Itinerary itinerary, AgendaSettings settings)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(settings);
        return new AgendaRedaction(itinerary, settings).Apply();
    }

    /// <summary>Whether an audience may know of a session at all.</summary>
    public static bool Shows(Audience audience, Session session) =>
        session.Audience <= audience && (!session.Cancelled || audience is Audience.Internal);

    /// <summary>People of the list who helped but led no session; to others than coordinators only with their word.</summary>
    public static IEnumerable<AgendaPerson> Helpers(Itinerary itinerary, AgendaSettings settings) => new AgendaRedaction(itinerary, settings).Helpers();

    private IEnumerable<AgendaPerson> Helpers()
    {
        var leading = _itinerary.Sessions
            .SelectMany(session => session.Speakers.Concat(session.Hosts))
            .Select(_people.Find)
            .OfType<Person>()
            .Select(person => person.Id)
            .ToHashSet();
        return _settings.People
            .Where(person => person.Role is not (null or PersonRole.Delegate or PersonRole.HeadOfDelegation or PersonRole.Coordinator))
            .Where(person => !leading.Contains(person.Id))
            .Where(person => _settings.Audience is Audience.Internal || person.MayBeNamed is true)
            .Select(person => new AgendaPerson(_text.Apply(person.Name), Detail(person.Function, person.Organisation, person.Name), null));
    }

    private Agenda Apply()
    {
        var visible = _itinerary.Sessions.Where(session => Shows(_settings.Audience, session)).ToList();
        return new Agenda
        {
            Title = _text.Apply(_settings.Title),
            Audience = _settings.Audience,
            Language = _settings.Language,
            State = _settings.State,
            Version = _settings.Version,
            Stamp = _settings.Stamp,
            PublicUrl = _settings.PublicUrl,
            Chapters = Chapters([.. visible.Where(session => session.Date is not null)]),
            Undated = [.. visible.Where(session => session.Date is null).Select(session => Show(session, null))],
        };
    }

    /// <summary>Days under their legs; a session without a leg stays with the one before it, so that no chapter is torn.</summary>
    private List<AgendaChapter> Chapters(List<Session> dated)
    {
        var inLegs = new List<(Leg? Leg, Session Session)>();
        Leg? current = null;
        foreach (var session in dated.OrderBy(session => session.Date))
        {
            current = LegOf(session) ?? current;
            inLegs.Add((current, session));
        }

        return
        [
            .. inLegs.GroupBy(pair => pair.Leg?.Id)
                .Select(leg => new AgendaChapter(_text.Apply(leg.First().Leg?.Name), Days(leg.Select(pair => pair.Session)))),
        ];
    }

    private Leg? LegOf(Session session)
    {
        var id = session.Leg ?? (session.Stop is { } stop && _stops.TryGetValue(stop, out var at) ? at.Leg : null);
        return id is { } known && _legs.TryGetValue(known, out var leg)
            ? leg
            : _itinerary.Legs.Where(candidate => candidate.First <= session.Date && session.Date <= candidate.Last).Take(2).ToList() is [var only] ? only : null;
    }

    private List<AgendaDay> Days(IEnumerable<Session> sessions) =>
    [
        .. sessions.GroupBy(session => session.Date!.Value) // only sessions with a day come here
            .Select(day => Day(day.Key, [.. day])),
    ];

    private AgendaDay Day(LocalDate date, List<Session> sessions)
    {
        var zone = sessions[0].TimeZone;
        return new AgendaDay(date, zone, ZoneWords.Name(zone, date + LocalTime.Noon, _settings.Language), [.. sessions.Select(session => Show(session, zone))]);
    }

    private AgendaSession Show(Session session, DateTimeZone? dayZone)
    {
        var stop = session.Stop is { } id ? _stops.GetValueOrDefault(id) : null;
        var isInternal = _settings.Audience is Audience.Internal;
        return new AgendaSession
        {
            Id = session.Id,
            Date = session.Date,
            Start = session.Start,
            End = session.End,
            EndDate = session.EndDate == session.Date ? null : session.EndDate,
            LocalStart = session.LocalStart,
            LocalEnd = session.LocalEnd,
            Zone = session.TimeZone,
            OtherZoneName = session.TimeZone.Equals(dayZone)
                ? null
                : ZoneWords.Name(session.TimeZone, session.LocalStart ?? (session.Date ?? new LocalDate(2000, 1, 1)) + LocalTime.Noon, _settings.Language),
            Title = _text.Apply(session.Title),
            Stop = session.Stop,
            Place = _text.Apply(session.Place.Trim().Length > 0 ? session.Place : stop?.Name),
            Address = _text.Apply(stop?.Address),
            EntryConditions = _settings.Audience is Audience.Public ? "" : _text.Apply(stop?.EntryConditions),
            Speakers = [.. session.Speakers.Select(Show)],
            Hosts = [.. session.Hosts.Select(Show)],
            Notes = _text.Apply(session.Notes),
            InternalNotes = isInternal ? _text.Apply(session.InternalNotes) : "",
            Cancelled = session.Cancelled,
            Audience = session.Audience,
        };
    }

    private AgendaPerson Show(Mention mention)
    {
        var person = _people.Find(mention);
        var detail = Detail(mention.Function ?? person?.Function, mention.Organisation ?? person?.Organisation, mention.Name);
        if (_settings.Audience is Audience.Public && MustNotBeNamed(mention, person))
        {
            return new AgendaPerson(detail.Length > 0 ? detail : Words.Somebody, "", null);
        }

        var email = _settings.Audience is Audience.Internal ? mention.Email ?? person?.Email : null;
        return new AgendaPerson(_text.Apply(mention.Name), detail, email);
    }

    // Where the list has two of one name and the cell does not say which, the one who asked not to be named decides.
    private bool MustNotBeNamed(Mention mention, Person? person) => person is not null
        ? person.MayBeNamed is false
        : _people.Named(mention.Name).Any(namesake => namesake.MayBeNamed is false)
            || _settings.People.Any(other => other.MayBeNamed is false
                && other.Email is { Length: > 0 } email
                && string.Equals(email, mention.Email, StringComparison.OrdinalIgnoreCase));

    private string StandIn(Person person) =>
        Join(person.Function, person.Organisation) is { Length: > 0 } role ? role : Words.Somebody;

    private string Detail(string? function, string? organisation, string name) =>
        _text.Apply(Join(function, Same(organisation, name) ? null : organisation));

    private static string Join(string? function, string? organisation) =>
        string.Join(", ", new[] { function?.Trim(), organisation?.Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    private static bool Same(string? left, string right) => string.Equals(left?.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private DocumentWords Words => DocumentWords.In(_settings.Language);
}
