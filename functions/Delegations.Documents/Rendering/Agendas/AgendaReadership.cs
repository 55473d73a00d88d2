using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Which sessions the readers of an agenda may know of at all: by audience, by handling label, by stop, by person.</summary>
internal sealed class AgendaReadership
{
    private readonly Itinerary _itinerary;
    private readonly AgendaSettings _settings;
    private readonly PeopleIndex _people;
    private readonly Handling _ceiling;
    private readonly bool _isInformed;

    public AgendaReadership(Itinerary itinerary, AgendaSettings settings, PeopleIndex people)
    {
        _itinerary = itinerary;
        _settings = settings;
        _people = people;
        var reader = settings.Person is { } id ? settings.People.FirstOrDefault(person => person.Id == id) : null;
        _ceiling = settings.Person is { } named && settings.Members.Contains(named) ? Handling.Red : settings.Audience.Ceiling();
        _isInformed = reader is not null && reader.Role.IsInformed();
    }

    public bool Sees(Session session) =>
        session.Audience <= _settings.Audience
        && IsWithin(session)
        && (!session.Cancelled || _settings.Audience is Audience.Internal)
        && (_settings.Stop is null || session.Stop == _settings.Stop)
        && (_settings.Person is null || IsOwn(session));

    /// <summary>Whether the session's label lets these readers know it.</summary>
    public bool IsWithin(Session session) => _itinerary.LabelOf(session) <= _ceiling;

    /// <summary>The label of a document that shows these sessions.</summary>
    public Handling HandlingOf(IEnumerable<Session> shown) =>
        shown.Select(_itinerary.LabelOf).Append(_settings.Audience.Floor()).Max();

    /// <summary>Guests and coordinators follow the whole agenda of their audience; speakers and hosts their own part.</summary>
    private bool IsOwn(Session session) =>
        _isInformed
        || _settings.Audience is Audience.Internal
        || session.Speakers.Concat(session.Hosts).Any(mention => _people.Find(mention)?.Id == _settings.Person);
}
