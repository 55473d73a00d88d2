using System.Globalization;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>The sheet of an agenda: what holds for all of it, then a row per session.</summary>
internal sealed class AgendaSheet
{
    private readonly Agenda agenda;
    private readonly AgendaPhrases phrases;
    private readonly IReadOnlyList<SheetRow> rows;
    private readonly SheetColumns columns;
    private readonly IReadOnlyList<(string Label, string Value)> head;

    public AgendaSheet(Agenda agenda, AgendaPhrases phrases)
    {
        this.agenda = agenda;
        this.phrases = phrases;
        rows =
        [
            .. from chapter in agenda.Chapters
               from day in chapter.Days
               from session in day.Sessions
               select new SheetRow(session, chapter.Name, session.OtherZoneName ?? day.ZoneName),
            .. agenda.Undated.Select(session => new SheetRow(session, AgendaText.None, session.OtherZoneName ?? session.Zone.Id)),
        ];
        columns = new SheetColumns(agenda, phrases, rows);
        head = [.. Head()];
    }

    private DocumentWords Words => phrases.Words;

    public SheetWriter Write()
    {
        var sheet = new SheetWriter(columns.Widths, head.Count + 2);
        WriteHead(sheet);
        sheet.EmptyRow();
        sheet.BeginRow(columns.Used.Max(column => sheet.LinesOf(IndexOf(column), columns.Heading(column))));
        for (var index = 0; index < columns.Used.Count; index++)
        {
            sheet.Text(index, SheetLook.Heading, columns.Heading(columns.Used[index]));
        }

        sheet.EndRow();
        foreach (var row in rows)
        {
            Write(sheet, row);
        }

        return sheet;
    }

    private int IndexOf(SheetColumn column) => columns.Used.TakeWhile(used => used != column).Count();

    /// <summary>A label and a value each, none of which a reader takes for a day, a place or a title but the title.</summary>
    private IEnumerable<(string Label, string Value)> Head()
    {
        yield return (Words.Title, agenda.Title.Joined.Length > 0 ? AgendaPhrases.OneLine(agenda.Title.Joined) : phrases.Title);
        yield return (Words.Status, phrases.State);
        yield return (Words.ForWhom, Words.For(agenda.Audience) is { Length: > 0 } audience ? $"{audience} · {phrases.Label}" : phrases.Label);
        if (!columns.Used.Contains(SheetColumn.Zone) && rows.Count > 0)
        {
            yield return (Words.TimeZone, AgendaPhrases.Zone(rows[0].Session.Zone, rows[0].ZoneName));
        }

        if (Remarks() is { Length: > 0 } remarks)
        {
            yield return (Words.Notes, remarks);
        }
    }

    private string Remarks() => string.Join(" · ", new[]
    {
        rows.Count is 0 ? Words.NoSessions : "",
        agenda.State is AgendaState.Preliminary ? Words.PreliminaryNote : "",
        agenda.Withheld > 0 ? Words.Withheld + Words.Colon + agenda.Withheld.ToString(CultureInfo.InvariantCulture) : "",
        agenda.Contact.Length > 0 ? Words.WhomToCall + Words.Colon + AgendaPhrases.OneLine(agenda.Contact) : "",
        agenda.PublicUrl is { Length: > 0 } url ? $"{Words.NewestAt} {url}" : "",
    }.Where(text => text.Length > 0));

    private void WriteHead(SheetWriter sheet)
    {
        for (var index = 0; index < head.Count; index++)
        {
            var isTitle = index is 0;
            sheet.BeginRow(isTitle ? 2 : 1);
            sheet.Text(0, SheetLook.Label, head[index].Label);
            sheet.Text(1, isTitle ? SheetLook.Title : SheetLook.Value, head[index].Value);
            sheet.EndRow();
        }
    }

    private void Write(SheetWriter sheet, SheetRow row)
    {
        var texts = columns.Used.Select(column => TextOf(row, column)).ToArray();
        sheet.BeginRow(texts.Select((text, index) => sheet.LinesOf(index, text)).Max());
        for (var index = 0; index < texts.Length; index++)
        {
            Write(sheet, row.Session, index, texts[index]);
        }

        sheet.EndRow();
    }

    private void Write(SheetWriter sheet, AgendaSession session, int index, string text)
    {
        switch (columns.Used[index])
        {
            case SheetColumn.Date when session.Date is null:
                sheet.Text(index, SheetLook.Soft, text);
                break;
            case SheetColumn.Date:
                sheet.Date(index, session.Date, text);
                break;
            case SheetColumn.EndDate:
                sheet.Date(index, text.Length > 0 ? session.EndDate : null, text);
                break;
            case SheetColumn.Start:
                sheet.Time(index, session.Start);
                break;
            case SheetColumn.End:
                sheet.Time(index, session.End);
                break;
            case SheetColumn.Address:
                sheet.Link(index, text, session.MapUrl);
                break;
            default:
                sheet.Text(index, StyleOf(columns.Used[index]), text);
                break;
        }
    }

    private static int StyleOf(SheetColumn column) => column switch
    {
        SheetColumn.Title => SheetLook.Strong,
        SheetColumn.TitleBeside or SheetColumn.HomeTime or SheetColumn.Zone or SheetColumn.Label => SheetLook.Soft,
        _ => SheetLook.Text,
    };

    private string TextOf(SheetRow row, SheetColumn column) => (column, row.Session) switch
    {
        (SheetColumn.Date, { Date: { } date }) => DateWords.Day(date, agenda.Language),
        (SheetColumn.Date, _) => Words.DayOpen,
        (SheetColumn.EndDate, var session) => phrases.EndDate(session),
        (SheetColumn.Title, var session) => phrases.TitleOf(session),
        (SheetColumn.TitleBeside, var session) => AgendaPhrases.OneLine(session.Title.Beside),
        (SheetColumn.Place, var session) => Joined(session.Place),
        (SheetColumn.Address, var session) => session.Address,
        (SheetColumn.Speaker, var session) => phrases.People(session.Speakers),
        (SheetColumn.Host, var session) => phrases.People(session.Hosts),
        (SheetColumn.Notes, var session) => Joined(session.Notes),
        (SheetColumn.EntryConditions, var session) => Joined(session.EntryConditions),
        (SheetColumn.Label, var session) => session.Handling?.Label() ?? "",
        (SheetColumn.Audience, var session) => phrases.AudienceOf(session),
        (SheetColumn.InternalNotes, var session) => session.InternalNotes,
        (SheetColumn.Status, { Cancelled: true }) => Words.Cancelled,
        (SheetColumn.HomeTime, var session) => AgendaPhrases.HomeSpan(session),
        (SheetColumn.Leg, _) => AgendaPhrases.OneLine(row.Leg.Main),
        (SheetColumn.Zone, var session) => AgendaPhrases.Zone(session.Zone, row.ZoneName),
        _ => "",
    };

    private static string Joined(AgendaText text) => text.Beside.Length > 0 ? $"{text.Main}\n{text.Beside}" : text.Main;
}
