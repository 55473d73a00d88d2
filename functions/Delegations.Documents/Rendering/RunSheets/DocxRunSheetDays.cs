using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Writes the days of a run sheet: one table for each, with what is between sessions in lines of its own.</summary>
internal sealed class DocxRunSheetDays(WordPart body, RunSheet sheet, RunSheetPhrases phrases, WordPage page)
{
    private readonly Agenda agenda = sheet.Agenda;
    private readonly IReadOnlyList<int> widths = WordTable.Divide(page.TextWidth, [17, 50, 33]);

    private DocumentWords Words => phrases.Words;

    public void Write()
    {
        if (sheet.Days.Count + agenda.Undated.Count is 0)
        {
            body.Paragraph(WordStyles.Caution, Words.NoSessions);
        }

        for (var index = 0; index < sheet.Days.Count; index++)
        {
            var day = sheet.Days[index];
            var heading = DateWords.Heading(day.Day.Date, agenda.Language);
            body.Paragraph(WordStyles.Heading2, heading, onNewPage: index > 0);
            body.Paragraph(WordStyles.Zone, day.Chapter.IsEmpty ? day.Day.ZoneName : $"{RunSheetPhrases.OneLine(day.Chapter.Joined)} · {day.Day.ZoneName}");
            Table(day.Rows, heading);
        }

        if (agenda.Undated.Count > 0)
        {
            body.Paragraph(WordStyles.Heading2, Words.DayOpen);
            Table([.. agenda.Undated.Select(session => new RunSheetRow.Session(session, []) { Start = session.Start, End = session.End })], Words.DayOpen);
        }
    }

    private void Table(IReadOnlyList<RunSheetRow> rows, string description)
    {
        var table = new WordTable(body, widths, [Words.Time, Words.Session, $"{Words.Receives}, {Words.Speakers}"], description);
        foreach (var row in rows)
        {
            table.BeginRow();
            Cell(table, () => Time(row));
            Cell(table, () => What(row));
            Cell(table, () => Who(row));
            table.EndRow();
        }

        table.End();
    }

    private static void Cell(WordTable table, Action write)
    {
        table.BeginCell();
        write();
        table.EndCell();
    }

    private void Time(RunSheetRow row)
    {
        if (row is not RunSheetRow.Session session)
        {
            body.Paragraph(row is RunSheetRow.Arrival or RunSheetRow.Departure ? WordStyles.Time : WordStyles.TimeBeside, phrases.TimeOf(row));
            return;
        }

        body.Paragraph(row.Start is null ? WordStyles.TimeBeside : WordStyles.Time, phrases.TimeOf(row));
        foreach (var beside in phrases.TimesBeside(session.Shown))
        {
            body.Paragraph(WordStyles.TimeBeside, beside);
        }

        if (session.Shown.Handling is { } handling)
        {
            body.BeginParagraph(WordStyles.TimeBeside);
            body.Text(handling.Label(), WordStyles.Tag);
            body.End();
        }
    }

    private void What(RunSheetRow row)
    {
        if (row is not RunSheetRow.Session { Shown: var session } shown)
        {
            body.BeginParagraph(WordStyles.Cell);
            body.Text(phrases.Name(row), WordStyles.Label);
            body.Text(RunSheetPhrases.WayOf(row) is { Length: > 0 } way ? $" · {way}" : "");
            body.End();
            return;
        }

        body.BeginParagraph(WordStyles.SessionTitle, ScriptDirection.IsRightToLeft(phrases.TitleOf(session)));
        body.Text(session.Cancelled ? Words.Cancelled + " – " : "", WordStyles.Label);
        body.Text(phrases.TitleOf(session), session.Cancelled ? WordStyles.Soft : null, session.Title.Other);
        body.Text(phrases.AudienceOf(session) is { Length: > 0 } audience ? $"  {audience}" : "", WordStyles.Tag);
        body.End();
        if (session.Title.Beside.Length > 0)
        {
            body.Paragraph(WordStyles.SessionTitleBeside, RunSheetPhrases.OneLine(session.Title.Beside), agenda.Beside);
        }

        body.Paragraph(WordStyles.Cell, phrases.PlaceOf(session));
        Paragraph(WordStyles.Caution, phrases.OverlapOf(shown));
        Paragraph(WordStyles.Notes, session.Notes.Main, session.Notes.Other);
        Paragraph(WordStyles.Notes, session.Notes.Beside, agenda.Beside);
        if (session.InternalNotes.Length > 0)
        {
            DocxRunSheet.Fact(body, phrases, Words.InternalNotes, session.InternalNotes, WordStyles.Internal);
        }
    }

    private void Paragraph(string style, string text, Language? language = null)
    {
        if (text.Length > 0)
        {
            body.Paragraph(style, text, language);
        }
    }

    private void Who(RunSheetRow row)
    {
        var persons = row is RunSheetRow.Session { Shown: var session }
            ? RunSheetPhrases.Known(session.Hosts).Select(host => (Label: Words.Receives, Person: host)).Concat(RunSheetPhrases.Known(session.Speakers).Select(speaker => (Label: Words.Speaker, Person: speaker))).ToList()
            : [];
        foreach (var (label, person) in persons)
        {
            body.BeginParagraph(WordStyles.Cell, ScriptDirection.IsRightToLeft(person.Name));
            body.Text(label + Words.Colon, WordStyles.Soft);
            body.Text(person.Name);
            body.Text(person.Detail.Length > 0 ? ", " + person.Detail : "", WordStyles.Soft);
            body.Text(person.Phone is { Length: > 0 } phone ? " · " + phone : "");
            body.End();
        }

        if (persons.Count is 0)
        {
            body.Paragraph(WordStyles.Cell, "");
        }
    }
}
