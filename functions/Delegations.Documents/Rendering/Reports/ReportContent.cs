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

    /// <summary>What an itinerary gives for a report that the audience may read.</summary>
    public static ReportContent From(
        Itinerary itinerary, IReadOnlyList<Person> people, Audience audience, string title, Language language) =>
        throw new NotSupportedException(itinerary?.Title + people + audience + title + language);
}

/// <summary>A day of the visit; its date is null for sessions whose day was never known.</summary>
public sealed record ReportDay(LocalDate? Date, IReadOnlyList<AgendaSession> Sessions);
