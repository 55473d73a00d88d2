using System.Net;
using Delegations.Functions.Tests.Agendas;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>What others write, in names, titles and file names, stays text: on no page markup or a template, in no answer a header.</summary>
public sealed class InjectionTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b class=\"planted\">";
    private const string Template = "{{7777777*7}} ${7777777*7} @(7777777*7) <%= 7777777*7 %>";
    private const string HeaderLines = "plan\r\nSet-Cookie: planted=yes\r\n\r\n<b>.csv";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_every_page_what_others_wrote_is_text()
    {
        await using var pipeline = await LinkedVisit.StartAsync(storage.Azurite);
        var visit = await PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);

        var seen = 0;
        foreach (var path in await EveryPage.OfAsync(pipeline, visit))
        {
            var answer = await browser.GetAsync(path);
            Assert.False(answer.Status is HttpStatusCode.InternalServerError, path);
            if (answer.ContentType is not "text/html")
            {
                continue; // a download, or a way to another page
            }

            var page = DeskBrowser.Parse(answer);
            Assert.Empty(page.QuerySelectorAll("img[src=x], [onerror], .planted, script:not([src^='/assets/'])"));
            var text = page.DocumentElement.TextContent;
            Assert.DoesNotContain("54444439", text, StringComparison.Ordinal); // what a template engine would make of it
            seen += text.Contains("@(7777777*7)", StringComparison.Ordinal) && text.Contains("<script>alert(1)", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.InRange(seen, 15, int.MaxValue);
    }

    [Fact]
    public async Task A_file_is_given_back_under_its_name_in_one_header()
    {
        await using var pipeline = await LinkedVisit.StartAsync(storage.Azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Put, $"{visit.Path}/itinerary") { Content = new ByteArrayContent(SampleVisits.OneDay.ToBytes()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Disposition", $"attachment; filename*=UTF-8''{Uri.EscapeDataString(HeaderLines)}");
        Assert.Equal(HttpStatusCode.OK, (await pipeline.SendAsync(request, Cancel)).Status);

        var answer = await pipeline.GetAsync($"{visit.Path}/itinerary/1/source", Cancel);

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Header("Set-Cookie")));
        Assert.DoesNotContain('\n', answer.Header("Content-Disposition"));
        Assert.Equal(SampleVisits.OneDay.ToString(), answer.Text);
    }

    /// <summary>A visit in which everything that others may name bears both, published, invited and under review.</summary>
    private static async Task<TestVisit> PrepareAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, $"Visit {Markup} {Template}");
        var planted = $"{Markup} {Template}";
        var line = SampleVisits.OneDay.Lines[1];
        var upload = new ItineraryText(
            line with { Title = $"Tour {planted}", Location = $"Hall {planted}", Notes = planted, InternalNotes = planted, Host = "Ada Martin", Speaker = "Clara Novak" },
            line with { Start = "11:00", End = "12:00", Title = planted, Speaker = planted });
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "<b class=planted>.csv", upload.ToBytes(), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        await visit.PutPeopleAsync(
            $"Name,Organisation,Email,Role\nAda Martin,{Cell(planted)},ada.martin@example.org,Host\nClara Novak,{Cell(planted)},clara.novak@example.org,Speaker\n{Cell(planted)},Labs,mean@example.org,Speaker",
            Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        return visit;
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
