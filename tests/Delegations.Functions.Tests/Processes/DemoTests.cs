using System.Diagnostics;
using System.Text.Json.Nodes;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Processes;

/// <summary>The demo as a newcomer runs it, and its outbox read by a library that others wrote.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("delegations-demo-");

    private static readonly string[] Reported =
    [
        "report.fr.html", "report.fr.docx", "report.fr.md", "report.en.html", "summary.fr.html", "summary.en.docx", "article.fr.html", "article.fr.docx", "article.fr.md",
        "letters.html", "letters.docx", "letters.md", "summary.html",
    ];

    /// <summary>Everybody whom the organisers' own article thanked after the visit of 3 November 2025.</summary>
    private static readonly string[] Thanked =
        ["Aerospace Valley", "Hugo Marée", "Christian Baijot", "Serge Habraken", "Eric Hallot", "Vincenzo Schiavo", "Adeline Verdier", "Aleksandra Tonkikh", "AWEX"];

    /// <summary>Of whom the list says so.</summary>
    private static readonly string[] NotToBeNamed = ["Expert en cybersécurité", "Responsable de l’accueil", "Interprète russe", "Chef de la délégation"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Makes_files_that_another_calendar_library_reads_alike()
    {
        var (code, words) = await RunAsync("dotnet", ["dev.cs", "demo", "--out", folder.FullName]);

        Assert.True(code == 0, words);
        var visits = folder.GetDirectories();
        Assert.Equal(["delegation-asie-centrale", "mission-luxembourg-sud-ouest-usa"], visits.Select(visit => visit.Name).Order(StringComparer.Ordinal));
        foreach (var visit in visits)
        {
            var agenda = Events(Assert.Single(await ReadAsync([Path.Combine(visit.FullName, "agenda.internal.fr.ics")])));
            var invitations = await ReadAsync(Directory.GetFiles(Path.Combine(visit.FullName, "outbox"), "*.ics"));
            Assert.True(invitations.Count >= 8, $"{invitations.Count} invitation files are too few.");
            Assert.All(invitations, AssertIsForOnePerson);
            AssertHoldTheAgenda(invitations, agenda);
            Assert.All(Reported, file => Assert.True(new FileInfo(Path.Combine(visit.FullName, file)).Length > 500, file));
        }

        var article = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "delegation-asie-centrale", "article.fr.md"), Token);
        var thanks = article.Split("\n\n")[^1];
        Assert.All(Thanked, name => Assert.Contains(name, thanks, StringComparison.Ordinal));
        Assert.All(NotToBeNamed, name => Assert.DoesNotContain(name, article, StringComparison.Ordinal));
    }

    private static void AssertIsForOnePerson(JsonNode? file)
    {
        var entry = Assert.Single(Events(file));
        Assert.Equal("mailto:visits@example.org", (string?)entry["organizer"]);
        Assert.EndsWith("@example.org", (string?)entry["attendee"], StringComparison.Ordinal);
        var isCancellation = (string?)file!["method"] == "CANCEL";
        Assert.Equal(isCancellation ? "CANCELLED" : "CONFIRMED", (string?)entry["status"]);
        Assert.True(isCancellation ? (int?)entry["sequence"] > 0 : (int?)entry["sequence"] >= 0);
    }

    /// <summary>The last message of each entry begins when a session of the final agenda begins, unless it took the entry away.</summary>
    private static void AssertHoldTheAgenda(IEnumerable<JsonNode?> invitations, IReadOnlyList<JsonNode> agenda)
    {
        var starts = agenda.Select(session => (string?)session["start"]).ToHashSet(StringComparer.Ordinal);
        var last = invitations.GroupBy(file => (string?)Events(file)[0]["uid"], StringComparer.Ordinal)
            .Select(messages => messages.MaxBy(file => (int?)Events(file)[0]["sequence"]));
        var standing = last.Where(file => (string?)file!["method"] == "REQUEST").ToList();
        Assert.NotEmpty(standing);
        Assert.All(standing, file => Assert.Contains((string?)Events(file)[0]["start"], starts));
    }

    private static IReadOnlyList<JsonNode> Events(JsonNode? file) => [.. file!["events"]!.AsArray().OfType<JsonNode>()];

    private static async Task<IReadOnlyList<JsonNode?>> ReadAsync(string[] files)
    {
        var reader = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Documents.Tests", "Rendering", "Peers", "read-ics.mjs");
        var (code, words) = await RunAsync("node", [reader, RepositoryRoot.Path, .. files]);
        Assert.True(code == 0, words);
        return [.. JsonNode.Parse(words)!.AsArray()];
    }

    private static async Task<(int Code, string Words)> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Where these tests were started from a build of their own, its settings must not reach the builds inside.
        start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync(Token);
        var words = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, process.ExitCode == 0 ? words : words + await errors);
    }
}
