using System.Net;
using System.Text;
using Delegations.Reports;
using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

[Collection(TimerTests.Name)]
public sealed class PackageTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_package_is_whole_and_its_visit_archived()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/archive?verify=true", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.Json.GetProperty("verification").GetProperty("whole").GetBoolean(), answer.Text);
        Assert.Equal("archived", answer.Json.GetProperty("state").GetString());
        Assert.Equal(VisitProgress.Archived, (await visit.ReadAsync(Cancel)).Progress);
        Assert.Equal("archived", (await pipeline.GetAsync($"{visit.Path}/report", Cancel)).Json.GetProperty("state").GetString());
        Assert.Empty(await ListAsync(pipeline, PackageStore.PersonalContainer, $"{visit.Id}/packing/"));
    }

    [Fact]
    public async Task The_record_names_nobody_and_says_all_the_rest()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);

        var names = await ListAsync(pipeline, PackageStore.RecordContainer, $"{visit.Id}/record/");

        Assert.Contains(names, path => path.EndsWith("/report.en.html", StringComparison.Ordinal));
        Assert.Contains(names, path => path.EndsWith("/summary.en.md", StringComparison.Ordinal));
        Assert.Contains(names, path => path.EndsWith("/agenda.public.en.ics", StringComparison.Ordinal));
        Assert.Contains(names, path => path.EndsWith("/agenda.delegation.en.json", StringComparison.Ordinal));
        Assert.Contains(names, path => path.EndsWith("/figures.json", StringComparison.Ordinal));
        Assert.Single(names, path => path.Contains("/attachment.", StringComparison.Ordinal));
        foreach (var path in names)
        {
            var text = Encoding.UTF8.GetString(await ReadAsync(pipeline, PackageStore.RecordContainer, path)).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.DoesNotContain(FinishedVisit.Secret, text, StringComparison.Ordinal);
            Assert.All(RichVisit.Names, name => Assert.False(text.Contains(name, StringComparison.OrdinalIgnoreCase), $"A name is in {Path.GetFileName(path)}: the one of {name.Length} letters."));
        }

        var agenda = Encoding.UTF8.GetString(await ReadAsync(pipeline, PackageStore.RecordContainer, $"{visit.Id}/record/agenda.delegation.en.html"));
        Assert.Contains("Vacuum chamber tests", agenda, StringComparison.Ordinal);
        Assert.Contains(RecordText.TokenStart, agenda, StringComparison.Ordinal);
        Assert.DoesNotContain(await ListAsync(pipeline, PackageStore.PersonalContainer, $"{visit.Id}/personal/named/"), path => !path.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report.en.html")]
    [InlineData("report.en.md")]
    [InlineData("summary.en.html")]
    public async Task A_file_of_the_record_is_read_with_its_names(string file)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var report = await pipeline.Get<ReportStore>().FindLatestAsync(visit.Id, Cancel);
        var original = await ReadAsync(pipeline, "reports", $"{visit.Id}/{report!.Number:D6}/{file}"); // archived, so there is one

        var answer = await pipeline.GetAsync($"{visit.Path}/archive/{file}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(Encoding.UTF8.GetString(original), answer.Text);
    }

    [Fact]
    public async Task An_attachment_of_the_record_is_a_download()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var name = Assert.Single(await ListAsync(pipeline, PackageStore.RecordContainer, $"{visit.Id}/record/attachment."));

        var answer = await pipeline.GetAsync($"{visit.Path}/archive/{Path.GetFileName(name)}", Cancel);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg", "nosniff"), (answer.Status, answer.ContentType, answer.Header("X-Content-Type-Options")));
        Assert.StartsWith("attachment", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nothing.html")]
    [InlineData("..%2fpersonal%2frows.json")]
    public async Task What_the_manifest_does_not_name_is_not_given_out(string file)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync($"{visit.Path}/archive/{file}", Cancel)).Status);
    }

    [Fact]
    public async Task One_byte_changed_in_any_file_is_found()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var (check, store) = (pipeline.Get<PackageCheck>(), pipeline.Get<DocumentStore>());
        var looked = 0;

        foreach (var part in Enum.GetValues<PackagePart>())
        {
            var folder = PackageStore.FolderOf(visit.Id, part);
            foreach (var path in await ListAsync(pipeline, PackageStore.ContainerOf(part), folder))
            {
                var before = await ReadAsync(pipeline, PackageStore.ContainerOf(part), path);
                await store.PutAsync(PackageStore.ContainerOf(part), path, BinaryData.FromBytes(Changed(before)), "text/plain", Cancel);

                var damaged = Assert.IsType<PackageOutcome.Damaged>(await check.VerifyAsync(visit.Id, Cancel));
                Assert.Contains(new PackageFault(part, path[folder.Length..], PackageFaultKind.Changed), damaged.Faults);

                await store.PutAsync(PackageStore.ContainerOf(part), path, BinaryData.FromBytes(before), "text/plain", Cancel);
                looked++;
            }
        }

        Assert.True(looked > 25, $"{looked} files are too few.");
        Assert.IsType<PackageOutcome.Whole>(await check.VerifyAsync(visit.Id, Cancel));
    }

    [Fact]
    public async Task A_file_too_few_and_a_file_too_many_are_found()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var store = pipeline.Get<DocumentStore>();
        await store.DeleteIfExistsAsync(PackageStore.RecordContainer, $"{visit.Id}/record/report.en.md", Cancel);
        await store.PutAsync(PackageStore.PersonalContainer, $"{visit.Id}/personal/more.txt", BinaryData.FromString("more"), "text/plain", Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/archive?verify=true", Cancel);

        Assert.Equal(
            ["record report.en.md missing", "personal more.txt additional"],
            answer.Json.GetProperty("verification").GetProperty("faults").EnumerateArray()
                .Select(fault => $"{fault.GetProperty("part").GetString()} {fault.GetProperty("file").GetString()} {fault.GetProperty("fault").GetString()}"));
    }

    [Fact]
    public async Task A_manifest_that_was_written_anew_is_found_by_the_visit_row_and_without_it_by_the_other_part()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var packages = pipeline.Get<PackageStore>();
        var stored = await packages.ReadManifestAsync(visit.Id, PackagePart.Record, Cancel);
        var forged = stored!.Manifest! with { App = "another app" }; // archived, so both are there
        await packages.Documents.PutAsync(PackageStore.RecordContainer, $"{visit.Id}/record/manifest.json", forged.ToJson(), "application/json", Cancel);
        var fault = new PackageFault(PackagePart.Record, "manifest.json", PackageFaultKind.Changed);

        var known = Assert.IsType<PackageOutcome.Damaged>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));
        await StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel);
        var alone = Assert.IsType<PackageOutcome.Damaged>(await pipeline.Get<PackageCheck>().VerifyAsync(visit.Id, Cancel));

        Assert.Equal([fault], known.Faults);
        Assert.Equal([fault], alone.Faults);
    }

    /// <summary>As few as possible, and in the middle: one bit.</summary>
    private static byte[] Changed(byte[] bytes)
    {
        var changed = (byte[])bytes.Clone();
        changed[changed.Length / 2] ^= 1;
        return changed;
    }

    private static async Task<IReadOnlyList<string>> ListAsync(Pipeline pipeline, string container, string prefix)
    {
        var paths = new List<string>();
        await foreach (var path in pipeline.Get<DocumentStore>().ListAsync(container, prefix, Cancel))
        {
            paths.Add(path);
        }

        return paths;
    }

    private static async Task<byte[]> ReadAsync(Pipeline pipeline, string container, string path) =>
        (await pipeline.Get<DocumentStore>().ReadIfExistsAsync(container, path, Cancel))?.ToArray() ?? [];
}
