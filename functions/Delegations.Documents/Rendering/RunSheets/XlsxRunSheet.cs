using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Lays a run sheet out as a workbook: the days, the places, and for coordinators the contacts (ECMA-376, part 1, SpreadsheetML).</summary>
public static class XlsxRunSheet
{
    /// <summary>The file; the same agenda gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The agenda is for the public or the delegation, who get none.</exception>
    public static byte[] Render(Agenda agenda)
    {
        var sheet = RunSheet.From(agenda);
        var phrases = new RunSheetPhrases(agenda);
        var words = phrases.Words;
        var margins = new SheetMargins(agenda.Agency.Name, $"{words.RunSheet} – {phrases.Title}", phrases.State, phrases.Label, words.Page);
        var book = new SheetBook(agenda.Agency, DocxRunSheet.Describe(agenda, phrases, words.RunSheet));
        using var days = new XlsxRunSheetDays(sheet, phrases).Write();
        book.Add(words.RunSheet, days, margins);
        using var stops = Stops(sheet, phrases);
        book.Add(words.Stops, stops, margins);
        using var contacts = agenda.Audience is Audience.Internal ? Contacts(sheet, words) : null;
        if (contacts is not null)
        {
            book.Add(words.Contacts, contacts, margins);
        }

        return book.ToBytes();
    }

    /// <summary>A label and a value each, above the headings of a sheet.</summary>
    internal static void Head(SheetWriter writer, IReadOnlyList<(string Label, string Value)> head)
    {
        for (var index = 0; index < head.Count; index++)
        {
            writer.BeginRow(index is 0 ? 2 : 1);
            writer.Text(0, SheetLook.Label, head[index].Label);
            writer.Text(1, index is 0 ? SheetLook.Title : SheetLook.Value, head[index].Value);
            writer.EndRow();
        }

        writer.EmptyRow();
    }

    internal static void Row(SheetWriter writer, int style, params IReadOnlyList<string> texts)
    {
        writer.BeginRow(texts.Select((text, column) => writer.LinesOf(column, text)).Max());
        for (var column = 0; column < texts.Count; column++)
        {
            writer.Text(column, style, texts[column]);
        }

        writer.EndRow();
    }

    /// <summary>What is due first comes first, what is due on no known day or nothing at all last.</summary>
    private static SheetWriter Stops(RunSheet sheet, RunSheetPhrases phrases)
    {
        var words = phrases.Words;
        var writer = new SheetWriter([20, 32, 36, 44, 30, 60, 36], 1);
        Row(writer, SheetLook.Heading, phrases.Capital(words.DueBy), words.Place, words.Address, $"{words.Arrival}, {words.Departure}", phrases.Capital(words.Asked), words.Entry, words.Receives);
        foreach (var stop in sheet.Stops.OrderBy(stop => stop.Rules.VisitorListDue is null).ThenBy(stop => stop.Rules.VisitorListDue))
        {
            var due = stop.Rules is { VisitorList: true, VisitorListDue: null } ? words.DueUnknown : "";
            string[] texts =
            [
                due,
                stop.Name.Joined,
                stop.Address.Length > 0 ? stop.Address : stop.MapUrl is null ? "" : words.Map,
                string.Join('\n', stop.Presences.Select(phrases.Of)),
                string.Join('\n', phrases.Asks(stop.Rules)),
                stop.Conditions.Joined,
                string.Join('\n', stop.Hosts.Select(RunSheetPhrases.Of)),
            ];
            writer.BeginRow(texts.Select((text, column) => writer.LinesOf(column, text)).Max());
            for (var column = 0; column < texts.Length; column++)
            {
                switch (column)
                {
                    case 0 when stop.Rules.VisitorListDue is { } day:
                        writer.Date(column, day, DateWords.Day(day, sheet.Agenda.Language));
                        break;
                    case 2:
                        writer.Link(column, texts[column], stop.MapUrl);
                        break;
                    default:
                        writer.Text(column, column is 1 ? SheetLook.Strong : SheetLook.Text, texts[column]);
                        break;
                }
            }

            writer.EndRow();
        }

        return writer;
    }

    private static SheetWriter Contacts(RunSheet sheet, DocumentWords words)
    {
        var writer = new SheetWriter([32, 50, 24, 40], 1);
        Row(writer, SheetLook.Heading, words.Name, words.Function, words.Phone, words.Email);
        foreach (var person in sheet.Contacts)
        {
            Row(writer, SheetLook.Text, person.Name, person.Detail, person.Phone ?? "", person.Email ?? "");
        }

        return writer;
    }
}
