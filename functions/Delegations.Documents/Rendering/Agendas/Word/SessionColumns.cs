using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>A column of an agenda's tables.</summary>
internal enum SessionColumn
{
    /// <summary>Only where sessions have no day: all others stand under theirs.</summary>
    Date,
    Time,
    EndDate,
    Session,
    Place,
    Speaker,
    Host,
    Notes,
    Audience,
    InternalNotes,
}

/// <summary>Which columns an agenda needs: the same for all its days, and none that would stay empty.</summary>
internal sealed class SessionColumns
{
    /// <summary>More do not fit on an upright page.</summary>
    private const int MostOnUprightPage = 6;

    /// <summary>Two times and a dash in one line, also in fonts wider than ours; in twentieths of a point.</summary>
    private const int TimeWidth = 1500;

    private readonly AgendaPhrases phrases;
    private readonly IReadOnlyList<SessionColumn> used;

    public SessionColumns(Agenda agenda, AgendaPhrases phrases)
    {
        this.phrases = phrases;
        var sessions = agenda.Dated.Concat(agenda.Undated).ToList();
        HasNotesBelowTitle = sessions.TrueForAll(session => MayStandBelowTitle(session.Notes.Main));
        used = [.. Enum.GetValues<SessionColumn>().Where(column => column is not SessionColumn.Date && IsUsed(column, sessions))];
    }

    /// <summary>Notes stand below the title, where there is room for them, unless that would make something else of them.</summary>
    public bool HasNotesBelowTitle { get; }

    public WordPage Page => new(IsLying: used.Count > MostOnUprightPage);

    public IReadOnlyList<SessionColumn> Of(bool isDated) => isDated ? used : [SessionColumn.Date, .. used];

    public IReadOnlyList<string> Headings(IReadOnlyList<SessionColumn> columns) => [.. columns.Select(column => phrases.Both(words => Heading(column, words)))];

    public IReadOnlyList<int> Widths(IReadOnlyList<SessionColumn> columns)
    {
        var others = WordTable.Divide(Page.TextWidth - TimeWidth, [.. columns.Where(column => column is not SessionColumn.Time).Select(Share)]);
        var next = 0;
        return [.. columns.Select(column => column is SessionColumn.Time ? TimeWidth : others[next++])];
    }

    /// <summary>The part that a column has of what the times leave.</summary>
    private static int Share(SessionColumn column) => column switch
    {
        SessionColumn.Date or SessionColumn.EndDate or SessionColumn.Audience => 16,
        SessionColumn.Session => 40,
        SessionColumn.Speaker => 26,
        _ => 23,
    };

    private static string Heading(SessionColumn column, DocumentWords words) => column switch
    {
        SessionColumn.Date => words.Date,
        SessionColumn.Time => words.Time,
        SessionColumn.EndDate => words.EndDate,
        SessionColumn.Session => words.Session,
        SessionColumn.Place => words.Place,
        SessionColumn.Speaker => words.Speaker,
        SessionColumn.Host => words.Host,
        SessionColumn.Notes => words.Notes,
        SessionColumn.Audience => words.ForWhom,
        _ => words.InternalNotes,
    };

    private bool IsUsed(SessionColumn column, List<AgendaSession> sessions) => column switch
    {
        SessionColumn.EndDate => sessions.Exists(session => phrases.EndDate(session).Length > 0),
        SessionColumn.Place => sessions.Exists(session => !session.Place.IsEmpty),
        SessionColumn.Speaker => sessions.Exists(session => session.Speakers.Count > 0),
        SessionColumn.Host => sessions.Exists(session => session.Hosts.Count > 0),
        SessionColumn.Notes => !HasNotesBelowTitle && sessions.Exists(session => !session.Notes.IsEmpty),
        SessionColumn.Audience => phrases.IsInternal,
        SessionColumn.InternalNotes => sessions.Exists(session => session.InternalNotes.Length > 0),
        _ => true,
    };

    /// <summary>Below a title, a line in small letters goes on with it, and one that is a name says who speaks: so people write, and so it is read.</summary>
    private static bool MayStandBelowTitle(string notes) =>
        notes.Length is 0
        || (!char.IsLower(notes.TrimStart()[0])
            && notes.Split('\n').All(line => line.Length > 200 || !(PeopleNotation.Read(line) is [var first, ..] && PeopleNotation.LooksLikePerson(first.Name))));
}
