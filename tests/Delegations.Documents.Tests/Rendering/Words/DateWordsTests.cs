using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Words;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("en", "Monday 3 November 2025")]
    [InlineData("fr", "lundi 3 novembre 2025")]
    [InlineData("nl", "maandag 3 november 2025")]
    [InlineData("de", "Montag, 3. November 2025")]
    [InlineData("ru", "понедельник, 3 ноября 2025 г.")]
    public void A_day_is_written_as_the_language_does(string tag, string day) =>
        Assert.Equal(day, DateWords.Day(new LocalDate(2025, 11, 3), Of(tag)));

    [Theory]
    [InlineData("en", "1–3 April 2015", "30 March – 5 April 2015", "30 December 2025 – 2 January 2026")]
    [InlineData("fr", "1er–3 avril 2015", "30 mars – 5 avril 2015", "30 décembre 2025 – 2 janvier 2026")]
    [InlineData("nl", "1–3 april 2015", "30 maart – 5 april 2015", "30 december 2025 – 2 januari 2026")]
    [InlineData("de", "1.–3. April 2015", "30. März – 5. April 2015", "30. Dezember 2025 – 2. Januar 2026")]
    [InlineData("ru", "1–3 апреля 2015 г.", "30 марта – 5 апреля 2015 г.", "30 декабря 2025 г. – 2 января 2026 г.")]
    public void A_range_of_days_is_as_short_as_it_stays_clear(string tag, string month, string year, string years)
    {
        Assert.Equal(month, DateWords.Days(new(2015, 4, 1), new(2015, 4, 3), Of(tag)));
        Assert.Equal(year, DateWords.Days(new(2015, 3, 30), new(2015, 4, 5), Of(tag)));
        Assert.Equal(years, DateWords.Days(new(2025, 12, 30), new(2026, 1, 2), Of(tag)));
        Assert.Equal(DateWords.Day(new(2015, 4, 1), Of(tag)), DateWords.Days(new(2015, 4, 1), new(2015, 4, 1), Of(tag)));
    }

    [Fact]
    public void The_first_of_a_month_is_an_ordinal_in_french()
    {
        Assert.Equal("mercredi 1er avril 2015", DateWords.Day(new(2015, 4, 1), Language.French));
        Assert.Equal("Mercredi 1er avril 2015", DateWords.Heading(new(2015, 4, 1), Language.French));
        Assert.Equal("31 mars – 1er avril 2015", DateWords.Days(new(2015, 3, 31), new(2015, 4, 1), Language.French));
    }

    [Theory]
    [InlineData("Europe/Brussels", "de", "Ortszeit Brüssel, CET, UTC+1")]
    [InlineData("Asia/Tashkent", "fr", "heure de Tachkent, UTC+5")]
    [InlineData("Asia/Kolkata", "en", "Kolkata time, IST, UTC+5:30")]
    [InlineData("Europe/London", "nl", "tijd in Londen, GMT, UTC")]
    [InlineData("Africa/Cairo", "fr", "heure du Caire, EET, UTC+2")]
    [InlineData("Europe/Athens", "fr", "heure d’Athènes, EET, UTC+2")]
    [InlineData("America/Argentina/Buenos_Aires", "en", "Buenos Aires time, UTC−3")]
    [InlineData("Asia/Tashkent", "ru", "местное время (Ташкент), UTC+5")]
    [InlineData("America/Los_Angeles", "ru", "местное время (Лос-Анджелес), PST, UTC−8")]
    [InlineData("UTC", "en", "UTC")]
    public void A_zone_is_named_by_its_city(string id, string tag, string name) =>
        Assert.Equal(name, ZoneWords.Name(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(2025, 11, 3, 9, 0), Of(tag)));

    private static Language Of(string tag) => Language.TryParseForDocuments(tag, out var language) ? language : throw new ArgumentException(tag, nameof(tag));
}
