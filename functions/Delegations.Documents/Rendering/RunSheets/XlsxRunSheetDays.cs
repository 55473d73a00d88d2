using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Writes the sheet of the days: a row for each session and for what is between them.</summary>
internal sealed class XlsxRunSheetDays(RunSheet sheet, RunSheetPhrases phrases)
{
    private const int Date = 0;
    private const int Start = 1;
    private const int End = 2;

    private readonly Agenda agenda = sheet.Agenda;

    private DocumentWords Words => phrases.Words;

    private bool IsInternal => agenda.Audience is Audience.Internal;

    private bool HasLabels { get; } = sheet.Agenda.Dated.Concat(sheet.Agenda.Undated).Any(session => session.Handling is not null);

    public SheetWriter Write()
    {
        var head = Head().ToList();
        var columns = Columns();
        var writer = new SheetWriter([.. columns.Select(column => column.Width)], head.Count + 2);
        XlsxRunSheet.Head(writer, head);
        XlsxRunSheet.Row(writer, SheetLook.Heading, [.. columns.Select(column => column.Heading)]);
        foreach (var day in sheet.Days)
        {
            foreach (var row in day.Rows)
            {
                Row(writer, day.Day.Date, row);
            }
        }

        foreach (var session in agenda.Undated)
        {
            Row(writer, null, new RunSheetRow.Session(session, []) { Start = session.Start, End = session.End });
        }

        return writer;
    }

    private IEnumerable<(string Label, string Value)> Head()
    {
        yield return (Words.RunSheet, phrases.Title);
        yield return (Words.Status, phrases.State);
        yield return (Words.ForWhom, $"{Words.For(agenda.Audience)} · {phrases.Label}");
        if (agenda.Contact.Length > 0)
        {
            yield return (Words.WhomToCall, RunSheetPhrases.OneLine(agenda.Contact));
        }

        foreach (var zone in sheet.Days.Select(day => day.Day.ZoneName).Distinct(StringComparer.Ordinal))
        {
            yield return (Words.TimeZone, zone);
        }

        if (agenda.Withheld > 0)
        {
            yield return (Words.Withheld, agenda.Withheld.ToString(CultureInfo.InvariantCulture));
        }

        if (sheet.Days.Count + agenda.Undated.Count is 0 || agenda.State is AgendaState.Preliminary)
        {
            yield return (Words.Notes, sheet.Days.Count + agenda.Undated.Count is 0 ? Words.NoSessions : Words.PreliminaryNote);
        }
    }

    private (string Heading, double Width)[] Columns() =>
    [
        (Words.Date, 16),
        (Words.Start, 8),
        (Words.End, 8),
        (Words.Session, 34),
        (Words.Place, 28),
        (Words.Receives, 26),
        (Words.Speakers, 26),
        (Words.Notes, 34),
        .. HasLabels ? [("TLP", 12)] : Array.Empty<(string, double)>(),
        .. IsInternal ? [(Words.ForWhom, 15), (Words.InternalNotes, 30)] : Array.Empty<(string, double)>(),
    ];

    private void Row(SheetWriter writer, LocalDate? date, RunSheetRow row)
    {
        var texts = Texts(row);
        writer.BeginRow(texts.Select((text, column) => writer.LinesOf(column, text)).Max());
        for (var column = 0; column < texts.Length; column++)
        {
            switch (column)
            {
                case Date:
                    writer.Date(column, date, date is { } day ? DateWords.Day(day, agenda.Language) : "");
                    break;
                case Start:
                    writer.Time(column, row.Start);
                    break;
                case End:
                    writer.Time(column, row.End);
                    break;
                default:
                    writer.Text(column, row is not RunSheetRow.Session ? SheetLook.Soft : column is 3 ? SheetLook.Strong : SheetLook.Text, texts[column]);
                    break;
            }
        }

        writer.EndRow();
    }

    private string[] Texts(RunSheetRow row)
    {
        if (row is not RunSheetRow.Session { Shown: var session } shown)
        {
            return ["", "", "", phrases.Name(row), RunSheetPhrases.WayOf(row), "", "", "", .. HasLabels ? [""] : Array.Empty<string>(), .. IsInternal ? ["", ""] : Array.Empty<string>()];
        }

        return
        [
            "",
            "",
            "",
            session.Title.Beside.Length > 0 ? $"{Title(session)}\n{RunSheetPhrases.OneLine(session.Title.Beside)}" : Title(session),
            phrases.PlaceOf(session),
            string.Join('\n', session.Hosts.Select(RunSheetPhrases.Of)),
            string.Join('\n', session.Speakers.Select(RunSheetPhrases.Of)),
            string.Join('\n', new[] { row.Start is null ? Words.TimeOpen : "", phrases.OverlapOf(shown) }.Concat(phrases.TimesBeside(session)).Append(session.Notes.Main).Append(session.Notes.Beside).Where(text => text.Length > 0)),
            .. HasLabels ? [session.Handling?.Label() ?? ""] : Array.Empty<string>(),
            .. IsInternal ? [phrases.AudienceOf(session), session.InternalNotes] : Array.Empty<string>(),
        ];
    }

    private string Title(AgendaSession session) => session.Cancelled ? $"{Words.Cancelled} – {phrases.TitleOf(session)}" : phrases.TitleOf(session);
}
