using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>A column of an agenda's sheet.</summary>
internal enum SheetColumn
{
    Date,
    Start,
    End,
    EndDate,
    Title,
    TitleBeside,
    Place,
    Address,
    Speaker,
    Host,
    Notes,
    EntryConditions,
    Label,
    Audience,
    InternalNotes,
    Status,
    HomeTime,
    Leg,
    Zone,
}

/// <summary>A session with the leg and the zone it stands under.</summary>
internal sealed record SheetRow(AgendaSession Session, AgendaText Leg, string ZoneName);

/// <summary>Which columns a sheet needs, what stands above them, and how wide they are.</summary>
internal sealed class SheetColumns
{
    private readonly Agenda agenda;
    private readonly AgendaPhrases phrases;

    public SheetColumns(Agenda agenda, AgendaPhrases phrases, IReadOnlyList<SheetRow> rows)
    {
        this.agenda = agenda;
        this.phrases = phrases;
        Used = [.. Enum.GetValues<SheetColumn>().Where(column => IsUsed(column, rows))];
    }

    public IReadOnlyList<SheetColumn> Used { get; }

    public IReadOnlyList<double> Widths => [.. Used.Select(Width)];

    /// <summary>The heading in the agenda's language: one that the reader knows, where it knows the language.</summary>
    public string Heading(SheetColumn column) => column switch
    {
        SheetColumn.Title => phrases.Words.Title,
        SheetColumn.TitleBeside => $"{phrases.Words.Title} ({agenda.Beside?.Culture.Parent.NativeName})",
        SheetColumn.Label => "TLP",

        // A city alone: "Tashkent time" would be taken for the time of the sessions.
        SheetColumn.HomeTime => agenda.HomeZone is { } home ? City(home.Id) : "",
        SheetColumn.EntryConditions when Language.All.Contains(agenda.Language) => TemplateHeadings.Of(TemplateField.EntryConditions, agenda.Language),
        SheetColumn.InternalNotes when Language.All.Contains(agenda.Language) => TemplateHeadings.Of(TemplateField.InternalNotes, agenda.Language),
        _ => Word(column, phrases.Words),
    };

    private static string Word(SheetColumn column, DocumentWords words) => column switch
    {
        SheetColumn.Date => words.Date,
        SheetColumn.Start => words.Start,
        SheetColumn.End => words.End,
        SheetColumn.EndDate => words.EndDate,
        SheetColumn.Place => words.Place,
        SheetColumn.Address => words.Address,
        SheetColumn.Speaker => words.Speaker,
        SheetColumn.Host => words.Host,
        SheetColumn.Notes => words.Notes,
        SheetColumn.EntryConditions => words.Entry,
        SheetColumn.Audience => words.ForWhom,
        SheetColumn.InternalNotes => words.InternalNotes,
        SheetColumn.Status => words.Status,
        SheetColumn.Leg => words.Leg,
        _ => words.TimeZone,
    };

    private string City(string zone)
    {
        var place = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return phrases.Words.Cities.GetValueOrDefault(place, place);
    }

    /// <summary>In characters; all of them together still print legibly on a lying A4.</summary>
    private static double Width(SheetColumn column) => column switch
    {
        SheetColumn.Date or SheetColumn.EndDate => 14.5,
        SheetColumn.Start or SheetColumn.End => 7,
        SheetColumn.Title or SheetColumn.TitleBeside => 30,
        SheetColumn.Label or SheetColumn.Audience or SheetColumn.Status or SheetColumn.HomeTime or SheetColumn.Leg => 12,
        SheetColumn.Zone => 17,
        SheetColumn.Speaker or SheetColumn.Notes or SheetColumn.InternalNotes => 25,
        _ => 22,
    };

    private bool IsUsed(SheetColumn column, IReadOnlyList<SheetRow> rows) => column switch
    {
        SheetColumn.Date or SheetColumn.Start or SheetColumn.End or SheetColumn.Title => true,
        SheetColumn.Audience => phrases.IsInternal,
        SheetColumn.Leg => rows.Select(row => row.Leg.Main).Distinct(StringComparer.Ordinal).Skip(1).Any(),
        SheetColumn.Zone => rows.Select(row => row.Session.Zone.Id).Distinct(StringComparer.Ordinal).Skip(1).Any(),
        _ => rows.Any(row => IsFilled(column, row.Session)),
    };

    private bool IsFilled(SheetColumn column, AgendaSession session) => column switch
    {
        SheetColumn.EndDate => phrases.EndDate(session).Length > 0,
        SheetColumn.TitleBeside => session.Title.Beside.Length > 0,
        SheetColumn.Place => !session.Place.IsEmpty,
        SheetColumn.Address => session.Address.Length > 0,
        SheetColumn.Speaker => session.Speakers.Count > 0,
        SheetColumn.Host => session.Hosts.Count > 0,
        SheetColumn.Notes => !session.Notes.IsEmpty,
        SheetColumn.EntryConditions => !session.EntryConditions.IsEmpty,
        SheetColumn.Label => session.Handling is not null,
        SheetColumn.InternalNotes => session.InternalNotes.Length > 0,
        SheetColumn.Status => session.Cancelled,
        SheetColumn.HomeTime => session.HomeStart is not null,
        _ => false,
    };
}
