using Xunit;

namespace Delegations.Functions.Tests.Desk.Start;

/// <summary>The desk before its first visit: on a storage of its own, as others' are full of visits.</summary>
public sealed class FirstRunTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_opens_an_empty_desk_is_told_how_to_begin_and_afterwards_no_longer()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var browser = new DeskBrowser(pipeline);

        var empty = await browser.OpenAsync("/desk");
        await browser.SubmitAsync(DeskBrowser.Form(empty, "/desk/samples/asie-centrale"));
        var begun = await browser.OpenAsync("/desk");

        Assert.Equal(3, empty.QuerySelectorAll("main ol > li").Length);
        Assert.Equal(["/desk/template?format=xlsx&lang=en", "/desk/template?format=docx&lang=en"], empty.QuerySelectorAll("a[href*=template]").Select(link => link.GetAttribute("href")));
        Assert.Null(empty.QuerySelector("table"));
        Assert.Empty(begun.QuerySelectorAll("main ol"));
        Assert.Single(begun.QuerySelectorAll("tbody tr"));
    }
}
