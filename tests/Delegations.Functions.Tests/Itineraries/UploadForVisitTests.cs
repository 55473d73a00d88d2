using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Delegations.Model.Ids;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>What an upload finds because it knows the visit that the file is for.</summary>
public sealed class UploadForVisitTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_organises_the_visit_and_also_speaks_is_a_finding()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var organiser = (await visit.ReadAsync(Cancel)).Organiser.Address;

        var without = await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var with = await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Speaker = $"Clara Novak <{organiser}>" }), Cancel);

        Assert.DoesNotContain("person.organiser-invited", Codes(without));
        Assert.Contains("person.organiser-invited", Codes(with));
    }

    [Fact]
    public async Task A_document_that_was_made_of_an_older_version_is_a_finding()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        var newest = await SendAsync(pipeline, visit, Document(visit.Id, 2));
        var older = await SendAsync(pipeline, visit, Document(visit.Id, 1));
        var foreign = await SendAsync(pipeline, visit, Document(VisitId.New(), 9));

        Assert.DoesNotContain("file.older-copy", newest);
        Assert.Contains("file.older-copy", older);
        Assert.Contains("file.other-visit", foreign);
    }

    private static List<string?> Codes(JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];

    private static async Task<List<string?>> SendAsync(Pipeline pipeline, TestVisit visit, byte[] document) =>
        Codes((await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.docx", document, Cancel)).Json);

    private static byte[] Document(VisitId visit, int version)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            Add(archive, "word/document.xml", $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{Paragraph("10 March 2031")}{Paragraph("09:00 – 10:00 Welcome")}</w:body></w:document>");
            Add(archive, "docProps/custom.xml", $"<Properties><property name='DelegationsVisit'><v>{visit}</v></property><property name='DelegationsVersion'><v>{version}</v></property></Properties>");
        }

        return stream.ToArray();
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
