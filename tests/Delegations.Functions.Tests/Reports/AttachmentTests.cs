using System.IO.Compression;
using System.Net;
using System.Text;
using Delegations.Reports;
using Xunit;

namespace Delegations.Functions.Tests.Reports;

/// <summary>Photographs and files beside a report.</summary>
[Collection(TimerTests.Name)]
public sealed class AttachmentTests(TimerStorage storage)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_kept_once_under_its_own_name_and_only_downloaded()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        var first = await AddAsync(pipeline, visit, @"C:\photos\..\Fiche « été ».pdf", Pdf);
        var again = await AddAsync(pipeline, visit, "Fiche « été ».pdf", Pdf);
        var list = await pipeline.GetAsync(PathOf(visit), Cancel);
        var download = await pipeline.GetAsync($"{PathOf(visit)}/{first.Json.GetProperty("id").GetString()}", Cancel);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.Status, again.Status));
        Assert.Equal(1, list.Json.GetArrayLength());
        Assert.Equal("Fiche « été ».pdf", list.Json[0].GetProperty("name").GetString());
        Assert.Equal(("application/pdf", "attachment"), (download.ContentType, download.Content.ContentDisposition?.DispositionType));
        Assert.Contains("sandbox", download.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", download.Header("X-Content-Type-Options"));
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "photo.jpg", "not a picture at all", "attachment.not-a-picture" },
        { "photo.png", "\u0089PNG\r\n\u001a\n and no more", "attachment.not-a-picture" },
        { "page.html", "<script>alert(1)</script>", "file.type-unsupported" },
        { "drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "attachment.not-a-picture" },
        { "tool.exe", "MZ\u0090", "file.type-unsupported" },
        { "empty.pdf", "", "attachment.empty" },
        { "page.pdf", "<script>alert(1)</script>%PDF-1.7", "file.type-unsupported" },
        { "half.zip", "PK\u0003\u0004 and no more", "attachment.broken" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_what_it_says_is_refused_and_nothing_is_kept(string name, string content, string code)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await AddAsync(pipeline, visit, name, Encoding.Latin1.GetBytes(content));

        Assert.Equal(code, answer.Json.GetProperty("code").GetString());
        Assert.Equal(0, (await pipeline.GetAsync(PathOf(visit), Cancel)).Json.GetArrayLength());
    }

    [Theory]
    [InlineData("inner.zip")]
    [InlineData("inner.dat")]
    public async Task A_zip_in_a_zip_is_refused(string inner)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var nested = await AddAsync(pipeline, visit, "files.zip", Zip((inner, Zip(("a.txt", Pdf)))));
        var plain = await AddAsync(pipeline, visit, "files.zip", Zip(("a.txt", Pdf), ("b.docx", Zip(("word/document.xml", Pdf)))));

        var pictures = await AddAsync(pipeline, visit, "photos.zip", Zip(("one.JPG", Pdf)));

        Assert.Equal("attachment.picture-in-archive", pictures.Json.GetProperty("code").GetString());
        Assert.Equal("attachment.archive-in-archive", nested.Json.GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.Created, plain.Status);
    }

    [Fact]
    public async Task It_is_offered_once_somebody_has_cleared_it_and_no_longer_when_that_is_taken_back()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        var path = $"{PathOf(visit)}/{(await AddAsync(pipeline, visit, "plan.pdf", Pdf)).Json.GetProperty("id").GetString()}";
        var offered = pipeline.Get<OfferedDocuments>();

        var before = await offered.ListAsync(visit.Id, Cancel);
        var cleared = await pipeline.SendJsonAsync(HttpMethod.Patch, path, """{"cleared":true,"caption":"The plan","handling":"clear"}""", Cancel);
        var after = await offered.ListAsync(visit.Id, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, path, """{"cleared":false}""", Cancel);

        Assert.DoesNotContain(before, document => document.Attachment is not null);
        Assert.Equal(("api", "The plan"), (cleared.Json.GetProperty("clearedBy").GetString(), Assert.Single(after, document => document.Attachment is not null).Caption));
        Assert.DoesNotContain(await offered.ListAsync(visit.Id, Cancel), document => document.Attachment is not null);
        Assert.DoesNotContain(after, document => document.Part is ReportPart.Letters);
    }

    [Fact]
    public async Task Its_name_ends_as_what_it_is()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await AddAsync(pipeline, visit, "programme.html", Pdf);
        var longest = await AddAsync(pipeline, visit, "Dr. " + new string('x', 300), Pdf);

        Assert.Equal("programme.html.pdf", page.Json.GetProperty("name").GetString());
        Assert.EndsWith(".pdf", longest.Json.GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_one_is_gone()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var path = $"{PathOf(visit)}/{(await AddAsync(pipeline, visit, "plan.pdf", Pdf)).Json.GetProperty("id").GetString()}";

        var removed = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, path), Cancel);

        Assert.Equal(HttpStatusCode.NoContent, removed.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync(path, Cancel)).Status);
    }

    private static string PathOf(TestVisit visit) => $"{visit.Path}/report/attachments";

    private static Task<Answer> AddAsync(Pipeline pipeline, TestVisit visit, string name, byte[] content)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentDisposition = new System.Net.Http.Headers.ContentDispositionHeaderValue("attachment") { FileNameStar = name };
        return pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Post, PathOf(visit)) { Content = body }, Cancel);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
