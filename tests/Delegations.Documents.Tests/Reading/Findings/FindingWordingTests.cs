using System.Text.RegularExpressions;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Findings;

public sealed partial class FindingWordingTests
{
    public static TheoryData<int, string> Findings => [.. FindingSamples.All.Select((sample, index) => new TheoryDataRow<int, string>(index, sample.Name))];

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_finding_says_something_of_its_own_in_every_language(int index, string name)
    {
        var sentences = Language.All.Select(FindingSamples.All[index].In).ToList();

        Assert.Equal(Language.All.Count, sentences.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sentences, sentence => Assert.True(sentence.Length > 20 && sentence.EndsWith('.'), $"{name}: {sentence}"));
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_finding_says_the_same_values_in_every_language(int index, string name)
    {
        var sample = FindingSamples.All[index];
        var said = Language.All.Select(language => string.Join(", ", Marks(sample, language))).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(said.Count == 1, $"{name} says {string.Join(" | ", said)}.");
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_code_is_a_topic_and_a_word(int index, string name)
    {
        Assert.True(Code().IsMatch(FindingSamples.All[index].Code), name);
    }

    [Fact]
    public void A_code_has_one_severity()
    {
        var several = FindingSamples.All.Where(sample => sample.Code is not PartlyRead).GroupBy(sample => sample.Code, StringComparer.Ordinal)
            .Where(same => same.Select(sample => sample.Weight).Distinct().Count() > 1).Select(same => same.Key);

        Assert.Empty(several);
    }

    // An error where sessions may be lost, a warning elsewhere.
    private const string PartlyRead = "file.partly-read";

    /// <summary>Which arguments a sentence says; those of the place are in the finding's own place.</summary>
    private static IEnumerable<string> Marks(FindingSample sample, Language language)
    {
        var sentence = sample.In(language);
        return sample.Arguments.Select(SampleArguments.Mark).OfType<string>()
            .Where(mark => sentence.Contains(new Finding("", Severity.Info, mark, "").PlaceIn(language), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
