using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes sessions as a table, a row for each.</summary>
internal sealed class SessionTable(WordPart body, Agenda agenda, AgendaPhrases phrases, SessionColumns columns)
{
    /// <summary>Whether changes lead to the sessions they are about.</summary>
    private readonly bool hasBookmarks = agenda.Changes is not null;

    private readonly IReadOnlyList<(SessionColumn Column, int Width)> layout = [.. columns.Of(isDated: true).Zip(columns.Widths(columns.Of(isDated: true)))];

    /// <param name="sessions">Of one day and zone, or all without a day.</param>
    /// <param name="isDated">Whether the day stands above the table.</param>
    /// <param name="description">What the table is.</param>
    public void Write(IEnumerable<AgendaSession> sessions, bool isDated, string description)
    {
        var shown = columns.Of(isDated);
        var table = new WordTable(body, columns.Widths(shown), columns.Headings(shown), description);
        foreach (var session in sessions)
        {
            table.BeginRow();
            foreach (var column in shown)
            {
                table.BeginCell();
                Write(session, column);
                table.EndCell();
            }

            table.EndRow();
        }

        table.End();
    }

    /// <summary>About how many lines a session takes on paper: those of its highest cell, and the space between rows.</summary>
    public double LinesOf(AgendaSession session) => 0.6 + layout.Max(column => LinesOf(session, column.Column, column.Width));

    /// <summary>The name of the place that leads to a session.</summary>
    public static string BookmarkOf(AgendaChange change) => "session_" + change.Session.Value.Replace('-', '_');

    private double LinesOf(AgendaSession session, SessionColumn column, int width) => column switch
    {
        SessionColumn.Time => 1 + (phrases.HomeTime(session).Length > 0 ? 2.5 : 0) + (session.Handling is null ? 0 : 1),
        SessionColumn.Session => Lines(session.Title.Main, width, 1.3) + Lines(session.Title.Beside, width, 1.2) + (columns.HasNotesBelowTitle ? Lines(session.Notes.Joined, width, 1) : 0),
        SessionColumn.Place => Lines(session.Place.Joined, width, 1),
        SessionColumn.Speaker => Lines(phrases.People(session.Speakers), width, 1),
        SessionColumn.Host => Lines(phrases.People(session.Hosts), width, 1),
        SessionColumn.Notes => Lines(session.Notes.Joined, width, 1),
        _ => Lines(session.InternalNotes, width, 1),
    };

    /// <summary>In lines of plain text.</summary>
    /// <param name="text">Of one or more lines.</param>
    /// <param name="width">Of its column, in twentieths of a point; a letter is some five points wide.</param>
    /// <param name="size">Of its letters, those of plain text being 1.</param>
    private static double Lines(string text, int width, double size) => text.Length is 0 ? 0 : text.Split('\n').Sum(line => size * (1 + (int)(line.Length * size * 92 / width)));

    private void Write(AgendaSession session, SessionColumn column)
    {
        switch (column)
        {
            case SessionColumn.Time:
                WriteTime(session);
                break;
            case SessionColumn.Session:
                WriteTitle(session);
                break;
            case SessionColumn.Place:
                Write(WordStyles.Cell, session.Place with { Main = AgendaPhrases.OneLine(session.Place.Main) }, WordStyles.Cell);
                break;
            case SessionColumn.Speaker:
                WritePeople(session.Speakers);
                break;
            case SessionColumn.Host:
                WritePeople(session.Hosts);
                break;
            case SessionColumn.Notes:
                Write(WordStyles.Notes, session.Notes, WordStyles.Notes);
                break;
            default:
                var text = PlainText(session, column);
                body.Paragraph(text.Length > 0 ? StyleOf(column) : WordStyles.Cell, text);
                break;
        }
    }

    private static string StyleOf(SessionColumn column) => column switch
    {
        SessionColumn.Date or SessionColumn.EndDate => WordStyles.TimeBeside,
        SessionColumn.InternalNotes => WordStyles.Internal,
        _ => WordStyles.Cell,
    };

    private string PlainText(AgendaSession session, SessionColumn column) => column switch
    {
        SessionColumn.Date => phrases.Words.DayOpen,
        SessionColumn.EndDate => phrases.EndDate(session),
        SessionColumn.Audience => phrases.AudienceOf(session),
        _ => session.InternalNotes,
    };

    private void WriteTime(AgendaSession session)
    {
        body.Paragraph(session.Start is null ? WordStyles.TimeBeside : WordStyles.Time, phrases.Time(session));
        if (phrases.HomeTime(session) is { Length: > 0 } home)
        {
            body.Paragraph(WordStyles.TimeBeside, home);
        }

        if (session.Handling is { } handling)
        {
            body.BeginParagraph(WordStyles.TimeBeside);
            body.Text(handling.Label(), WordStyles.Tag);
            body.End();
        }
    }

    private void WriteTitle(AgendaSession session)
    {
        var title = phrases.TitleOf(session);
        body.BeginParagraph(WordStyles.SessionTitle, ScriptDirection.IsRightToLeft(title));
        if (hasBookmarks)
        {
            body.Bookmark("session_" + session.Id.Value.Replace('-', '_'));
        }

        if (session.Cancelled)
        {
            // Said in words before the title, which every reader understands; struck out, it would be gone for some.
            body.Text(phrases.Words.Cancelled + " – ", WordStyles.Label);
        }

        body.Text(title, session.Cancelled ? WordStyles.Soft : null, session.Title.Other);
        body.End();
        if (session.Title.Beside.Length > 0)
        {
            body.Paragraph(WordStyles.SessionTitleBeside, AgendaPhrases.OneLine(session.Title.Beside), agenda.Beside);
        }

        if (columns.HasNotesBelowTitle && !session.Notes.IsEmpty)
        {
            Write(WordStyles.Notes, session.Notes, WordStyles.Notes);
        }
    }

    /// <summary>A text, and below it the same in the second language.</summary>
    private void Write(string style, AgendaText text, string besideStyle)
    {
        body.Paragraph(style, text.Main, text.Other);
        if (text.Beside.Length > 0)
        {
            body.BeginParagraph(besideStyle, ScriptDirection.IsRightToLeft(text.Beside));
            body.Text(text.Beside, WordStyles.Soft, agenda.Beside);
            body.End();
        }
    }

    /// <summary>One below the other; what somebody does stands back behind the name.</summary>
    private void WritePeople(IReadOnlyList<AgendaPerson> persons)
    {
        var lines = phrases.People(persons).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            var name = lines.Length == persons.Count && line.StartsWith(persons[index].Name, StringComparison.Ordinal) ? persons[index].Name.Length : line.Length;
            body.BeginParagraph(WordStyles.Cell, ScriptDirection.IsRightToLeft(line));
            body.Text(line[..name]);
            body.Text(line[name..], WordStyles.Soft);
            body.End();
        }
    }
}
