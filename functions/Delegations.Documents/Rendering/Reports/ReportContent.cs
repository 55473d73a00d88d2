using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>What a visit was, for one kind of reader in one language: the matter of a report's documents.</summary>
public sealed record ReportContent
{
    public required string Title { get; init; }
    public required Language Language { get; init; }

    /// <summary>Who may read what is in here.</summary>
    public required Audience Audience { get; init; }

    /// <summary>How far it may be passed on.</summary>
    public Handling Handling { get; init; }

    /// <summary>In whose name it is written.</summary>
    public string Organiser { get; init; } = "";

    /// <summary>Purpose and setting in a few sentences; empty where nobody wrote any.</summary>
    public ToldText Introduction { get; init; } = ToldText.None;

    /// <summary>Markdown for anybody.</summary>
    public ToldText Highlights { get; init; } = ToldText.None;

    /// <summary>Markdown for those who took part; empty in public.</summary>
    public ToldText Findings { get; init; } = ToldText.None;
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    /// <summary>The language that next steps, notes and reasons for thanks are written in, where it is another; else null.</summary>
    public Language? WrittenIn { get; init; }
    public LocalDate? First { get; init; }
    public LocalDate? Last { get; init; }
    public IReadOnlyList<ReportDay> Days { get; init; } = [];

    /// <summary>What each session led to, as far as somebody said.</summary>
    public IReadOnlyDictionary<SessionId, SessionOutcome> Outcomes { get; init; } = new Dictionary<SessionId, SessionOutcome>();

    /// <summary>The guests, by house; empty in public.</summary>
    public IReadOnlyList<AgendaPerson> Delegation { get; init; } = [];

    /// <summary>Those who spoke, each once, in order of appearance.</summary>
    public IReadOnlyList<AgendaPerson> Spoke { get; init; } = [];

    /// <summary>Those who received the delegation, each once.</summary>
    public IReadOnlyList<AgendaPerson> Hosted { get; init; } = [];

    /// <summary>All who are owed thanks: speakers, hosts, and people of the list who helped without leading a session.</summary>
    public IReadOnlyList<AgendaPerson> Thanked { get; init; } = [];

    /// <summary>Those whom coordinators thank besides, with what for.</summary>
    public IReadOnlyList<Thanked> Besides { get; init; } = [];
    public int Sessions { get; init; }
    public int Stops { get; init; }
    public int Speakers { get; init; }

    /// <summary>All sessions, in order.</summary>
    public IEnumerable<AgendaSession> Held => Days.SelectMany(day => day.Sessions);

    /// <summary>What an itinerary gives for a report that the audience may read; cancelled sessions are no part of it.</summary>
    public static ReportContent From(Itinerary itinerary, IReadOnlyList<Person> people, Audience audience, string title, Language language)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(people);
        return From(new ReportSource { Title = title, Language = language, Itinerary = itinerary, People = people }, audience, language);
    }

    /// <summary>What all facts give for a report that the audience may read.</summary>
    public static ReportContent From(ReportSource source, Audience audience, Language language) => ReportComposition.Compose(source, audience, language);
}

/// <summary>A day of the visit; its date is null for sessions whose day was never known.</summary>
public sealed record ReportDay(LocalDate? Date, IReadOnlyList<AgendaSession> Sessions);

/// <summary>Text that somebody wrote.</summary>
/// <param name="Text">Empty for none.</param>
/// <param name="Language">The one that it is written in, where it is not the document's; else null.</param>
public sealed record ToldText(string Text, Language? Language)
{
    public static readonly ToldText None = new("", null);
}
