using Delegations.Documents.Reading.Notations;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class LanguageMarkTests
{
    [Theory]
    [InlineData("title_en", "en", "title")]
    [InlineData("Title (EN)", "en", "Title")]
    [InlineData("Titre FR", "fr", "Titre")]
    [InlineData("Titre (anglais)", "en", "Titre")]
    [InlineData("Titel [ru]", "ru", "Titel")]
    [InlineData("Title - Russian", "ru", "Title")]
    [InlineData("titleEn", "en", "title")]
    [InlineData("location_nl_BE", "nl", "location")]
    [InlineData("Titre en allemand", "de", "Titre")]
    [InlineData("English title", "en", "title")]
    [InlineData("Ort englisch", "en", "Ort")]
    [InlineData("title_es", "-", "title")]
    [InlineData("Title (Italian)", "-", "Title")]
    [InlineData("Notes de", null, null)]
    [InlineData("Title", null, null)]
    [InlineData("Time (CET)", null, null)]
    public void A_heading_names_its_language(string heading, string? code, string? bare)
    {
        var mark = LanguageMark.Of(heading);

        Assert.Equal((code, bare), (mark is null ? null : mark.Language?.Code ?? "-", mark?.Base));
    }
}
