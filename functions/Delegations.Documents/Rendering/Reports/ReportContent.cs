using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>What a visit was, as far as its itinerary tells: the matter of a report's first draft.</summary>
public sealed record ReportContent
{
    public required string Title { get; init; }
    public required Language Language { get; init; }

    /// <summary>Who may read what is in here.</summary>
    public required Audience Audience { get; init; }

    /// <summary>How far it may be passed on.</summary>
    public Handling Handling { get; init; }

    /// <summary>Purpose and setting in a few sentences; empty where nobody wrote any.</summary>
    public string Introduction { get; init; } = "";
    public LocalDate? First { get; init; }
    public LocalDate? Last { get; init; }
    public IReadOnlyList<ReportDay> Days { get; init; } = [];

    /// <summary>Those who spoke, each once, in order of appearance.</summary>
    public IReadOnlyList<AgendaPerson> Spoke { get; init; } = [];

    /// <summary>Those who received the delegation, each once.</summary>
    public IReadOnlyList<AgendaPerson> Hosted { get; init; } = [];

    /// <summary>All who are owed thanks: speakers, hosts, and people of the list who helped without leading a session.</summary>
    public IReadOnlyList<AgendaPerson> Thanked { get; init; } = [];
    public int Sessions { get; init; }
    public int Stops { get; init; }
    public int Speakers { get; init; }

    /// <summary>What an itinerary gives for a report that the audience may read; cancelled sessions are no part of it.</summary>
    public static ReportContent From(
        Itinerary itinerary, IReadOnlyList<Person> people, Audience audience, string title, Language language)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(people);
        var held = itinerary with { Sessions = [.. itinerary.Sessions.Where(session => !session.Cancelled)] };
        var settings = new AgendaSettings { Title = title, Audience = audience, Language = language, State = AgendaState.Final, Version = 1, People = people };
        var agenda = Agenda.From(held, settings);
        var days = agenda.Chapters.SelectMany(chapter => chapter.Days)
            .GroupBy(day => day.Date)
            .OrderBy(day => day.Key)
            .Select(day => new ReportDay(day.Key, [.. day.SelectMany(part => part.Sessions)]))
            .ToList();
        var sessions = agenda.Dated.Concat(agenda.Undated).ToList();
        var spoke = Distinct(sessions.SelectMany(session => session.Speakers));
        var hosted = Distinct(sessions.SelectMany(session => session.Hosts));
        return new ReportContent
        {
            Title = agenda.Title.Main,
            Language = language,
            Audience = audience,
            Handling = agenda.Handling,
            First = days.Count > 0 ? days[0].Date : null,
            Last = days.Count > 0 ? days[^1].Date : null,
            Days = agenda.Undated.Count > 0 ? [.. days, new ReportDay(null, agenda.Undated)] : days,
            Spoke = spoke,
            Hosted = hosted,
            Thanked = Distinct([.. spoke, .. hosted, .. AgendaRedaction.Helpers(held, settings)]),
            Sessions = sessions.Count,
            Stops = sessions.Select(session => session.Stop?.Value ?? session.Place.Main).Where(place => place.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Speakers = spoke.Count,
        };
    }

    private static List<AgendaPerson> Distinct(IEnumerable<AgendaPerson> people) =>
        [.. people.DistinctBy(person => person.Name.ToUpperInvariant(), StringComparer.Ordinal).Select(person => person with { Email = null })];
}

/// <summary>A day of the visit; its date is null for sessions whose day was never known.</summary>
public sealed record ReportDay(LocalDate? Date, IReadOnlyList<AgendaSession> Sessions);
