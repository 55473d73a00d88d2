using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Reports.Archive;
using Delegations.Storage.Blobs;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

[Collection(TimerTests.Name)]
public sealed class RestoreTests(TimerStorage storage)
{
    private const string Part = "Brien";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visit_restored_from_its_package_equals_the_original()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var before = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
        await StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync(visit.Path, Cancel)).Status);

        var answer = await RestoreAsync(pipeline, visit);
        var after = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
        var again = await RestoreAsync(pipeline, visit);

        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
        Assert.Equal(Restorable(before).Rows, Restorable(after).Rows);
        Assert.Equal(Restorable(before).Documents, after.Documents);
        Assert.True(after.Rows.Count > 15 && after.Documents.Count > 8, $"There was too little to restore: {after.Rows.Count} rows, {after.Documents.Count} documents.");
        Assert.Equal((0, 0), (again.Json.GetProperty("rows").GetInt32(), again.Json.GetProperty("documents").GetInt32()));
        Assert.True((await pipeline.GetAsync($"{visit.Path}/archive?verify=true", Cancel)).Json.GetProperty("verification").GetProperty("whole").GetBoolean());
        Assert.Contains(visit.Id.Value, (await pipeline.GetAsync("/api/visits", Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_restored_after_an_erasure_is_the_original_without_that_person()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var before = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);
        var zoe = (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.Single(person => person.Name == RichVisit.Zoe).Id;

        await pipeline.Get<PersonalPart>().RewriteAsync(visit.Id, (name, content) => Without(zoe, name, content), Cancel);
        await pipeline.Get<PersonalPart>().RewriteAsync(visit.Id, (name, content) => Without(zoe, name, content), Cancel);
        await StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel);
        var answer = await RestoreAsync(pipeline, visit);
        var after = await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel);

        Assert.True(answer.Status is HttpStatusCode.OK, answer.Text);
        var gone = Restorable(before).Rows.Keys.Except(after.Rows.Keys).ToList();
        Assert.Equal($"person|{zoe}", gone.Single(key => key.StartsWith("person|", StringComparison.Ordinal)));
        Assert.All(gone, key => Assert.Contains(zoe.Value, before.Rows[key] + key, StringComparison.Ordinal));
        Assert.Equal(
            Restorable(before).Rows.Where(row => !gone.Contains(row.Key) && !row.Key.StartsWith("archive|", StringComparison.Ordinal)).Select(row => KeyValuePair.Create(row.Key, Plain(row.Value))),
            Restorable(after).Rows.Where(row => !row.Key.StartsWith("archive|", StringComparison.Ordinal)));
        Assert.Equal(Restorable(before).Documents.Keys, after.Documents.Keys);
        Assert.False(await IsFoundAsync(pipeline, visit.Id, Part), "The person is still found.");
        var read = await pipeline.GetAsync($"{visit.Path}/archive/agenda.delegation.en.html", Cancel);
        Assert.Contains("[name removed]", read.Text, StringComparison.Ordinal);
        Assert.Contains("Ada Martin", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_missing_is_brought_back_and_nothing_that_is_there_is_changed()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var directory = (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People;
        await pipeline.Get<PeopleStore>().RemoveAsync(visit.Id, directory[0].Id, Cancel);
        await pipeline.Get<PeopleStore>().PutAsync(visit.Id, [directory[1] with { Function = "Director since" }], Cancel);

        var answer = await RestoreAsync(pipeline, visit);

        Assert.Equal((1, 0), (answer.Json.GetProperty("rows").GetInt32(), answer.Json.GetProperty("documents").GetInt32()));
        var restored = (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People;
        Assert.Equal(directory[0], restored.Single(person => person.Id == directory[0].Id));
        Assert.Equal("Director since", restored.Single(person => person.Id == directory[1].Id).Function);
    }

    [Fact]
    public async Task A_package_that_is_not_whole_brings_nothing_back()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        await StoredVisit.RemoveAsync(pipeline, visit.Id, Cancel);
        await pipeline.Get<DocumentStore>().PutAsync(
            PackageStore.PersonalContainer, $"{visit.Id}/personal/people.csv", BinaryData.FromString("somebody else"), "text/csv", Cancel);

        var answer = await RestoreAsync(pipeline, visit);

        Assert.Equal((HttpStatusCode.Conflict, "archive-not-whole"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Contains("people.csv", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await StoredVisit.ReadAsync(pipeline, visit.Id, Cancel)).Rows);
    }

    [Fact]
    public async Task After_the_purge_the_record_is_read_without_names_and_the_visit_cannot_come_back()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await RichVisit.ArchivedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();

        Assert.True(await part.ExistsAsync(visit.Id, Cancel));
        Assert.Equal(pipeline.Clock.Now + NodaTime.Duration.FromDays(1825), await part.DueAsync(visit.Id, Cancel));
        Assert.True(await part.PurgeAsync(visit.Id, Cancel));
        Assert.False(await part.PurgeAsync(visit.Id, Cancel));
        Assert.False(await part.ExistsAsync(visit.Id, Cancel));
        Assert.Null(await part.DueAsync(visit.Id, Cancel));
        var answer = await RestoreAsync(pipeline, visit);
        var state = await pipeline.GetAsync($"{visit.Path}/archive?verify=true", Cancel);
        var read = await pipeline.GetAsync($"{visit.Path}/archive/report.en.html", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "archive-purged"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.True(state.Json.GetProperty("verification").GetProperty("whole").GetBoolean(), state.Text);
        Assert.NotEqual(default, state.Json.GetProperty("purged").ValueKind);
        Assert.Contains("[name removed]", read.Text, StringComparison.Ordinal);
        Assert.All(RichVisit.Names, name => Assert.False(read.Text.Contains(name, StringComparison.Ordinal), "A name is still told."));
    }

    [Fact]
    public async Task A_visit_without_a_package_has_nothing_to_rewrite_or_purge()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var part = pipeline.Get<PersonalPart>();

        await part.RewriteAsync(visit.Id, (_, _) => throw new InvalidOperationException("There is nothing to change."), Cancel);

        Assert.False(await part.PurgeAsync(visit.Id, Cancel));
        Assert.False(await part.ExistsAsync(visit.Id, Cancel));
    }

    /// <summary>What a package holds. The outbox is a way out; links come back withdrawn; secrets by which people answered are not kept.</summary>
    private static StoredVisit Restorable(StoredVisit visit)
    {
        foreach (var path in visit.Documents.Keys.Where(path => path.StartsWith("outbox/", StringComparison.Ordinal)).ToList())
        {
            visit.Documents.Remove(path);
        }

        foreach (var (key, row) in visit.Rows.ToList())
        {
            var kind = key.Split('|')[0];
            visit.Rows[key] = string.Join("; ", row.Split("; ").Where(column =>
                !column.StartsWith("answerToken:", StringComparison.Ordinal)
                && !(kind is "agenda-link" && (column.StartsWith("token:", StringComparison.Ordinal) || column.StartsWith("revoked:", StringComparison.Ordinal)))));
            if (row.Contains("visit-restored", StringComparison.Ordinal))
            {
                visit.Rows.Remove(key);
            }
        }

        return visit;
    }

    /// <summary>As an erasure does it: rows and entries of the person are left out, and what remains is replaced.</summary>
    private static BinaryData? Without(PersonId person, string name, BinaryData content)
    {
        if (name is RowsFile.Name or NameToken.FileName or "people.json" or "invitations.json")
        {
            var array = JsonNode.Parse(content.ToMemory().Span)!.AsArray();
            foreach (var entry in array.Where(entry => entry!.ToJsonString().Contains(person.Value, StringComparison.Ordinal) || IsOfZoe(entry!)).ToList())
            {
                array.Remove(entry);
            }

            content = name is RowsFile.Name
                ? RowsFile.Write(RowsFile.Read("any", BinaryData.FromString(array.ToJsonString())))
                : BinaryData.FromString(array.ToJsonString());
        }

        var text = Encoding.UTF8.GetString(content.ToMemory().Span);
        return text.Contains(Part, StringComparison.Ordinal) ? BinaryData.FromString(Plain(text)) : content;
    }

    /// <summary>Enough of the name to be found by, and the same in every encoding.</summary>
    private static string Plain(string text) => text.Replace(Part, "-", StringComparison.Ordinal);

    private static bool IsOfZoe(JsonNode entry) => entry["name"]?.GetValue<string>() is RichVisit.Zoe || entry["text"]?.GetValue<string>() is { } text && text.Contains(Part, StringComparison.Ordinal);

    private static async Task<bool> IsFoundAsync(Pipeline pipeline, VisitId visit, string text)
    {
        var after = await StoredVisit.ReadAsync(pipeline, visit, Cancel);
        if (after.Rows.Values.Any(row => row.Contains(text, StringComparison.Ordinal)))
        {
            return true;
        }

        var store = pipeline.Get<DocumentStore>();
        foreach (var container in new[] { "itineraries", "reports", "notices", "archive", "archive-personal" })
        {
            await foreach (var path in store.ListAsync(container, $"{visit}/", Cancel))
            {
                if ((await store.ReadIfExistsAsync(container, path, Cancel))!.ToString().Contains(text, StringComparison.Ordinal)) // listed, so there
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Task<Answer> RestoreAsync(Pipeline pipeline, TestVisit visit) =>
        pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/archive/restore", "", Cancel);
}
