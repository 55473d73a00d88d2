using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>Lays a run sheet out as a text document to print and to change by hand (ECMA-376, part 1, WordprocessingML).</summary>
public static class DocxRunSheet
{
    /// <summary>The file; the same agenda gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The agenda is for the public or the delegation, who get none.</exception>
    public static byte[] Render(Agenda agenda)
    {
        var sheet = RunSheet.From(agenda);
        var phrases = new RunSheetPhrases(agenda);
        var page = new WordPage(IsLying: false);
        using var body = new WordPart("document");
        body.Begin("body");
        Front(body, sheet, phrases);
        Deadlines(body, sheet, phrases, page);
        new DocxRunSheetDays(body, sheet, phrases, page).Write();
        Stops(body, sheet, phrases);
        Contacts(body, sheet, phrases, page);
        var margins = new WordMargins(agenda.Agency, $"{phrases.Words.RunSheet} – {phrases.Title}", [phrases.State, phrases.Label], phrases.Words.Page);
        return WordDocument.Assemble(body, page, agenda.Agency, margins, Describe(agenda, phrases, phrases.Words.RunSheet));
    }

    internal static OfficeDescription Describe(Agenda agenda, RunSheetPhrases phrases, string kind) => new(
        $"{kind} – {phrases.Title}",
        phrases.Words.For(agenda.Audience) is { Length: > 0 } audience ? $"{kind}. {audience}" : kind,
        agenda.Agency.Name.Length > 0 ? agenda.Agency.Name : "Delegations",
        agenda.Language,
        phrases.Words.StateOf(agenda.State),
        agenda.Version.ToString(CultureInfo.InvariantCulture));

    /// <summary>A line with a label.</summary>
    internal static void Fact(WordPart body, RunSheetPhrases phrases, string label, string value, string style = WordStyles.Facts)
    {
        body.BeginParagraph(style, ScriptDirection.IsRightToLeft(value));
        body.Text(label + phrases.Words.Colon, WordStyles.Label);
        body.Text(value);
        body.End();
    }

    private static void Front(WordPart body, RunSheet sheet, RunSheetPhrases phrases)
    {
        var (agenda, words) = (sheet.Agenda, phrases.Words);
        body.Paragraph(WordStyles.Title, phrases.Title, agenda.Title.Other);
        if (agenda.Title.Beside.Length > 0)
        {
            body.Paragraph(WordStyles.Subtitle, RunSheetPhrases.OneLine(agenda.Title.Beside), agenda.Beside);
        }

        body.Paragraph(WordStyles.Subtitle, agenda.Stop is not null && sheet.Stops is [var stop] ? $"{words.RunSheet} – {RunSheetPhrases.OneLine(stop.Name.Main)}" : words.RunSheet);
        if (sheet.Days.Count > 0)
        {
            body.Paragraph(WordStyles.Dates, DateWords.Days(sheet.Days.Min(day => day.Day.Date), sheet.Days.Max(day => day.Day.Date), agenda.Language));
        }

        Fact(body, phrases, words.Status, phrases.State);
        Fact(body, phrases, words.ForWhom, $"{words.For(agenda.Audience)} · {phrases.Label}");
        if (agenda.Contact.Length > 0)
        {
            Fact(body, phrases, words.WhomToCall, agenda.Contact);
        }

        if (agenda.Withheld > 0)
        {
            Fact(body, phrases, words.Withheld, agenda.Withheld.ToString(CultureInfo.InvariantCulture));
        }

        if (agenda.State is AgendaState.Preliminary)
        {
            body.Paragraph(WordStyles.Caution, words.PreliminaryNote);
        }
    }

    private static void Deadlines(WordPart body, RunSheet sheet, RunSheetPhrases phrases, WordPage page)
    {
        if (sheet.Deadlines.Count is 0)
        {
            return;
        }

        var words = phrases.Words;
        body.Paragraph(WordStyles.Heading3, words.Deadlines);
        var table = new WordTable(body, WordTable.Divide(page.TextWidth, [34, 40, 26]), [phrases.Capital(words.DueBy), words.Place, phrases.Capital(words.Asked)], words.Deadlines);
        foreach (var deadline in sheet.Deadlines)
        {
            Row(body, table, [deadline.Day is { } day ? DateWords.Day(day, sheet.Agenda.Language) : words.DueUnknown, RunSheetPhrases.OneLine(deadline.Stop.Name.Main), phrases.ListAsked(deadline)]);
        }

        table.End();
    }

    private static void Stops(WordPart body, RunSheet sheet, RunSheetPhrases phrases)
    {
        if (sheet.Stops.Count > 0)
        {
            body.Paragraph(WordStyles.Heading2, phrases.Words.Stops);
        }

        foreach (var stop in sheet.Stops)
        {
            body.Paragraph(WordStyles.Heading3, stop.Name.IsEmpty ? phrases.Words.PlaceOpen : RunSheetPhrases.OneLine(stop.Name.Joined), stop.Name.Other);
            if (stop.Address.Length > 0 || stop.MapUrl is not null)
            {
                body.BeginParagraph(WordStyles.PlaceDetails);
                body.Text(RunSheetPhrases.OneLine(stop.Address));
                body.Text(stop.Address.Length > 0 && stop.MapUrl is not null ? " · " : "");
                if (stop.MapUrl is { } map)
                {
                    body.Link(map, phrases.Words.Map);
                }

                body.End();
            }

            foreach (var presence in stop.Presences)
            {
                body.Paragraph(WordStyles.PlaceDetails, phrases.Of(presence));
            }

            Facts(body, phrases, phrases.Words.Receives, [.. stop.Hosts.Select(RunSheetPhrases.Of)]);
            Facts(body, phrases, phrases.Capital(phrases.Words.Asked), phrases.Asks(stop.Rules));
            if (!stop.Conditions.IsEmpty)
            {
                Fact(body, phrases, phrases.Words.Entry, stop.Conditions.Beside.Length > 0 ? $"{stop.Conditions.Main}\n{stop.Conditions.Beside}" : stop.Conditions.Main, WordStyles.EntryConditions);
            }
        }
    }

    private static void Facts(WordPart body, RunSheetPhrases phrases, string label, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            Fact(body, phrases, label, string.Join("; ", values), WordStyles.PlaceDetails);
        }
    }

    private static void Contacts(WordPart body, RunSheet sheet, RunSheetPhrases phrases, WordPage page)
    {
        if (sheet.Contacts.Count is 0)
        {
            return;
        }

        var words = phrases.Words;
        body.Paragraph(WordStyles.Heading2, words.Contacts);
        var table = new WordTable(body, WordTable.Divide(page.TextWidth, [26, 28, 18, 28]), [words.Name, words.Function, words.Phone, words.Email], words.Contacts);
        foreach (var person in sheet.Contacts)
        {
            Row(body, table, [person.Name, person.Detail, person.Phone ?? "", person.Email ?? ""]);
        }

        table.End();
    }

    private static void Row(WordPart body, WordTable table, IReadOnlyList<string> texts)
    {
        table.BeginRow();
        for (var index = 0; index < texts.Count; index++)
        {
            table.BeginCell();
            body.Paragraph(index is 0 ? WordStyles.Time : WordStyles.Cell, texts[index]);
            table.EndCell();
        }

        table.EndRow();
    }
}
