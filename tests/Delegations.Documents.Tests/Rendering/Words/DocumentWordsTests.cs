using System.Reflection;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Words;

public sealed class DocumentWordsTests
{
    public static TheoryData<Language> Languages => [.. Language.OfDocuments];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_is_there(Language language) =>
        Assert.All(Texts(), word => Assert.False(string.IsNullOrWhiteSpace((string?)word.GetValue(DocumentWords.In(language))) && word.Name is not nameof(DocumentWords.FirstOfMonth), word.Name));

    [Fact]
    public void Each_language_has_words_of_its_own()
    {
        var all = Language.OfDocuments.Select(DocumentWords.In).ToList();

        Assert.Equal(Language.OfDocuments.Count, all.Distinct().Count());
        Assert.Equal(Language.OfDocuments.Count, all.Select(words => words.PreliminaryNote).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Russian_is_written_in_its_own_script() =>
        Assert.All(
            Texts().Where(word => !word.Name.Contains("Day", StringComparison.Ordinal) && word.Name is not (nameof(DocumentWords.FirstOfMonth) or nameof(DocumentWords.Colon))),
            word => Assert.DoesNotContain((string)word.GetValue(DocumentWords.Russian)!, char.IsAsciiLetter)); // every word is there, as another test holds

    [Fact]
    public void Labels_mean_the_same_in_every_language()
    {
        Assert.All(Language.OfDocuments, language => Assert.Equal(5, Enum.GetValues<Handling>().Select(DocumentWords.In(language).MeaningOf).Distinct(StringComparer.Ordinal).Count()));
    }

    private static IEnumerable<PropertyInfo> Texts() =>
        typeof(DocumentWords).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string));
}
