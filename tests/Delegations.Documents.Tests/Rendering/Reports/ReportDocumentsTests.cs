using System.IO.Compression;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Reports;

public sealed class ReportDocumentsTests
{
    private static readonly ReportSource Source = SampleReport.Source;

    public static TheoryData<string> Languages => [.. Language.OfDocuments.Select(language => language.Code)];

    [Fact]
    public void A_report_with_all_that_coordinators_add_is_as_agreed() =>
        Golden.Matches("whole-report.fr.md", ReportMarkdown.Render(ReportContent.From(Source, Audience.Delegation, Language.French)));

    [Fact]
    public void A_summary_with_all_that_coordinators_add_is_as_agreed() =>
        Golden.Matches("whole-summary.en.md", SummaryMarkdown.Render(ReportContent.From(Source, Audience.Public, Language.English)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_article_is_as_agreed(string code) => Golden.Matches($"article.{code}.md", Article(Source, Of(code)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Letters_are_as_agreed(string code) =>
        Golden.Matches($"letters.{code}.md", LettersMarkdown.Render(Source with { Language = Of(code), People = [.. Source.People.Select(person => person with { Language = null })] }));

    [Fact]
    public async Task A_page_with_the_picture_of_outcomes_is_as_agreed()
    {
        var content = ReportContent.From(Source, Audience.Public, Language.French);

        Golden.Matches("whole-summary.fr.html", await HtmlReport.RenderAsync(content, SummaryMarkdown.Render(content), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Who_declined_is_neither_told_nor_thanked_unless_a_coordinator_saw_them()
    {
        var report = ReportMarkdown.Render(ReportContent.From(Source, Audience.Delegation, Language.French));

        Assert.DoesNotContain("Clara", report, StringComparison.Ordinal);
        Assert.Contains("Bruno Leroy", report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_names_people_with_their_word_alone()
    {
        var article = Article(Source, Language.French);

        Assert.All(["Eva Müller", "Ida Helper", "Rosa Public", "Ville de Liège"], name => Assert.Contains(name, article, StringComparison.Ordinal));
        Assert.All(["Bruno", "Unlisted", "Silent", "Timur", "Hana"], name => Assert.DoesNotContain(name, article, StringComparison.Ordinal));
        Assert.Equal(["Unlisted Guest", "Bruno Leroy"], ArticleNames.Unasked(Source));
    }

    [Fact]
    public void What_is_for_those_who_took_part_is_in_nothing_public()
    {
        var article = Article(Source, Language.French);
        var summary = SummaryMarkdown.Render(ReportContent.From(Source, Audience.Public, Language.French));

        Assert.All([article, summary], text => Assert.All(["secret de la maison", "Envoyer le projet", "Échange très suivi"], told => Assert.DoesNotContain(told, text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Whoever_said_no_is_in_no_public_text_however_it_is_broken_or_thanked()
    {
        var source = Source with
        {
            People = [.. Source.People, Samples.Person("Anna Weber", mayBeNamed: false) with { Function = "Rectrice" }],
            Material = Source.Material with
            {
                Texts = [new ReportText(Language.French, "Avec Anna\nWeber.", "- par Anna **Weber**\n- et ANNA  WEBER", "")],
                Thanks = [new Thanked("Anna Weber", "", "", MayBeNamed: true), new Thanked("Paul", "", "l’aide d’Anna Weber", MayBeNamed: true)],
            },
        };

        var summary = SummaryMarkdown.Render(ReportContent.From(source, Audience.Public, Language.French));

        Assert.All([summary, Article(source, Language.French)], text => Assert.DoesNotContain("weber", text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Rectrice", summary, StringComparison.Ordinal);
        Assert.Contains("Anna", ReportMarkdown.Render(ReportContent.From(source, Audience.Delegation, Language.French)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# One\n\ntext", "### One\n\ntext")]
    [InlineData("a <b>b</b> <!-- c -->", "a \\<b>b\\</b> \\<!-- c -->")]
    [InlineData("<script>\nalert(1)\n</script>", "\\<script>\nalert(1)\n\\</script>")]
    [InlineData("![x](https://example.org/a.png)", "x")]
    [InlineData("[x](javascript:alert(1)) [y](https://example.org)", "x [y](https://example.org)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "x")]
    [InlineData("Title\n===", "Title\n===")]
    [InlineData("- a\n- **b**", "- a\n- **b**")]
    public void Markdown_that_somebody_wrote_is_cleaned_and_otherwise_left(string written, string cleaned) =>
        Assert.Equal(cleaned, SafeMarkdown.Clean(written));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_document_is_valid_and_says_what_the_page_says(bool isLetters)
    {
        var markdown = isLetters ? LettersMarkdown.Render(Source) : ReportMarkdown.Render(ReportContent.From(Source, Audience.Delegation, Language.French));

        var file = DocxReport.Render("Délégation spatiale", markdown, Language.French, AgencyLook.Plain, isLetters);

        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("La cybersécurité en orbite", text, StringComparison.Ordinal);
        Assert.Contains(isLetters ? "Sehr geehrte Damen und Herren" : "Envoyer le projet | d’accord", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_document_has_the_same_bytes_each_time_and_begins_a_page_per_letter()
    {
        byte[] Render() => DocxReport.Render("x", LettersMarkdown.Render(Source), Language.French, AgencyLook.Plain, isLetters: true);
        using var zip = new ZipArchive(new MemoryStream(Render()));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());

        Assert.Equal(Render(), Render());
        Assert.Equal(Letter.Of(Source).Count - 1, body.ReadToEnd().Split("pageBreakBefore").Length - 1);
    }

    [Fact]
    public void Everybody_who_spoke_received_or_helped_and_was_there_gets_one_letter_in_their_language() =>
        Assert.Equal(
            ["Mme Eva Müller de", "Unlisted Guest fr", "Hana Host fr", "Bruno Leroy fr", "Ville de Liège fr", "Ida Helper fr", "Rosa Public fr", "Silent Sam fr"],
            Letter.Of(Source).Select(letter => $"{letter.Name} {letter.Language}"));

    private static string Article(ReportSource source, Language language) =>
        ArticleMarkdown.Render(ReportContent.From(ArticleNames.WithTheirWord(source), Audience.Public, language));

    private static Language Of(string code) => Language.OfDocuments.Single(language => language.Code == code);
}
