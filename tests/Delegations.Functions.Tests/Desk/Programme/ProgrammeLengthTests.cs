using System.Globalization;
using Delegations.Testing;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

/// <summary>Long itineraries stay light to look at.</summary>
public sealed class ProgrammeLengthTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Days_beyond_the_first_ten_are_folded_unless_something_is_to_be_done_there()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var days = Days(13, 1);

        var uploaded = await page.UploadAsync(days.With(11, line => line with { Start = "10:00", End = "09:00" }));
        var asked = await page.OpenAsync("?day=2031-03-13");

        Assert.Equal(["day-2031-03-11", "day-2031-03-13"], uploaded.QuerySelectorAll("details[id^=day-]").Select(day => day.Id));
        Assert.Equal(["day-2031-03-11"], asked.QuerySelectorAll("details[id^=day-]").Select(day => day.Id));
        Assert.Equal(13, uploaded.QuerySelectorAll(".session").Length);
    }

    [Fact]
    public async Task Many_sessions_are_shown_a_day_at_a_time()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var wrong = Days(41, 10).With(405, line => line with { Start = "20:00", End = "19:00" });

        var uploaded = await page.UploadAsync(wrong);
        var link = uploaded.QuerySelector("h3.error ~ ul a")?.GetAttribute("href") ?? "";
        var day = await page.Browser.OpenAsync(link.Split('#')[0]);

        Assert.Contains("More than 400 sessions are shown a day at a time.", uploaded.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(uploaded.QuerySelectorAll(".session"));
        Assert.Equal(41, uploaded.QuerySelectorAll($"a[href^='{page.Path}?day=']").Select(anchor => anchor.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal).Count()); // chosen by it
        Assert.Equal(10, day.QuerySelectorAll(".session").Length);
        Assert.NotNull(day.QuerySelector('#' + link.Split('#')[1]));
        Assert.NotNull(day.QuerySelector($"a[href='{page.Path}']"));
        Assert.Contains("One day of 41 is shown.", day.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_too_long_is_shown_in_parts()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        await page.UploadAsync(Days(1, 401));

        var first = await page.OpenAsync("?day=2031-03-01");
        var next = await page.Browser.OpenAsync(first.QuerySelector("a[href*='from=400']")?.GetAttribute("href") ?? "");

        Assert.Contains("Sessions 1 to 400 of 401", first.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((400, 1), (first.QuerySelectorAll(".session").Length, next.QuerySelectorAll(".session").Length));
    }

    /// <summary>So many days from the first of March, each with so many sessions.</summary>
    private static ItineraryText Days(int days, int sessions) => new(
    [
        .. from day in Enumerable.Range(0, days)
           from session in Enumerable.Range(0, sessions)
           let start = new LocalTime(8, 0).PlusMinutes(session)
           select new ItineraryLine(
               LocalDatePattern.Iso.Format(new LocalDate(2031, 3, 1).PlusDays(day)),
               Clock(start),
               Clock(start.PlusMinutes(1)),
               string.Create(CultureInfo.InvariantCulture, $"Talk {day + 1}.{session + 1}"),
               string.Create(CultureInfo.InvariantCulture, $"Room {session + 1}")),
    ]);

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
