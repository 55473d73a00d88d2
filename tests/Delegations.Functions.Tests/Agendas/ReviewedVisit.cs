using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>A visit that nobody has published yet, and a reviewer's way to it.</summary>
internal sealed class ReviewedVisit(Pipeline pipeline, TestVisit visit, JsonElement link)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestVisit Visit => visit;

    public JsonElement Link => link;

    /// <summary>The address of the page, without the host.</summary>
    public string Path => LinkedVisit.Text(link, "page").Replace("https://visits.example.org", "", StringComparison.Ordinal);

    public static Task<Pipeline> StartAsync(AzuriteFixture azurite) => LinkedVisit.StartAsync(azurite);

    public static async Task<ReviewedVisit> PrepareAsync(Pipeline pipeline, string request = """{"purpose":"review","recipient":"Ministry"}""", ItineraryText? itinerary = null)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary ?? SampleVisits.OneDay, SampleVisits.People, Cancel);
        return await AnotherAsync(pipeline, visit, request);
    }

    public static async Task<ReviewedVisit> AnotherAsync(Pipeline pipeline, TestVisit visit, string request) =>
        new(pipeline, visit, await LinkedVisit.OpenedAsync(pipeline, visit, request));

    public async Task<IHtmlDocument> OpenAsync(string? path = null)
    {
        var answer = await pipeline.GetAsync(path ?? Path, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Parse(answer);
    }

    public static IHtmlDocument Parse(Answer answer) => new HtmlParser().ParseDocument(answer.Text);

    public async Task<string> SessionAsync(string title) => (await visit.SessionsAsync(Cancel)).Single(session => session.Title == title).Id.Value;

    /// <summary>Sends the form on a session, or on the whole, as a browser does.</summary>
    public Task<Answer> WriteAsync(IHtmlDocument page, string session, params (string Name, string Value)[] filled)
    {
        var form = page.Forms.Single(form => form.QuerySelector("[name=session]")?.GetAttribute("value") == session);
        var fields = form.Elements.OfType<IHtmlInputElement>().ToDictionary(input => input.Name ?? "", input => input.Value, StringComparer.Ordinal);
        fields["text"] = (form.QuerySelector("textarea") as IHtmlTextAreaElement)?.Value ?? "";
        foreach (var (name, value) in filled)
        {
            fields[name] = value;
        }

        return SendAsync(form.GetAttribute("action") ?? "", fields, ("Sec-Fetch-Site", "same-origin"));
    }

    public Task<Answer> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return pipeline.SendAsync(request, Cancel);
    }

    public async Task<IReadOnlyList<JsonElement>> RemarksAsync()
    {
        var answer = await pipeline.GetAsync($"{visit.Path}/remarks", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. answer.Json.EnumerateArray()];
    }

    public static string TextOf(IParentNode node, string selector) => node.QuerySelector(selector)?.TextContent ?? "";
}
