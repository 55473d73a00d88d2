using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

/// <summary>What a file leaves open is asked in a form, and answered by it.</summary>
public sealed class ProgrammeQuestionTests(AzuriteFixture azurite)
{
    private static readonly ItineraryText Ambiguous = new(
        new ItineraryLine("03/04/2031", "09:00", "10:00", "Welcome", "Space Centre", "Ada Martin"),
        new ItineraryLine("03/04/2031", "10:00", "11:00", "Visit to the works", "Space Centre", "Ada Martin"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "The day: 3 April 2031", "The month: 4 March 2031", "Answers taken: 1.")]
    [InlineData("fr", "Le jour : 3 avril 2031", "Le mois : 4 mars 2031", "Réponses enregistrées : 1.")]
    [InlineData("nl", "De dag: 3 april 2031", "De maand: 4 maart 2031", "Antwoorden overgenomen: 1.")]
    [InlineData("de", "Der Tag: 3. April 2031", "Der Monat: 4. März 2031", "Antworten übernommen: 1.")]
    public async Task A_question_says_what_each_answer_means_and_the_answer_is_followed(string language, string dayFirst, string monthFirst, string taken)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        page.Browser.Headers["Accept-Language"] = language;
        var asked = await page.UploadAsync(Ambiguous);
        var name = asked.QuerySelector("input[value=month-first]")?.GetAttribute("name") ?? "";

        var answered = await page.Browser.FollowAsync(page.AnswerAsync(asked, (name, "month-first")));

        Assert.Equal([dayFirst, monthFirst], ProgrammePage.Texts(asked, "fieldset label.check"));
        Assert.StartsWith(taken, ProgrammePage.Said(answered), StringComparison.Ordinal);
        Assert.Equal(2, answered.QuerySelectorAll("#day-2031-03-04 .session").Length);
        Assert.Empty(answered.QuerySelectorAll("#questions"));
        Assert.Contains(monthFirst, answered.QuerySelector("#kept li")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_answer_can_be_forgotten_and_is_asked_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var asked = await page.UploadAsync(Ambiguous);
        var name = asked.QuerySelector("input[value=day-first]")?.GetAttribute("name") ?? "";
        var answered = await page.Browser.FollowAsync(page.AnswerAsync(asked, (name, "day-first")));
        var forget = DeskBrowser.Form(answered, $"{page.Visit}/answers/{name["answer.".Length..]}/removal");

        var forgotten = await page.Browser.FollowAsync(page.Browser.SubmitAsync(forget));
        var twice = await page.Browser.FollowAsync(page.Browser.SubmitAsync(forget));

        Assert.StartsWith("The answer is forgotten.", ProgrammePage.Said(forgotten), StringComparison.Ordinal);
        Assert.All([forgotten, twice], again => Assert.NotNull(again.QuerySelector("input[value=day-first]")));
        Assert.Empty(forgotten.QuerySelectorAll("#kept"));
    }

    [Fact]
    public async Task Several_questions_of_all_kinds_are_answered_by_one_form()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var asked = await page.UploadAsync("Start,End,Title,Leg,Audience\n09:00,10:00,Welcome,Birmingham,Friends\n");
        var day = asked.QuerySelector("input[type=date]")?.GetAttribute("name") ?? "";
        var zone = asked.QuerySelector("input[list=zones]")?.GetAttribute("name") ?? "";
        var audience = asked.QuerySelector("input[value=delegation]")?.GetAttribute("name") ?? "";

        var answered = await page.Browser.FollowAsync(page.AnswerAsync(asked, (day, "2031-03-10"), (zone, "America/Chicago"), (audience, "delegation")));

        Assert.NotNull(asked.QuerySelector("input[type=radio][value='America/Chicago']"));
        Assert.NotNull(asked.QuerySelector("datalist#zones option[value='America/Phoenix']"));
        Assert.StartsWith("Answers taken: 3.", ProgrammePage.Said(answered), StringComparison.Ordinal);
        var session = Assert.Single(answered.QuerySelectorAll("#day-2031-03-10 .session"));
        Assert.Contains("The delegation", session.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, answered.QuerySelectorAll("#kept li").Length);
    }

    [Fact]
    public async Task A_wrong_answer_is_refused_and_what_was_filled_in_stays()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var asked = await page.UploadAsync("Date,Start,End,Title,Time zone\n03/04/2031,09:00,10:00,Welcome,Base time\n");
        var zone = asked.QuerySelector("input[list=zones]")?.GetAttribute("name") ?? "";
        var order = asked.QuerySelector("input[value=month-first]")?.GetAttribute("name") ?? "";

        var refused = await page.AnswerAsync(asked, (zone, "Mars/\"Base"), (order, "month-first"));
        var none = await page.AnswerAsync(asked);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (refused.Status, none.Status));
        var shown = DeskBrowser.Parse(refused);
        Assert.Contains("The time zone is not known", ProgrammePage.Said(shown), StringComparison.Ordinal);
        Assert.Equal("Mars/\"Base", shown.QuerySelector($"input[name='{zone}']")?.GetAttribute("value"));
        Assert.True(shown.QuerySelector("input[value=month-first]")?.HasAttribute("checked"));
        Assert.Contains("Answer at least one question first", ProgrammePage.Said(DeskBrowser.Parse(none)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_session_a_line_is_can_be_answered()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        await page.UploadAsync(SampleVisits.OneDay);
        var asked = await page.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Title = "Encryption workshop", Start = "10:30", End = "11:30" }));
        var name = asked.QuerySelector("input[type=radio][value=new]")?.GetAttribute("name") ?? "";

        var answered = await page.Browser.FollowAsync(page.AnswerAsync(asked, (name, "new")));

        Assert.Contains(ProgrammePage.Texts(asked, "fieldset label.check"), label => label.Contains("“Cybersecurity in orbit” (2031-03-10 10:00)", StringComparison.Ordinal));
        Assert.Empty(answered.QuerySelectorAll("#questions"));
        Assert.Equal("Since version 1: 1 × new, 1 × gone, 2 as before", answered.QuerySelector("#changes summary")?.TextContent);
    }

    [Fact]
    public async Task The_zone_that_was_assumed_is_shown_and_can_be_changed()
    {
        const string Calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20310310T160000Z\nDTEND:20310310T170000Z\nSUMMARY:Welcome\nEND:VEVENT\nEND:VCALENDAR";
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var shown = await page.Browser.FollowAsync(page.SendAsync(Calendar, "visit.ics"));
        var zone = shown.QuerySelector("input[list=zones]");

        var unchanged = await page.AnswerAsync(shown);
        var changed = await page.Browser.FollowAsync(page.AnswerAsync(shown, (zone?.GetAttribute("name") ?? "", "America/Phoenix")));

        Assert.Equal("Europe/Brussels", zone?.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchanged.Status);
        Assert.StartsWith("09:00–10:00", changed.QuerySelector(".session .time")?.TextContent.Trim(), StringComparison.Ordinal);
    }
}
