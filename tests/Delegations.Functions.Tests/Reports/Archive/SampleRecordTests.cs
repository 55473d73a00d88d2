using System.Net;
using System.Text.RegularExpressions;
using Delegations.Itineraries;
using Delegations.Reports.Archive;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>The samples name people as coordinators do: with titles, in several languages, in the midst of sentences.</summary>
[Collection(TimerTests.Name)]
public sealed partial class SampleRecordTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("delegation-asie-centrale.docx", "delegation-asie-centrale-personnes.xlsx", "2025-10-24T08:00:00Z", "2025-11-04T08:00:00Z")]
    [InlineData("mission-luxembourg-sud-ouest-usa.xlsx", "mission-luxembourg-personnes.csv", "2015-03-16T08:00:00Z", "2015-04-07T08:00:00Z")]
    public async Task The_record_of_a_sample_names_nobody_and_comes_back_to_the_byte(string itinerary, string people, string before, string after)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        pipeline.SetClock(before);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await PutAsync(pipeline, visit, "itinerary", itinerary);
        await PutAsync(pipeline, visit, "people", people);
        await visit.PublishAsync(Cancel);
        pipeline.SetClock(after);
        await pipeline.TickAsync("DraftReports", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

        var package = Assert.IsType<PackageOutcome.Whole>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));

        Assert.DoesNotContain(package.Personal!.Files, file => file.Name.StartsWith("named/", StringComparison.Ordinal) && !file.Name.EndsWith(".docx", StringComparison.Ordinal)); // just packed, so it is there
        var names = await NamesAsync(pipeline, visit);
        Assert.True(names.Count > 20, $"{names.Count} names are too few.");
        var found = new List<string>();
        foreach (var file in package.Record.Files)
        {
            var content = await pipeline.Get<PackageStore>().ReadAsync(visit.Id, PackagePart.Record, file.Name, Cancel);
            var text = Plain(content!.ToString()); // verified, so it is there
            found.AddRange(names.Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => $"{file.Name}: {name}"));
        }

        Assert.Empty(found);
    }

    /// <summary>As a reader sees it: without folds, marks and escapes.</summary>
    private static string Plain(string text) =>
        WebUtility.HtmlDecode(Escape().Replace(text.Replace("\r\n ", "", StringComparison.Ordinal), "${letter}"));

    private static async Task<IReadOnlyList<string>> NamesAsync(Pipeline pipeline, TestVisit visit)
    {
        var people = (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People;
        var places = (await visit.SessionsAsync(Cancel)).Select(session => session.Place).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IEnumerable<string?> names = people.SelectMany(person => new[] { person.Name, person.Email, person.AssistantEmail, person.Phone });
        return [.. names.OfType<string>().Where(name => name.Length > 3 && !places.Contains(name)).Distinct(StringComparer.Ordinal)];
    }

    private static async Task PutAsync(Pipeline pipeline, TestVisit visit, string what, string sample)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Path, "samples", sample), Cancel);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/{what}", sample, content, Cancel);
        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
    }

    [GeneratedRegex(@"\\(?<letter>.)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Escape();
}
