using System.Text;
using Delegations.Documents.Rendering;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using Delegations.Reports.Archive;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

public sealed class NameSubstitutionTests
{
    private const string Awkward = "Zoë O'Brien \"Zee\" & <Söhne>, _M_; K\\L";

    public static TheoryData<string> Forms => [.. NameForms.Of(Awkward)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_name_is_found_in_every_encoding_and_comes_back_to_the_byte(string form)
    {
        var substitution = new NameSubstitution([new KnownName(Awkward, null)]);
        var document = BinaryData.FromString($"<p>Thanks to {form}, and to {form}.</p>");

        var without = substitution.Substitute("report.en.html", document);

        Assert.NotNull(without);
        Assert.DoesNotContain("Brien", without.ToString(), StringComparison.Ordinal);
        Assert.Equal(document.ToString(), RecordText.Fill("report.en.html", without, substitution.Used, null).ToString());
    }

    [Fact]
    public void A_name_that_is_folded_in_a_calendar_is_found()
    {
        var unfolded = $"BEGIN:VCALENDAR\r\nSUMMARY:{new string('x', 50)} by Clara Novak-Hernández\r\nEND:VCALENDAR\r\n";
        var calendar = BinaryData.FromBytes(IcsFolding.Fold(unfolded));
        var substitution = new NameSubstitution([new KnownName("Clara Novak-Hernández", null)]);

        var without = substitution.Substitute("agenda.public.en.ics", calendar);

        Assert.NotNull(without);
        Assert.DoesNotContain("Clara Novak-Hernández", calendar.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Novak", IcsFolding.Unfold(without.ToString()), StringComparison.Ordinal);
        Assert.All(without.ToString().Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(calendar.ToString(), RecordText.Fill("agenda.public.en.ics", without, substitution.Used, null).ToString());
    }

    [Fact]
    public void The_longest_name_goes_first()
    {
        var substitution = new NameSubstitution([new KnownName("Ada Martin", null), new KnownName("Ada Martin-Leroy", null)]);

        var without = substitution.Substitute("report.en.md", BinaryData.FromString("Ada Martin-Leroy and Ada Martin"));

        Assert.Equal(["Ada Martin", "Ada Martin-Leroy"], substitution.Used.Select(token => token.Text).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Leroy", without?.ToString() ?? "Leroy", StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_one_word_is_not_found_within_another_and_a_word_that_names_nobody_not_at_all()
    {
        var substitution = new NameSubstitution([new KnownName("Martin", null), new KnownName("tous", null), new KnownName("Li", null)]);
        const string text = "Martinique, tous ensemble, <LI>Liège</LI>, St-Martin.";

        var without = substitution.Substitute("report.fr.md", BinaryData.FromString(text));

        Assert.Equal(["Martin"], substitution.Used.Select(token => token.Text));
        Assert.StartsWith("Martinique, tous ensemble, <LI>Liège</LI>, St-⟦p:", without?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "[name removed]")]
    [InlineData("fr", "[nom retiré]")]
    [InlineData("nl", "[naam verwijderd]")]
    [InlineData("de", "[Name entfernt]")]
    public void A_name_that_nobody_knows_any_more_is_told_in_the_language_of_the_document(string language, string words)
    {
        var substitution = new NameSubstitution([new KnownName("Ada Martin", null)]);
        var file = $"report.{language}.md";
        var without = substitution.Substitute(file, BinaryData.FromString("Ada Martin."));

        var read = RecordText.Fill(file, without!, [], RecordText.LanguageOf(file, Language.English)); // text, so it was substituted

        Assert.Equal($"{words}.", read.ToString());
    }

    [Theory]
    [InlineData("report.en.docx")]
    [InlineData("attachment")]
    public void What_is_no_text_is_not_for_the_record(string file)
    {
        Assert.Null(new NameSubstitution([]).Substitute(file, BinaryData.FromString("anything")));
    }

    [Fact]
    public void What_would_not_come_back_to_the_byte_is_not_for_the_record()
    {
        var substitution = new NameSubstitution([new KnownName("Ada Martin", null)]);

        // Folded elsewhere than our own writer folds.
        Assert.Null(substitution.Substitute("agenda.public.en.ics", BinaryData.FromString("SUMMARY:Ada\r\n  Martin\r\n")));
        Assert.Null(substitution.Substitute("report.en.md", BinaryData.FromBytes([0x41, 0xff, 0xfe])));
    }
}
