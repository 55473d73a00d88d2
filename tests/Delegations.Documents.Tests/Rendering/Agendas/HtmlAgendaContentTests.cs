using AngleSharp;
using AngleSharp.Dom;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

/// <summary>That a page shows all that its view model holds.</summary>
public sealed class HtmlAgendaContentTests
{
    private static readonly LocalDate Day = new(2025, 11, 3);

    [Theory]
    [InlineData(Audience.Public, "TLP:CLEAR", "may be passed on without limit")]
    [InlineData(Audience.Delegation, "TLP:GREEN", "for those who take part; not for publication")]
    [InlineData(Audience.Internal, "TLP:AMBER", "only within the organisations that take part, for those who need it")]
    public async Task The_label_is_in_the_head_its_meaning_at_the_foot_and_both_margins_of_paper_have_it(Audience audience, string label, string meaning)
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(audience));

        Assert.Equal(label, page.QuerySelector("header .tlp")?.TextContent);
        Assert.Contains(meaning, page.QuerySelector("footer")?.TextContent, StringComparison.Ordinal);
        var quoted = label.Replace("+", "\\2b ", StringComparison.Ordinal);
        Assert.Contains($"@top-right {{ content: \"{quoted}\"; }}", page.QuerySelector("style")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agency_gives_its_logo_and_its_colour()
    {
        var look = new AgencyLook { Name = "Visits Office", Accent = "#14507a", Logo = new AgencyLogo(new byte[] { 1, 2, 3 }, "image/png", 40, 20) };

        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Public) with { Agency = look });

        Assert.Equal(("data:image/png;base64,AQID", "Visits Office"), (page.QuerySelector("img")?.GetAttribute("src"), page.QuerySelector("img")?.GetAttribute("alt")));
        Assert.Contains(":root { --accent: #14507a; }", page.QuerySelector("style")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_time_stands_beside_place_time()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Public) with { HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"] });

        Assert.Equal("20:30–21:15, Tashkent time", page.QuerySelector("tbody th .home")?.TextContent);
    }

    [Fact]
    public async Task Changes_say_was_and_now_and_lead_to_their_rows()
    {
        var settings = Samples.Settings(Audience.Public);
        var before = Agenda.From(Samples.Itinerary(Samples.Session("Welcome", Day, "09:00", "10:00"), Samples.Session("Lunch", Day, "12:00", "13:00")), settings with { Version = 2 });
        var after = Agenda.From(Samples.Itinerary(Samples.Session("Welcome", Day, "09:30", "10:30"), Samples.Session("Tour", Day, "14:00", "15:00")), settings);

        var page = await PageAsync(after with { Changes = AgendaChanges.Between(before, after) });

        Assert.Equal("Changes since version 2", page.QuerySelector(".changes h2")?.TextContent);
        var moved = page.QuerySelectorAll(".changes li")[0];
        Assert.Contains("was Mon 3 Nov, 09:00–10:00 now Mon 3 Nov, 09:30–10:30", moved.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mon 3 Nov, 09:00–10:00", "Mon 3 Nov, 09:30–10:30"], moved.QuerySelectorAll("del, ins").Select(part => part.TextContent));
        Assert.All(page.QuerySelectorAll(".changes a"), link => Assert.Contains("changed", page.GetElementById(link.GetAttribute("href")![1..])!.ClassList));
        Assert.Equal(["Changed", "New"], page.QuerySelectorAll("tbody .tag").Select(tag => tag.TextContent));
        Assert.Contains("No longer in the programme", page.QuerySelectorAll(".changes li")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_language_stands_under_the_first_and_is_marked()
    {
        var session = Samples.Session("Welcome", Day, "09:00", "10:00") with { Place = "Hall", Wordings = [new Wording(Language.French) { Title = "Accueil" }] };

        var page = await PageAsync(Samples.Itinerary(session), Samples.Settings(Audience.Public) with { Beside = Language.French });

        Assert.Equal(["Welcome", "Accueil"], page.QuerySelectorAll(".title").Select(title => title.TextContent.Trim()));
        Assert.Equal("fr", page.QuerySelectorAll(".title")[1].GetAttribute("lang"));
        Assert.Equal("Monday 3 November 2025 / lundi 3 novembre 2025", page.QuerySelector("h2")?.TextContent.Trim());
        Assert.Equal("Time / Heure", page.QuerySelector("thead th")?.TextContent.Trim());
    }

    [Fact]
    public async Task Text_that_nobody_translated_says_which_language_it_is_in()
    {
        var page = await PageAsync(Samples.Itinerary(Samples.Session("Welcome", Day, "09:00", "10:00")), Samples.Settings(Audience.Public) with { Language = Language.Russian });

        Assert.Equal("en", page.QuerySelector(".title")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task Whom_to_call_can_be_called()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Delegation) with { Contact = "Anne, +32 470 12 34 56" });

        Assert.Equal("Whom to call Anne, +32 470 12 34 56", page.QuerySelector(".contact")?.TextContent);
        Assert.Equal("tel:+32470123456", page.QuerySelector(".contact a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Hosts_of_one_stop_see_which()
    {
        var visit = Samples.TwoLegs();

        var page = await PageAsync(visit, Samples.Settings(Audience.Host) with { Stop = visit.Stops[0].Id });

        Assert.Equal("Rocket works, El Segundo", page.QuerySelector("header .stop")?.TextContent);
    }

    [Fact]
    public async Task A_personal_copy_says_so_and_names_nobody()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Internal) with { Person = PersonId.Derive("sample", "x") });

        Assert.Equal("Personal copy", page.QuerySelector("header .personal")?.TextContent);
    }

    [Fact]
    public async Task What_is_open_is_said_in_words()
    {
        var page = await PageAsync(
            Samples.Itinerary(Samples.Session("", Day, null, null), Samples.Session("Lunch", Day, "12:00", null) with { Place = "Hall" }), Samples.Settings(Audience.Public));

        Assert.Equal(["Time to be confirmed", "Untitled", "Place to be confirmed"], page.QuerySelectorAll("tbody .open").Select(open => open.TextContent));
    }

    [Fact]
    public async Task Coordinators_are_told_how_many_sessions_are_left_out()
    {
        var page = await PageAsync(Samples.Itinerary(Samples.Session("Secret", Day, "09:00", "10:00") with { Handling = Handling.Red }), Samples.Settings(Audience.Internal));

        Assert.Equal("Not shown here, for named members only: 1", page.QuerySelector(".withheld")?.TextContent);
    }

    [Fact]
    public async Task The_code_and_the_link_lead_to_the_page_with_what_changed_since()
    {
        var page = await PageAsync(Samples.TwoLegs(), Samples.Settings(Audience.Public) with { PublicUrl = "https://visits.example.org/v/1" });

        Assert.Equal(QrCode.Of("https://visits.example.org/v/1?since=3")?.Path, page.QuerySelector(".qr path")?.GetAttribute("d"));
        Assert.Equal(("https://visits.example.org/v/1?since=3", "https://visits.example.org/v/1"), (page.QuerySelector("footer a")?.GetAttribute("href"), page.QuerySelector("footer a")?.TextContent));
    }

    [Fact]
    public async Task Nothing_but_plain_links_leads_outside()
    {
        var page = await PageAsync(
            Samples.TwoLegs(),
            Samples.Settings(Audience.Internal) with { PublicUrl = "https://visits.example.org/v/1", Contact = "+32 470 12 34 56", Agency = new AgencyLook { Logo = new AgencyLogo(new byte[] { 1 }, "image/jpeg", 1, 1) } });

        var references = page.All.Where(element => element.LocalName is not ("a" or "meta" or "style"))
            .SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Value.Contains("//", StringComparison.Ordinal) || attribute.Name is "href" or "src" or "srcset" or "action" or "poster" or "ping" or "background");
        Assert.Equal(["data:image/jpeg;base64,AQ=="], references.Select(attribute => attribute.Value));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|tel:|https://(visits\\.example|www\\.openstreetmap)\\.org/)", link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("a.map"), link => Assert.Equal("noreferrer", link.GetAttribute("rel")));
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv]")?.GetAttribute("content"), StringComparison.Ordinal);
    }

    private static Task<IDocument> PageAsync(Itinerary itinerary, AgendaSettings settings) => PageAsync(Agenda.From(itinerary, settings));

    private static async Task<IDocument> PageAsync(Agenda agenda)
    {
        var html = await HtmlAgenda.RenderAsync(agenda, TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}
