using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Delegations.Storage;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Processes;

/// <summary>A whole visit through the published executable, driven as the Functions host drives it, and killed on the way.</summary>
/// <remarks>It has a storage emulator of its own: queues have the names that function.json gives them.</remarks>
public sealed class VisitByProcessTests : IAsyncLifetime
{
    private const string Before = "2015-03-16T08:00:00Z";
    private const string After = "2015-04-07T08:00:00Z";
    private const int MostKills = 12;
    private readonly AzuriteFixture azurite = new();
    private readonly string clockFile = Path.GetTempFileName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private StorageClients Storage => azurite.Clients();

    public async ValueTask InitializeAsync() => await azurite.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await azurite.DisposeAsync();
        File.Delete(clockFile);
    }

    [Fact]
    public async Task Delivers_each_invitation_once_however_often_the_process_is_killed()
    {
        await using var app = await StartAsync();
        var visit = new VisitDriver(app);
        await visit.CreateAsync("Mission luxembourgeoise");
        await visit.UploadAsync("mission-luxembourg-sud-ouest-usa.xlsx");
        await visit.PutPeopleAsync("mission-luxembourg-personnes.csv");
        var deliveries = new HostQueue(app, Storage.Queues, "invitations", "DeliverInvitation");

        var first = await visit.PublishAsync();
        var cut = await DeliverAmidKillsAsync(app, deliveries, cuts: 3);

        Assert.True(cut > 0, "No kill cut a delivery off.");
        var created = first["created"]!.AsArray().Count;
        Assert.True(created >= 20, $"{created} invitations are too few to be killed among.");
        Assert.Equal(created, (await OutboxAsync(visit, ".ics")).Count);
        Assert.Equal(created, (await OutboxAsync(visit, ".eml")).Count);
        Assert.Equal(created, await CountAsync(visit, "sent"));

        await visit.UploadAsync("mission-luxembourg-sud-ouest-usa-v2.xlsx");
        var second = await visit.PublishAsync();
        await DeliverAmidKillsAsync(app, deliveries, cuts: 2); // a few messages only: they may all be through before a kill

        var (updated, cancelled) = (second["updated"]!.AsArray().Count, second["cancelled"]!.AsArray().Count);
        var messages = await OutboxAsync(visit, ".ics");
        Assert.InRange(updated, 1, 4);
        Assert.InRange(cancelled, 1, 2);
        Assert.Equal(created + updated + cancelled, messages.Count);
        Assert.Equal(cancelled, messages.Count(name => name.EndsWith("-cancel.ics", StringComparison.Ordinal)));
        var askedAgain = second["updated"]!.AsArray().Count(line => (bool?)line?["asksAgain"] is true);
        Assert.Equal(askedAgain + cancelled, messages.Count(name => name.Split('-')[1] == "1"));
        Assert.Equal(cancelled, await CountAsync(visit, "cancelled"));
        Assert.DoesNotContain(app.Output.Concat(app.Errors), line => line.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reports_archives_and_shares_a_visit_although_archiving_was_cut_off()
    {
        await using var app = await StartAsync();
        var visit = new VisitDriver(app);
        await visit.CreateAsync("Mission luxembourgeoise");
        await visit.UploadAsync("mission-luxembourg-sud-ouest-usa.xlsx");
        await visit.PutPeopleAsync("mission-luxembourg-personnes.csv");
        await visit.PublishAsync();
        await File.WriteAllTextAsync(clockFile, After, Token);

        await SucceedAsync(app.TimerAsync("DraftReports", Token));
        await visit.PostAsync("report/release", []);
        await SucceedAsync(app.TimerAsync("ArchiveVisits", Token));
        var archive = new HostQueue(app, Storage.Queues, "archive", "ArchiveVisit");
        await KillDuringAsync(app, archive);
        await archive.DrainAsync(Token);

        Assert.Equal("archived", (string?)(await visit.ReadAsync())["progress"]);
        await VerifyManifestAsync("archive", $"{visit.Id}/record");
        await VerifyManifestAsync("archive-personal", $"{visit.Id}/personal");
        var share = await visit.PostAsync("shares", []);
        var link = new Uri((string?)share["url"] ?? "");
        Assert.Equal("visits.example.org", link.Host);
        var summary = await app.Http.GetStringAsync(new Uri($"{link.AbsolutePath}summary.fr.html", UriKind.Relative), Token);
        Assert.Contains("SpaceX", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_a_message_of_an_unknown_version_up_with_a_row_that_says_why()
    {
        await using var app = await StartAsync();
        const string message = """{"name":"deliver-invitation","version":9,"visit":"0123456789abcdef","invitation":"0123456789abcdef"}""";

        using var refused = await app.QueueAsync("DeliverInvitation", message, Token, dequeueCount: 5);
        await SucceedAsync(app.QueueAsync("RecordPoison", message, Token));
        await SucceedAsync(app.QueueAsync("RecordPoison", message, Token));

        Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        var rows = new List<string>();
        await foreach (var row in Storage.Tables.GetTableClient("visits").QueryAsync("PartitionKey eq 'unassigned'", null, null, Token))
        {
            rows.Add(row.GetString("reason") ?? "");
        }

        Assert.Equal("The message is of version 9; this app knows version 1.", Assert.Single(rows));
    }

    private async Task<PublishedApp> StartAsync()
    {
        await File.WriteAllTextAsync(clockFile, Before, Token);
        return await PublishedApp.StartAsync(
            azurite.ConnectionString,
            Token,
            [KeyValuePair.Create("Delegations__ClockFile", clockFile), KeyValuePair.Create("Delegations__QuietMinutes", "0"), KeyValuePair.Create("PublicBaseUrl", "https://visits.example.org/")]);
    }

    /// <summary>Kills until <paramref name="cuts"/> kills have cut calls off, or nothing is left to cut; then delivers the rest. The number of kills that did.</summary>
    private static async Task<int> DeliverAmidKillsAsync(PublishedApp app, HostQueue queue, int cuts)
    {
        var cut = 0;
        for (var kill = 0; kill < MostKills && cut < cuts && !await queue.IsEmptyAsync(Token); kill++)
        {
            cut += await KillDuringAsync(app, queue) > 0 ? 1 : 0;
        }

        await queue.DrainAsync(Token);
        await SucceedAsync(app.TimerAsync("ReconcileInvitations", Token));
        await queue.DrainAsync(Token);
        return cut;
    }

    /// <summary>Kills the process a moment after a batch of calls began, and starts it again on the same port; the number of calls that this cut off.</summary>
    private static async Task<int> KillDuringAsync(PublishedApp app, HostQueue queue)
    {
        var before = queue.Interrupted;
        var batch = queue.CallAsync(await queue.ReceiveAsync(Token), Token);
        await Task.WhenAny(batch, Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(10, 150)), Token));
        await app.KillAsync();
        await batch;
        await app.RestartAsync(Token);
        return queue.Interrupted - before;
    }

    private static async Task SucceedAsync(Task<HttpResponseMessage> call)
    {
        using var reply = await call;
        Assert.True(reply.IsSuccessStatusCode, $"The call answered {reply.StatusCode}.");
    }

    private async Task<IReadOnlyList<string>> OutboxAsync(VisitDriver visit, string extension)
    {
        var names = new List<string>();
        await foreach (var blob in Storage.Blobs.GetBlobContainerClient("outbox").GetBlobsAsync(prefix: $"{visit.Id}/", cancellationToken: Token))
        {
            names.Add(Path.GetFileName(blob.Name));
        }

        return [.. names.Where(name => Path.GetExtension(name) == extension)];
    }

    private static async Task<int> CountAsync(VisitDriver visit, string state) =>
        (await visit.GetAsync("invitations")).AsArray().Count(row => (string?)row?["state"] == state);

    private async Task VerifyManifestAsync(string container, string folder)
    {
        var blobs = Storage.Blobs.GetBlobContainerClient(container);
        var manifest = JsonNode.Parse((await ReadAsync(blobs, $"{folder}/manifest.json")).AsSpan())!;
        var files = manifest["files"]!.AsArray();
        Assert.True(files.Count >= 4);
        foreach (var file in files)
        {
            var content = await ReadAsync(blobs, $"{folder}/{(string?)file!["name"]}");
            Assert.Equal((string?)file["sha256"], Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    private static async Task<byte[]> ReadAsync(BlobContainerClient container, string path) =>
        (await container.GetBlobClient(path).DownloadContentAsync(Token)).Value.Content.ToArray();
}
