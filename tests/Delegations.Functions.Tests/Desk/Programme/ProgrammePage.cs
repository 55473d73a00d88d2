using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

/// <summary>A visit's programme page, as a coordinator's browser uses it.</summary>
internal sealed class ProgrammePage(DeskBrowser browser, TestVisit visit)
{
    public DeskBrowser Browser => browser;

    public string Visit => $"/desk/visits/{visit.Id}";

    public string Path => $"{Visit}/programme";

    public static async Task<ProgrammePage> CreateAsync(Pipeline pipeline, string name = "Space visit") =>
        new(new DeskBrowser(pipeline), await TestVisit.CreateAsync(pipeline, TestContext.Current.CancellationToken, name));

    public Task<IHtmlDocument> OpenAsync(string query = "") => browser.OpenAsync(Path + query);

    /// <summary>The answer to a file sent by the page's form.</summary>
    public async Task<Answer> SendAsync(string text, string name = "itinerary.csv") =>
        await browser.SubmitAsync(DeskBrowser.Form(await OpenAsync(), $"{Visit}/itinerary"), (name, DeskBrowser.Bytes(text)));

    /// <summary>The page that a file which is taken leads to.</summary>
    public Task<IHtmlDocument> UploadAsync(ItineraryText itinerary) => browser.FollowAsync(SendAsync(itinerary.ToString()));

    public Task<IHtmlDocument> UploadAsync(string text) => browser.FollowAsync(SendAsync(text));

    public Task<Answer> AnswerAsync(IHtmlDocument page, params (string Name, string Value)[] filled) =>
        browser.SubmitAsync(DeskBrowser.Form(page, $"{Visit}/answers"), filled);

    /// <summary>The sentence above a page.</summary>
    public static string Said(IParentNode page) => page.QuerySelector("h1 + .said")?.TextContent ?? "";

    public static IReadOnlyList<string> Texts(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];
}
