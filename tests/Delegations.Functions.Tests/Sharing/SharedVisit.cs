using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>A visit whose report is released, what is shared of it, and who opens it.</summary>
internal sealed partial class SharedVisit(Pipeline pipeline, TestVisit visit)
{
    public const string Person = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    /// <summary>What links begin with in mails.</summary>
    public const string Public = "https://visits.example.org";

    public const string Anna = "\"recipient\":{\"name\":\"Anna Vogt\",\"address\":\"anna.vogt@example.org\",\"language\":\"de\"}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestVisit Visit => visit;

    public static async Task<SharedVisit> ReleasedAsync(Pipeline pipeline) => new(pipeline, await FinishedVisit.ReleasedAsync(pipeline, Cancel));

    /// <summary>A cleared attachment; its key.</summary>
    public async Task<string> AttachAsync(byte[] content, string name = "plan.pdf", Handling handling = Handling.Green, bool cleared = true, string type = "application/pdf")
    {
        var attachment = new Attachment
        {
            Id = AttachmentId.New(),
            Name = name,
            ContentType = type,
            Bytes = content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Handling = handling,
            Added = pipeline.Clock.Now,
            Cleared = cleared ? new Clearance(pipeline.Clock.Now, "eva@example.org") : null,
        };
        await pipeline.Get<AttachmentStore>().AddAsync(visit.Id, attachment, BinaryData.FromBytes(content), Cancel);
        return attachment.Id.Value;
    }

    /// <summary>Says something else of an attachment.</summary>
    public async Task ChangeAsync(string key, Func<Attachment, Attachment> change)
    {
        var store = pipeline.Get<AttachmentStore>();
        var attachment = await store.FindAsync(visit.Id, AttachmentId.Parse(key), Cancel);
        Assert.NotNull(attachment);
        Assert.True(await store.ReplaceAsync(visit.Id, change(attachment), Cancel));
    }

    /// <summary>A share as a program makes it; the path of its link.</summary>
    public async Task<(string Path, string Id)> ShareAsync(string request = "{}")
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", request, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return (new Uri(answer.Json.GetProperty("url").GetString() ?? "").AbsolutePath, answer.Json.GetProperty("id").GetString() ?? "");
    }

    /// <summary>One that opens these documents.</summary>
    public Task<(string Path, string Id)> ShareAsync(Handling ceiling, params string[] keys) =>
        ShareAsync($$"""{"documents":[{{string.Join(',', keys.Select(key => $"\"{key}\""))}}],"ceiling":"{{(ceiling is Handling.AmberStrict ? "amber-strict" : ceiling.ToString().ToLowerInvariant())}}"}""");

    public Task<Answer> RevokeAsync(string id) => pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/shares/{id}"), Cancel);

    public async Task<(int Downloads, int Scans, string[] Log)> UsesAsync(string id)
    {
        var answer = (await pipeline.GetAsync($"{visit.Path}/shares/{id}", Cancel)).Json;
        return (
            answer.GetProperty("downloads").GetInt32(),
            answer.GetProperty("scans").GetInt32(),
            [.. answer.GetProperty("log").EnumerateArray().Select(use => use.GetProperty("kind").GetString() ?? "")]);
    }

    public async Task<Answer> OpenAsync(string path, HttpMethod? method = null, string agent = Person, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        foreach (var (name, value) in headers.Append((Name: "User-Agent", Value: agent)).Where(header => header.Value.Length > 0))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await pipeline.SendAsync(request, Cancel);
    }

    /// <summary>The bytes of an answer, and what it says of them.</summary>
    public async Task<(HttpResponseMessage Answer, byte[] Bytes)> FetchAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("User-Agent", Person);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await pipeline.Client.SendAsync(request, HttpCompletionOption.ResponseContentRead, Cancel);
        return (answer, await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    /// <summary>The paths of the links in the mails that left for the visit, in the order of their sending.</summary>
    public async Task<IReadOnlyList<string>> MailedLinksAsync()
    {
        var links = new List<(string Name, string Link)>();
        foreach (var name in (await visit.OutboxAsync(Cancel)).Where(name => name.EndsWith(".eml", StringComparison.Ordinal)))
        {
            var mail = (await visit.ReadOutboxAsync(name, Cancel)).Replace("=\r\n", "", StringComparison.Ordinal);
            if (LinkPath().Match(mail) is { Success: true, Value: var link })
            {
                links.Add((name.Split('-')[^1], link));
            }
        }

        return [.. links.OrderBy(mailed => mailed.Name, StringComparer.Ordinal).Select(mailed => mailed.Link)];
    }

    public static byte[] Noise(int bytes)
    {
        var noise = new byte[bytes];
        new Random(20310310).NextBytes(noise);
        return noise;
    }

    public void Pass(Duration time) => pipeline.Clock.Advance(time);

    [GeneratedRegex("/s/[0-9a-f]{40}/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkPath();
}
