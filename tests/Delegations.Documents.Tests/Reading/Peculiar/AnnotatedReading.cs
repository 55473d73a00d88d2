using System.Text;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Tests.Reading.Peculiar;

/// <summary>The input repeated line by line, with what was read of a line and what was found in it below that line.</summary>
internal static partial class AnnotatedReading
{
    private const string Indent = "        ";

    public static string Of(PeculiarFile file)
    {
        // A visit has a zone; only the files about zones are read without one.
        var zone = file.FileName.StartsWith("zone-", StringComparison.Ordinal) ? null : DateTimeZoneProviders.Tzdb["Europe/Brussels"];
        var options = new ReadOptions { FileName = file.FileName, Language = file.Language, Zone = zone };
        return ItineraryReader.Read(file.Content, options) switch
        {
            ItineraryOutcome.Read(var itinerary) => Annotate(Lines(file), itinerary, file.Language),
            ItineraryOutcome.Unreadable(var code, var message) => $"refused: {code}: {message}\n",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Annotate(IEnumerable<(string Place, string Text)> lines, Itinerary itinerary, Language language)
    {
        var notes = itinerary.Sessions.Select(session => (Place: LineOf(session.Origin), Text: "= " + Describe(session)))
            .Concat(itinerary.Findings.Select(finding => (Place: LineOf(finding.Place), Text: $"! {finding.Severity} {finding.Code}: {finding.Message}")))
            .ToLookup(note => note.Place, note => note.Text, StringComparer.Ordinal);
        var written = new StringBuilder();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, text) in lines)
        {
            written.Append(text.TrimEnd()).Append('\n');
            Append(written, printed.Add(place) ? notes[place] : []);
        }

        written.Append("---\n").Append(Head(itinerary)).Append('\n');
        foreach (var elsewhere in notes.Where(group => !printed.Contains(group.Key)))
        {
            written.Append(new Finding("", Severity.Info, elsewhere.Key, "").PlaceIn(language)).Append('\n');
            Append(written, elsewhere);
        }

        return written.ToString().TrimEnd();
    }

    private static void Append(StringBuilder written, IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            written.Append(Indent).Append(note.Replace("\n", " / ", StringComparison.Ordinal)).Append('\n');
        }
    }

    private static string Head(Itinerary itinerary) =>
        $"{itinerary.Source.Format}, {itinerary.Language}, {itinerary.TimeZone.Id}" + (itinerary.Title is { } title ? $", “{title}”" : "");

    /// <summary>A text as it stands; of documents and workbooks, the rows and paragraphs that their readers give.</summary>
    private static IEnumerable<(string Place, string Text)> Lines(PeculiarFile file)
    {
        var document = DocumentOpener.Open(file.Content, file.FileName, ReadLimits.Default, new FindingsWriter(file.Language));
        return document.Format is "xlsx" or "docx" ? document.Blocks.SelectMany(LinesOf)
            : TextDecoder.Decode(file.Content).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select((line, index) => ($"line {index + 1}", line));
    }

    private static IEnumerable<(string Place, string Text)> LinesOf(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => [(LineOf(paragraph.Place), $"[{paragraph.Place}] {OneLine(paragraph.Text)}")],
        SourceTable table => table.Rows.Select(row => (LineOf(table.RowPlace(row)), $"[{LineOf(table.RowPlace(row))}] {string.Join(" | ", row.Cells.Select(Cell))}")),
        _ => [],
    };

    private static string Cell(SourceCell cell) => (cell.Continued ? "^ " : "") + OneLine(cell.Text);

    private static string OneLine(string text) => text.Replace("\n", " / ", StringComparison.Ordinal).Replace("\t", " → ", StringComparison.Ordinal);

    /// <summary>The line or row of a place: <c>Programme!B7</c> and <c>Programme!A7:F7</c> are both in row 7.</summary>
    private static string LineOf(string place) => SheetPlace().Match(place) is { Success: true } sheet
        ? $"{sheet.Groups["sheet"].Value}!{sheet.Groups["row"].Value}"
        : CellPlace().Replace(place, "");

    private static string Describe(Session session)
    {
        string?[] parts =
        [
            $"{(session.Date is { } date ? $"{date:uuuu-MM-dd}" : "no day")} {Span(session)}{(session.TimeZone.Id is "Europe/Brussels" ? "" : " " + session.TimeZone.Id)}",
            session.Title + (session.Cancelled ? " (cancelled)" : "") + (session.Audience is Audience.Public ? "" : $" ({session.Audience})"),
            Labelled("id", session.Reference),
            Labelled("at", session.Place),
            Labelled("speakers", string.Join("; ", session.Speakers.Select(Describe))),
            Labelled("hosts", string.Join("; ", session.Hosts.Select(Describe))),
            Labelled("notes", session.Notes),
            Labelled("internal", session.InternalNotes),
        ];
        return string.Join(" | ", parts.OfType<string>());
    }

    private static string? Labelled(string label, string? text) => string.IsNullOrEmpty(text) ? null : $"{label}: {text}";

    private static string Span(Session session) => session switch
    {
        { Start: null } => "no time",
        { End: { } end } => $"{Clock(session.Start)}–{Clock(end)}{(session.EndDate is { } date ? $" on {date:uuuu-MM-dd}" : "")}",
        { InferredEnd: { } end } => $"{Clock(session.Start)}–({Clock(end)})",
        _ => Clock(session.Start),
    };

    private static string Clock(LocalTime? time) => $"{time:HH:mm}";

    private static string Describe(Mention mention) =>
        mention.Name + (mention.Function is { } function ? $", {function}" : "") + (mention.Organisation is { } organisation ? $" ({organisation})" : "") + (mention.Email is { } mail ? $" <{mail}>" : "");

    [GeneratedRegex(@"^(?<sheet>'[^!]+'|\w+)!(?<columns>[A-Z]+)(?<row>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SheetPlace();

    [GeneratedRegex(@", cell \d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CellPlace();
}
