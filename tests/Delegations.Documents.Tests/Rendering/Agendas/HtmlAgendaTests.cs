using AngleSharp;
using AngleSharp.Dom;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class HtmlAgendaTests
{
    public static TheoryData<Audience, Language> AudiencesAndLanguages =>
        [.. from audience in Enum.GetValues<Audience>() from language in Language.All select new TheoryDataRow<Audience, Language>(audience, language)];

    [Fact]
    public async Task A_small_agenda_is_as_agreed() =>
        Golden.Matches("agenda.delegation.en.html", await HtmlAgenda.RenderAsync(Agenda.From(Samples.TwoLegs(), Samples.Settings(Audience.Delegation)), TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_same_agenda_gives_the_same_page() =>
        Assert.Equal(await HtmlAsync(Samples.TwoLegs(), Audience.Internal), await HtmlAsync(Samples.TwoLegs(), Audience.Internal));

    [Theory]
    [MemberData(nameof(AudiencesAndLanguages))]
    public async Task The_page_is_self_contained_runs_nothing_and_names_its_language(Audience audience, Language language)
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(audience) with { Language = language, PublicUrl = "https://visits.example.org/s/x" });

        Assert.Equal(language.Code, page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain("url(", page.QuerySelector("style")?.TextContent ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page.QuerySelector("style")?.TextContent ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Headings_tables_and_times_say_what_they_are()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Delegation));

        Assert.Equal(["Los Angeles", "Phoenix", "Day to be confirmed"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(["Wednesday 1 April 2015", "Thursday 2 April 2015", "Friday 3 April 2015"], page.QuerySelectorAll("h3").Select(heading => heading.TextContent.Trim()));
        Assert.Equal("2015-04-01", page.QuerySelector("h3 time")?.GetAttribute("datetime"));
        Assert.All(page.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), cell => Assert.Equal("row", cell.GetAttribute("scope")));
        Assert.Equal("08:30", page.QuerySelector("tbody th time")?.GetAttribute("datetime"));
        Assert.Contains("Los Angeles time, PDT, UTC−7", page.QuerySelector(".zone")?.TextContent, StringComparison.Ordinal);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Each_day_is_drawn_to_scale_and_told_in_words()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Delegation));

        var picture = page.QuerySelectorAll("svg")[0];
        Assert.Equal("img", picture.GetAttribute("role"));
        Assert.All(picture.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
        Assert.Contains("Consulate, Los Angeles: 08:30–09:15 Welcome by the consul general", picture.QuerySelector("desc")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, picture.QuerySelectorAll("rect.bar").Length);
        Assert.Equal(("4.17%", "6.25%"), (picture.QuerySelector("rect.bar")?.GetAttribute("x"), picture.QuerySelector("rect.bar")?.GetAttribute("width")));
    }

    [Theory]
    [InlineData(AgendaState.Preliminary, "Preliminary, version 3")]
    [InlineData(AgendaState.Final, "Final, version 3")]
    public async Task State_and_version_are_told(AgendaState state, string told)
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Public) with { State = state });

        Assert.Equal(told, page.QuerySelector(".state")?.TextContent.Trim());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("a \"; } body { background: url(https://example.org) } \\")]
    public async Task Text_from_the_file_stays_text(string text)
    {
        var session = Samples.Session("x", new LocalDate(2025, 11, 3), "09:00", "10:00") with
        {
            Title = text,
            Place = text,
            Notes = text,
            InternalNotes = text,
            Speakers = [new Mention { Name = text, Function = text, Organisation = text, Email = text }],
        };

        var page = await PageAsync(Samples.Itinerary(session, session), Samples.Settings(Audience.Internal) with { Title = text, PublicUrl = "javascript:alert(1)" });

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(text, page.QuerySelector("h1")?.TextContent);
        Assert.Equal(text, page.QuerySelector(".title")?.TextContent.Trim().Split('\n')[0]);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith("javascript", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Accented_letters_stay_letters()
    {
        var html = await HtmlAsync(Samples.Itinerary(Samples.Session("Été à Liège, Қазақстан", new LocalDate(2025, 11, 3), "09:00", null)), Audience.Public);

        Assert.Contains("Été à Liège, Қазақстан", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordinators_see_cancelled_sessions_struck_through()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Internal));

        Assert.Equal("Visit to the observatory", page.QuerySelector(".cancelled s")?.TextContent);
    }

    [Fact]
    public async Task An_agenda_without_sessions_says_so()
    {
        var page = await PageAsync(Samples.Itinerary(), Samples.Settings(Audience.Public));

        Assert.Contains("No sessions are announced yet.", page.Body?.TextContent, StringComparison.Ordinal);
    }

    private static Task<string> HtmlAsync(Itinerary itinerary, Audience audience) =>
        HtmlAgenda.RenderAsync(Agenda.From(itinerary, Samples.Settings(audience)), TestContext.Current.CancellationToken);

    private static async Task<IDocument> PageAsync(Itinerary itinerary, AgendaSettings settings)
    {
        var html = await HtmlAgenda.RenderAsync(Agenda.From(itinerary, settings), TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}
