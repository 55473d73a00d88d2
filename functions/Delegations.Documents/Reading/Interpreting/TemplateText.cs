using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Leaves out what a template asks to be filled in: <c>Day, Month dd, yyyy (Venue)</c>, <c>[Session title]</c>, <c>hh:mm</c>.</summary>
internal static partial class TemplateText
{
    private const int LongestPlaceholder = 200;

    /// <summary>The blocks that somebody has written; the first line of template text is reported, and every table of it.</summary>
    public static IEnumerable<SourceBlock> Without(IReadOnlyList<SourceBlock> blocks, FindingsWriter findings)
    {
        var isReported = false;
        foreach (var block in blocks)
        {
            var kept = block switch
            {
                SourceParagraph paragraph => IsPlaceholder(paragraph.Text) ? null : paragraph,
                SourceMargin margin => IsPlaceholder(margin.Text) ? null : margin,
                SourceTable { Style: PlaceStyle.Table } table => Filled(table, findings),
                SourceTable table => WithoutOpenRows(table, findings),
                _ => block,
            };
            if (kept is null && !isReported && block is SourceParagraph left)
            {
                findings.TemplateLeftOut(left.Place);
                isReported = true;
            }

            if (kept is not null)
            {
                yield return kept;
            }
        }
    }

    /// <summary>Whether a line or cell still says what should stand there.</summary>
    public static bool IsPlaceholder(string text) =>
        text.Length is > 3 and < LongestPlaceholder && text.Any(char.IsLetter) && (Anywhere().IsMatch(Words.Fold(text)) || text.Split('\n').Any(IsWholeLine));

    // "Speaker name" may be a heading; behind a dash it is what the template's author wrote for a name.
    private static bool IsWholeLine(string line) => InBrackets().IsMatch(Words.Fold(line.Trim())) || BehindDash().IsMatch(Words.Fold(line));

    private static SourceTable? Filled(SourceTable table, FindingsWriter findings)
    {
        var heading = HeadingFinder.Find(table);
        var body = table.Rows.Skip(heading is null ? 0 : heading.Index + heading.Rows).ToList();
        var open = body.Where(row => row.Cells.Any(cell => !cell.IsEmpty && !cell.Continued && IsPlaceholder(cell.Text))).ToHashSet();
        if (open.Count == 0)
        {
            return table;
        }

        // Beside what is open, "Break" and "Lunch" are the template's too, most of all where its day is open.
        var sessions = body.Count(row => !row.IsBlank && row.Cells.Count(cell => !cell.IsEmpty) > 1);
        var hasOpenDay = open.Any(row => row.Cells.Any(cell => OpenDay().IsMatch(Words.Fold(cell.Text))));
        if (open.Count > 1 && (hasOpenDay || open.Count * 2 >= sessions) && !HasDay(body))
        {
            findings.TemplateLeftOut(table.Name);
            return null;
        }

        findings.TemplateLeftOut(table.RowPlace(open.First()));
        return table with { Rows = [.. table.Rows.Where(row => !open.Contains(row))] };
    }

    /// <summary>The rows of a sheet or text table in which no cell is a placeholder in brackets.</summary>
    private static SourceTable WithoutOpenRows(SourceTable table, FindingsWriter findings)
    {
        var open = table.Rows.Where(row => row.Cells.Any(IsOpen)).ToHashSet();
        if (open.Count == 0)
        {
            return table;
        }

        findings.TemplateLeftOut(table.RowPlace(open.First()));
        return table with { Rows = [.. table.Rows.Where(row => !open.Contains(row))] };
    }

    private static bool IsOpen(SourceCell cell) =>
        cell.Text.Length is > 3 and < 40 && cell.Text[0] is '[' or '<' or '{' && InBrackets().IsMatch(Words.Fold(cell.Text));

    private static bool HasDay(List<SourceRow> rows) =>
        rows.Exists(row => row.Cells.Any(cell => cell.Text.Length is > 5 and < 80 && DateNotation.Find(cell.Text, new DateRules(DateOrder.DayFirst, 2000)) is { IsImpossible: false }));

    [GeneratedRegex(@"click or tap|click here to|cliquez ou appuyez|cliquez ici pour|klik of tik|klik hier om|klicken oder tippen|klicken sie hier|haga clic|haz clic|fare clic|clique ou toque|lorem ipsum|insert (text|title|name|date|time|session)|your text here|type (text|here)|(?<!\w)(hh[:.h]mm|xx[:.h]xx|__[:.h]__|month dd|dd month|dd/mm|mm/dd|jj/mm/aa|tt\.mm\.jj|dd-mm-yy)|track name|\bxxx", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^[\[\(<{]\s*(insert |enter |your |event |session |presentation |talk |speaker |presenter )*(name|title|titles|time|date|speaker|speakers|location|venue|topic|text|description|organi[sz]ation|affiliation|room|titre|nom|heure|lieu|intervenant|salle|titel|naam|tijd|locatie|spreker|zaal|datum|zeit|ort|referent|raum|titulo|nombre|hora|lugar|ponente|titolo|nome|ora|luogo|relatore)( (here|ici|hier|name|title|aqui|de la session|de l['’]intervenant|van de sessie))*\s*[\]\)>}]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"(^|\s[–—-]\s|[\[<])(speaker name|session title|presentation title|title of (the )?(talk|session|presentation)|name of (the )?speaker|nom de l['’]intervenant|titre de la session|naam (van de )?spreker|titel van de sessie|name des referenten|titel des vortrags)[\]>]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex BehindDash();

    [GeneratedRegex(@"month dd|dd month|dd/mm|mm/dd|jj/mm|tt\.mm|[\[<](date|day|jour|datum|tag)[\]>]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OpenDay();
}
