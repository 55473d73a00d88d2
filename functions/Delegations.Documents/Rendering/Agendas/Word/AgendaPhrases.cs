using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>What Office documents say of an agenda in lines and cells, in its language or in both.</summary>
internal sealed class AgendaPhrases(Agenda agenda)
{
    private readonly PersonText people = new();

    public DocumentWords Words { get; } = DocumentWords.In(agenda.Language);

    public bool IsInternal => agenda.Audience is Audience.Internal;

    public string Title => agenda.Title.Main.Length > 0 ? OneLine(agenda.Title.Main) : Words.Programme;

    /// <summary><c>Preliminary, version 3</c>.</summary>
    public string State => $"{Words.StateOf(agenda.State)}, {Words.Version} {agenda.Version.ToString(CultureInfo.InvariantCulture)}";

    /// <summary><c>TLP:GREEN, for those who take part; not for publication</c>.</summary>
    public string Label => $"{agenda.Handling.Label()}, {Words.MeaningOf(agenda.Handling)}";

    /// <summary><c>Programme, for the delegation</c>.</summary>
    public string Subject => Words.For(agenda.Audience) is { Length: > 0 } audience ? $"{Words.Programme}. {audience}" : Words.Programme;

    public string Creator => agenda.Agency.Name.Length > 0 ? agenda.Agency.Name : "Delegations";

    /// <summary>A word in the agenda's language, and in the second one where it differs.</summary>
    public string Both(Func<DocumentWords, string> word) =>
        agenda.Beside is { } beside && word(DocumentWords.In(beside)) is var second && second != word(Words) ? $"{word(Words)} / {second}" : word(Words);

    public string Day(LocalDate date) => agenda.Beside is { } beside
        ? $"{DateWords.Heading(date, agenda.Language)} / {DateWords.Heading(date, beside)}"
        : DateWords.Heading(date, agenda.Language);

    /// <summary><c>Phoenix time, MST, UTC−7 (America/Phoenix)</c>: the name in brackets is the one that every program knows.</summary>
    public static string Zone(DateTimeZone zone, string name) => name == zone.Id ? name : $"{name} ({zone.Id})";

    /// <summary><c>09:00–10:30</c>, or that it is not known yet.</summary>
    public string Time(AgendaSession session) => session.Start is { } start ? Span(start, session.End) : Words.TimeOpen;

    /// <summary>
    /// <c>Tashkent time:</c> and below it <c>15:30–17:00</c>; empty where nothing is to be said. The zone comes first, so that nobody
    /// takes it for the time at the place, and another day stands as a number of days, so that nobody takes it for the session's.
    /// </summary>
    public string HomeTime(AgendaSession session) => agenda.HomeZone is { } home && HomeSpan(session) is { Length: > 0 } span
        ? $"{ZoneWords.Time(home, agenda.Language)}{Words.Colon.TrimEnd()}\n{span}"
        : "";

    /// <summary>The same without the zone's name.</summary>
    public static string HomeSpan(AgendaSession session)
    {
        if (session.HomeStart is not { } start)
        {
            return "";
        }

        var days = session.Date is { } date ? Period.DaysBetween(date, start.Date) : 0;
        var shift = days is 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(days > 0 ? '+' : '−')}{Math.Abs(days)})");
        return Span(start.TimeOfDay, session.HomeEnd?.TimeOfDay) + shift;
    }

    /// <summary>The day of the end with its year, where it is another.</summary>
    public string EndDate(AgendaSession session) => session.EndDate is { } end && end != session.Date ? DateWords.Day(end, agenda.Language) : "";

    public string TitleOf(AgendaSession session) => session.Title.IsEmpty ? Words.Untitled : OneLine(session.Title.Main);

    /// <summary>People one below the other, as far as they stay apart for whoever reads the cell.</summary>
    public string People(IReadOnlyList<AgendaPerson> persons) => people.Of(persons);

    /// <summary>Who sees a session; told to coordinators alone.</summary>
    public string AudienceOf(AgendaSession session) => Language.All.Contains(agenda.Language)
        ? Templates.TemplateWords.Of(session.Audience, agenda.Language)
        : Words.For(session.Audience);

    /// <summary>Line ends inside what is one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Span(LocalTime start, LocalTime? end) => end is { } until ? $"{DateWords.Time(start)}–{DateWords.Time(until)}" : DateWords.Time(start);
}
