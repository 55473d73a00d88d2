using System.Net;
using Delegations.Functions.Tests.Desk;
using Delegations.Sharing;
using Delegations.Storage;
using Delegations.Visits;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>The process is killed before each write of making, withdrawing, renewing and mailing a link; then the same is done again.</summary>
[Collection(TimerTests.Name)]
public sealed class InterruptedShareTests(TimerStorage storage)
{
    private readonly CutWrites network = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_that_is_made_again_is_one_link_that_opens_and_asks_for_one_mail()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{shared.Visit.Id}/sharing");

        var writes = await CutEachAsync(async cut =>
        {
            var name = $"Partner {cut}";
            var form = DeskBrowser.Form(await browser.OpenAsync(path), path);
            (string, string)[] filled = [("name", name), ("address", $"partner{cut}@example.org"), ("mail", "true")];
            network.After(cut);
            await browser.SubmitAsync(form, filled);
            var hasCut = network.HasCut;
            network.Never();
            foreach (var partial in (await ListAsync(pipeline, shared)).Where(share => share.Recipient?.Name == name))
            {
                Assert.True(await HasTokenAsync(pipeline, partial), "A link is listed that nothing opens.");
            }

            var page = DeskBrowser.Parse(await browser.SubmitAsync(form, filled));
            var link = new Uri(page.QuerySelector("#new-link")?.TextContent ?? "").AbsolutePath;

            var share = Assert.Single(await ListAsync(pipeline, shared), share => share.Recipient?.Name == name);
            Assert.Equal(HttpStatusCode.OK, (await shared.OpenAsync(link)).Status);
            Assert.Single(await ExpiredLinkTests.NoticesAsync(pipeline, shared), notice => notice.Cause == share.Id.Value);
            Assert.Single(await FactsAsync(pipeline, shared, share, "share-created"));
            return hasCut;
        });

        Assert.InRange(writes, 4, 20);
    }

    [Fact]
    public async Task A_link_that_is_withdrawn_again_is_withdrawn_once_for_good()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);

        var writes = await CutEachAsync(async cut =>
        {
            var (link, id) = await shared.ShareAsync();
            network.After(cut);
            await shared.RevokeAsync(id);
            var hasCut = network.HasCut;
            network.Never();

            var again = await shared.RevokeAsync(id);

            Assert.Equal(HttpStatusCode.NoContent, again.Status);
            Assert.Equal(HttpStatusCode.NotFound, (await shared.OpenAsync(link)).Status);
            var share = Assert.Single(await ListAsync(pipeline, shared), share => share.Id.Value == id);
            Assert.Single(await FactsAsync(pipeline, shared, share, "share-revoked"));
            return hasCut;
        });

        Assert.InRange(writes, 2, 10);
    }

    [Fact]
    public async Task A_link_that_is_asked_for_again_is_renewed_once_and_leaves_once()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);

        var writes = await CutEachAsync(async cut =>
        {
            var (old, id) = await shared.ShareAsync("{" + SharedVisit.Anna + ""","days":1}""");
            shared.Pass(Duration.FromDays(1));
            await shared.OpenAsync(old); // found expired
            network.After(cut);
            await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
            var hasCut = network.HasCut;
            network.Never();

            await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);

            var share = Assert.Single(await ListAsync(pipeline, shared), share => share.Id.Value == id);
            Assert.Equal((2, 1), (share.Generation, share.Mails));
            Assert.Single(await ExpiredLinkTests.NoticesAsync(pipeline, shared), notice => notice.Cause == id);
            Assert.Single(await FactsAsync(pipeline, shared, share, "share-renewed"));
            return hasCut;
        });

        Assert.InRange(writes, 3, 20);
    }

    [Fact]
    public async Task A_mail_that_is_sent_again_is_one_mail_whose_link_opens()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);

        var writes = await CutEachAsync(async cut =>
        {
            var before = await shared.MailedLinksAsync();
            var (_, id) = await shared.ShareAsync("{" + SharedVisit.Anna + ""","mail":true}""");
            var notice = Assert.Single(await ExpiredLinkTests.NoticesAsync(pipeline, shared), notice => notice.Cause == id);
            var message = ExpiredLinkTests.MessageOf(notice);
            network.After(cut);
            var failure = await Record.ExceptionAsync(() => pipeline.HandleAsync("SendNotice", message, Cancel, $"call-{cut}"));
            var hasCut = network.HasCut;
            network.Never();

            await pipeline.HandleAsync("SendNotice", message, Cancel, $"call-{cut}");

            Assert.Equal(hasCut, failure is not null);
            var link = Assert.Single((await shared.MailedLinksAsync()).Except(before, StringComparer.Ordinal));
            Assert.Equal(HttpStatusCode.OK, (await shared.OpenAsync(link)).Status);
            return hasCut;
        });

        Assert.InRange(writes, 5, 20);
    }

    /// <summary>Does it with one more write each time, until nothing is cut off any more; how many writes it takes.</summary>
    private static async Task<int> CutEachAsync(Func<int, Task<bool>> doAsync)
    {
        var cut = 0;
        while (await doAsync(cut))
        {
            cut++;
        }

        return cut;
    }

    private static Task<IReadOnlyList<Share>> ListAsync(Pipeline pipeline, SharedVisit shared) => pipeline.Get<Shares>().ListAsync(shared.Visit.Id, Cancel);

    private static async Task<bool> HasTokenAsync(Pipeline pipeline, Share share)
    {
        var tokens = await pipeline.Get<StorageClients>().GetTableAsync("tokens", Cancel);
        await foreach (var row in tokens.QueryAsync(null, null, null, Cancel))
        {
            if (row.GetString("share") == share.Id.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<IReadOnlyList<AuditFact>> FactsAsync(Pipeline pipeline, SharedVisit shared, Share share, string what) =>
        [.. (await pipeline.Get<AuditStore>().ListAsync(shared.Visit.Id, Cancel)).Where(fact => fact.What == what && fact.Subject == share.Id.Value)];

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
    {
        Settings = new(StringComparer.Ordinal) { ["PublicBaseUrl"] = SharedVisit.Public, ["Delegations:Sharing:MostMisses"] = "1000" },
        Services = services => services.AddSingleton(new StorageClients(storage.Azurite.Clients().Options) { Transport = network }),
    });
}
