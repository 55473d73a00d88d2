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
    private readonly SessionTexts _texts;
    private readonly AgendaReadership _readership;
    private readonly Dictionary<StopId, Stop> _stops;
    private readonly Dictionary<LegId, Leg> _legs;

    private AgendaRedaction(Itinerary itinerary, AgendaSettings settings)
    {
        _itinerary = itinerary;
        _settings = settings;
        _people = new PeopleIndex(settings.People);
        _text = OfTexts(settings);
        _readership = new AgendaReadership(itinerary, settings, _people);
        _texts = new SessionTexts(itinerary, settings with { Translations = settings.Translations.Within(itinerary.Sessions.Where(_readership.Sees)) }, _text);
        _stops = itinerary.Stops.DistinctBy(stop => stop.Id).ToDictionary(stop => stop.Id);
        _legs = itinerary.Legs.DistinctBy(leg => leg.Id).ToDictionary(leg => leg.Id);
    }

    public static Agenda Apply(Itinerary itinerary, AgendaSettings settings)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(settings);
        return new AgendaRedaction(itinerary, settings).Apply();
    }

    /// <summary>People of the list who helped but led no session; to others than coordinators only with their word.</summary>
    public static IEnumerable<AgendaPerson> Helpers(Itinerary itinerary, AgendaSettings settings) => new AgendaRedaction(itinerary, settings).Helpers();

    /// <summary>What an audience may read of any text that names people.</summary>
    public static TextRedaction OfTexts(AgendaSettings settings) =>
        new(settings.Audience, settings.People, person => StandIn(person, DocumentWords.In(settings.Language)));

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
            .Select(person => new AgendaPerson(_text.Apply(person.Name), Detail(person.Function, person.Organisation, person.Name), null)
            {
                Organisation = Detail(null, person.Organisation, person.Name),
            });
    }

    private Agenda Apply()
    {
        var visible = _itinerary.Sessions.Where(_readership.Sees).ToList();
        var dated = Chapters([.. visible.Where(session => session.Date is not null)]);
        return new Agenda
        {
            Title = _texts.Of(_settings.Title),
            Audience = _settings.Audience,
            Stop = _settings.Stop,
            Person = _settings.Person,
            Language = _settings.Language,
            ContentLanguage = _itinerary.Language,
            Beside = _settings.Beside == _settings.Language ? null : _settings.Beside,
            Handling = _readership.HandlingOf(visible),
            Withheld = _settings.Audience is Audience.Internal ? _itinerary.Sessions.Count(session => !_readership.IsWithin(session)) : 0,
            Agency = _settings.Agency,
            State = _settings.State,
            Version = _settings.Version,
            Stamp = _settings.Stamp,
            PublicUrl = _settings.PublicUrl,
            Contact = _settings.Audience is Audience.Public ? "" : _settings.Contact,
            HomeZone = dated.SelectMany(chapter => chapter.Days).SelectMany(day => day.Sessions).Any(session => session.HomeStart is not null) ? _settings.HomeZone : null,
            Chapters = dated,
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
                .Select(leg => new AgendaChapter(_texts.Of(leg.First().Leg?.Name), Days(leg.Select(pair => pair.Session)))),
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
            HomeStart = HomeTime(session, session.LocalStart),
            HomeEnd = session.End is null ? null : HomeTime(session, session.LocalEnd),
            Title = _texts.Title(session),
            Stop = session.Stop,
            StopName = _settings.Audience is Audience.Public ? AgendaText.None : _texts.Of(stop?.Name, session.Id),
            Place = _texts.Place(session, stop),
            Address = _text.Apply(stop?.Address),
            MapUrl = MapLink.To(session.Position, _text.Apply(stop?.Address)),
            Position = session.Position,
            EntryConditions = _settings.Audience is Audience.Public ? AgendaText.None : _texts.Of(stop?.EntryConditions, session.Id),
            WrittenConditions = _settings.Audience is Audience.Public ? "" : _text.Apply(stop?.EntryConditions),
            Speakers = [.. session.Speakers.Select(Show)],
            Hosts = [.. session.Hosts.Select(Show)],
            Notes = _texts.Notes(session),
            InternalNotes = isInternal ? _text.Apply(session.InternalNotes) : "",
            Cancelled = session.Cancelled,
            Audience = session.Audience,
            Handling = session.Handling,
        };
    }

    /// <summary>The same moment on the clocks at home; null where they show the same.</summary>
    private LocalDateTime? HomeTime(Session session, LocalDateTime? at)
    {
        if (at is not { } local || _settings.HomeZone is not { } home)
        {
            return null;
        }

        var there = PlaceTime.ToInstant(local, session.TimeZone).InZone(home).LocalDateTime;
        return there == local ? null : there;
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
        return new AgendaPerson(_text.Apply(mention.Name), detail, email)
        {
            Organisation = Detail(null, mention.Organisation ?? person?.Organisation, mention.Name),
            Phone = _settings.Audience is Audience.Internal ? person?.Phone : null,
        };
    }

    // Where the list has two of one name and the cell does not say which, the one who asked not to be named decides.
    private bool MustNotBeNamed(Mention mention, Person? person) => person is not null
        ? person.MayBeNamed is false
        : _people.Named(mention.Name).Any(namesake => namesake.MayBeNamed is false)
            || _settings.People.Any(other => other.MayBeNamed is false
                && other.Email is { Length: > 0 } email
                && string.Equals(email, mention.Email, StringComparison.OrdinalIgnoreCase));

    private static string StandIn(Person person, DocumentWords words) =>
        Join(person.Function, person.Organisation) is { Length: > 0 } role ? role : words.Somebody;

    private string Detail(string? function, string? organisation, string name) =>
        _text.Apply(Join(function, Same(organisation, name) ? null : organisation));

    private static string Join(string? function, string? organisation) =>
        string.Join(", ", new[] { function?.Trim(), organisation?.Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    private static bool Same(string? left, string right) => string.Equals(left?.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private DocumentWords Words => DocumentWords.In(_settings.Language);
}
