using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class WordReaderTests
{
    private const string Head = "<w:tr><w:tc><w:p><w:r><w:t>Horaire</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Activité</w:t></w:r></w:p></w:tc></w:tr>";

    [Fact]
    public void Insertions_are_read_and_deletions_are_not()
    {
        var session = ReadTable(Row("<w:r><w:t>9h</w:t></w:r>", "<w:ins><w:r><w:t>Nouvel accueil</w:t></w:r></w:ins><w:del><w:r><w:delText>Ancien accueil</w:delText></w:r></w:del>")).Sessions.Single();

        Assert.Equal("Nouvel accueil", session.Title);
    }

    [Fact]
    public void Deleted_rows_are_not_read()
    {
        var deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>10h</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Supprimé</w:t></w:r></w:p></w:tc></w:tr>";

        var sessions = ReadTable(Row("<w:r><w:t>9h</w:t></w:r>", "<w:r><w:t>Accueil</w:t></w:r>") + deleted).Sessions;

        Assert.Equal(["Accueil"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void Hidden_text_and_comments_are_not_read()
    {
        var itinerary = ReadTable(Row("<w:r><w:t>9h</w:t></w:r>", "<w:r><w:t>Accueil</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r><w:commentRangeStart w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>"));

        Assert.Equal("Accueil", itinerary.Sessions.Single().Title);
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "text.hidden", Severity: Severity.Warning });
    }

    [Fact]
    public void A_table_inside_a_cell_reads_as_lines()
    {
        var nested = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Anna Berg (ESA)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var row = $"<w:tr><w:tc><w:p><w:r><w:t>9h</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Accueil</w:t></w:r></w:p>{nested}<w:p/></w:tc></w:tr>";

        var session = ReadTable(row).Sessions.Single();

        Assert.Equal(("Accueil", "Anna Berg"), (session.Title, session.Speakers.Single().Name));
    }

    [Fact]
    public void A_full_row_gives_the_day_and_paragraphs_give_title_and_zone()
    {
        var full = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>Mardi 4 novembre 2025</w:t></w:r></w:p></w:tc></w:tr>";

        var itinerary = ReadTable(Row("<w:r><w:t>9h</w:t></w:r>", "<w:r><w:t>Accueil</w:t></w:r>") + full + Row("<w:r><w:t>10h</w:t></w:r>", "<w:r><w:t>Visite</w:t></w:r>"));

        Assert.Equal(["2025-11-03", "2025-11-04"], itinerary.Sessions.Select(session => session.Date?.ToString("uuuu-MM-dd", null) ?? ""));
        Assert.Equal(("Visite de Liège", "Asia/Almaty", "table 1, row 2"), (itinerary.Title, itinerary.Sessions[0].TimeZone.Id, itinerary.Sessions[0].Origin));
    }

    private static string Row(string time, string title) => $"<w:tr><w:tc><w:p>{time}</w:p></w:tc><w:tc><w:p>{title}</w:p></w:tc></w:tr>";

    private static Itinerary ReadTable(string rows)
    {
        string[] lines = ["Visite de Liège", "Lundi 3 novembre 2025", "Fuseau horaire : Asia/Almaty"];
        var paragraphs = string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));
        var document = $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{paragraphs}<w:tbl>{Head}{rows}</w:tbl></w:body></w:document>";
        return Readings.ReadBytes(BadInputTests.WithEntry("word/document.xml", document, "delegation-asie-centrale.docx"), "programme.docx");
    }
}
