using System.Text;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Findings;

/// <summary>Keeps <c>docs/findings.md</c> and the code in step; <c>DELEGATIONS_WRITE_GOLDEN=1</c> rewrites the page.</summary>
public sealed class FindingsPageTests
{
    private const string Head = """
        # Findings

        Everything that is said about a file which somebody sends, with its stable code. A finding has a place (`Programme!B7`,
        `table 1, row 4`, `line 12`, or the whole file), a severity and a sentence that says what is wrong and what to do; the sentences
        are in English, French, Dutch and German. All findings of a file come at once.

        - An **error** stops publication, never the preview.
        - A **warning** is to be checked.
        - A **note** says how something was read.

        Of a correction that is sent instead of a file, the place is the field: `sessions[0].start`.

        This page is written from the code by the tests (`DELEGATIONS_WRITE_GOLDEN=1`), which fail where the two differ. One code may
        have several sentences, each with its own example here.
        """;

    private static readonly string PagePath = Path.Combine(SampleFiles.Root, "docs", "findings.md");

    [Fact]
    public void The_page_lists_what_the_code_says_and_nothing_else()
    {
        var written = Page();
        if (Golden.IsWriting)
        {
            File.WriteAllText(PagePath, written);
        }

        var kept = File.Exists(PagePath) ? File.ReadAllText(PagePath).ReplaceLineEndings("\n") : "";

        Assert.Empty(Rows(written).Except(Rows(kept), StringComparer.Ordinal));
        Assert.Empty(Rows(kept).Except(Rows(written), StringComparer.Ordinal));
        Assert.Equal(written, kept);
    }

    private static IEnumerable<string> Rows(string page) => page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    private static string Page()
    {
        var page = new StringBuilder(Head).Append('\n');
        var samples = FindingSamples.All;
        Section(page, "In itineraries and people lists", samples.Where(sample => sample.Weight is not null)
            .Select(sample => (sample.Code, sample.Weight.GetValueOrDefault().In(Language.English), sample.In(Language.English))));
        Section(page, "Beside what the visit has already", SourceFindings.All
            .Select(finding => (finding.Code, Enum.Parse<Severity>(finding.Severity).In(Language.English), finding.Example)));
        Section(page, "Files that are refused", samples.Where(sample => sample.Weight is null).Select(sample => (sample.Code, "Refused", sample.In(Language.English))));
        Section(page, "Corrections that are refused", SourceFindings.OfCorrections.Select(refusal => (refusal.Code, "Refused", refusal.Example)));
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, IEnumerable<(string Code, string Severity, string Example)> rows)
    {
        page.Append("\n## ").Append(title).Append("\n\n| Code | Severity | Example |\n| --- | --- | --- |\n");
        foreach (var (code, severity, example) in rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Example, StringComparer.Ordinal))
        {
            page.Append("| `").Append(code).Append("` | ").Append(severity).Append(" | ").Append(example.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }
    }
}
