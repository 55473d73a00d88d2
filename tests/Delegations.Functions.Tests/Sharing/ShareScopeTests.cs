using System.Net;
using Delegations.Model;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>What a link opens, and what none ever does.</summary>
[Collection(TimerTests.Name)]
public sealed class ShareScopeTests(TimerStorage storage)
{
    private const string Summary = "summary.en.html";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_label_that_is_raised_later_closes_the_document()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var key = await shared.AttachAsync(SharedVisit.Noise(100));
        var (link, _) = await shared.ShareAsync(Handling.Green, key);
        var before = await shared.OpenAsync(link + key);

        await shared.ChangeAsync(key, attachment => attachment with { Handling = Handling.Amber });
        var raised = (await shared.OpenAsync(link + key)).Status;
        var page = await shared.OpenAsync(link);
        await shared.ChangeAsync(key, attachment => attachment with { Handling = Handling.Green, Cleared = null });
        var uncleared = (await shared.OpenAsync(link + key)).Status;

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (raised, uncleared));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(key, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_released_means_up_to_the_label_and_never_what_is_for_named_people()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (link, _) = await shared.ShareAsync("""{"everything":true,"ceiling":"green"}""");
        var (own, _) = await shared.ShareAsync("""{"everything":true,"ceiling":"amber-strict"}""");
        var green = await shared.AttachAsync(SharedVisit.Noise(100));
        var amber = await shared.AttachAsync(SharedVisit.Noise(100), handling: Handling.Amber);
        var red = await shared.AttachAsync(SharedVisit.Noise(100), handling: Handling.Red);
        var uncleared = await shared.AttachAsync(SharedVisit.Noise(100), cleared: false);

        async Task<bool> OpensAsync(string by, string key) => (await shared.OpenAsync(by + key)).Status is HttpStatusCode.OK;

        Assert.Equal((true, true, false, false, false, false), (
            await OpensAsync(link, Summary), await OpensAsync(link, green), await OpensAsync(link, "report.en.html"), await OpensAsync(link, amber), await OpensAsync(link, red), await OpensAsync(link, uncleared)));
        Assert.Equal((true, true, false, false), (
            await OpensAsync(own, "report.en.html"), await OpensAsync(own, amber), await OpensAsync(own, red), await OpensAsync(own, uncleared)));
    }

    [Fact]
    public async Task Another_visits_documents_originals_and_packages_are_in_no_link()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var (shared, other) = (await SharedVisit.ReleasedAsync(pipeline), await SharedVisit.ReleasedAsync(pipeline));
        var foreign = await other.AttachAsync(SharedVisit.Noise(100));
        var (link, _) = await shared.ShareAsync("""{"everything":true,"ceiling":"amber-strict"}""");
        string[] names =
        [
            foreign, "source.csv", "itinerary.json", "manifest.json", "people.csv", "invitations.json", "figures.json", "summary.en.md", $"{foreign}%2F..", "1%2Fsource",
            $"..%2F..%2Fitineraries%2F{shared.Visit.Id}%2F1%2Fsource", "%2e%2e", "attachments",
        ];

        foreach (var name in names)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await shared.OpenAsync(link + name)).Status);
        }

        var chosen = await pipeline.SendJsonAsync(HttpMethod.Post, $"{shared.Visit.Path}/shares", $$"""{"documents":["{{foreign}}"]}""", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, chosen.Status);
    }
}
