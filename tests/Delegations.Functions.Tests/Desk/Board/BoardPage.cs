using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>A visit's board as a coordinator's browser shows it.</summary>
internal sealed class BoardPage(Pipeline pipeline, VisitId visit)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Path { get; } = $"/desk/visits/{visit}";

    public string Board => $"{Path}/invitations";

    public DeskBrowser Browser { get; } = new(pipeline);

    public Task<IHtmlDocument> OpenAsync(string query = "") => Browser.OpenAsync(Board + query);

    public static async Task<BoardPage> PublishedAsync(Pipeline pipeline) => Of(pipeline, await ReplyVisit.PublishedAsync(pipeline));

    public static BoardPage Of(Pipeline pipeline, ReplyVisit replies) => new(pipeline, replies.Visit.Id);

    /// <summary>An answer by phone, by the API.</summary>
    public static async Task AnswerAsync(ReplyVisit replies, string name, string status) =>
        await replies.PhoneAsync(await replies.Visit.InvitationOfAsync(name, Cancel), $$"""{"status":"{{status}}"}""");

    /// <summary>The line of a person, or where it is shown by person of an entry.</summary>
    public static IElement LineOf(IHtmlDocument page, string title) =>
        Assert.Single(Lines(page), row => TitleOf(row) == title);

    public static IReadOnlyList<string> Titles(IHtmlDocument page) => [.. Lines(page).Select(TitleOf)];

    /// <summary>The answer's word and colour.</summary>
    public static (string, string?) ReplyOf(IHtmlDocument page, string title) => MarkOf(LineOf(page, title), "strong.tag");

    /// <summary>The delivery's word and colour.</summary>
    public static (string, string?) DeliveryOf(IHtmlDocument page, string title) => MarkOf(LineOf(page, title), "span.tag");

    /// <summary>The numbers above the board, by what they lead to.</summary>
    public static IReadOnlyDictionary<string, int> Figures(IHtmlDocument page) => page.QuerySelectorAll(".figures a").ToDictionary(
        link => link.GetAttribute("href")?.Split("filter=") is [_, var filter] ? filter : "",
        link => int.Parse(link.QuerySelector("strong")?.TextContent ?? "", CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    /// <summary>The form by which a call is noted at a person's line.</summary>
    public static IHtmlFormElement RecordForm(IHtmlDocument page, string title) =>
        Assert.Single(LineOf(page, title).QuerySelectorAll<IHtmlFormElement>("form"), form => form.QuerySelector("select") is not null);

    /// <summary>What a choice of entries sends for a person's.</summary>
    public static string OptionOf(IElement choice, string name) =>
        Assert.Single(choice.QuerySelectorAll<IHtmlOptionElement>("option"), option => option.Text.StartsWith(name, StringComparison.Ordinal)).Value;

    public static string Said(IHtmlDocument page) => page.QuerySelector(".said[role=status]")?.TextContent ?? "";

    private static IEnumerable<IElement> Lines(IHtmlDocument page) => page.QuerySelectorAll("table.board tbody tr");

    private static string TitleOf(IElement row) => (row.QuerySelector("th a") ?? row.QuerySelector("th .who > div"))?.ChildNodes.OfType<IText>().Select(text => text.Text.Trim()).FirstOrDefault(text => text.Length > 0) ?? "";

    private static (string, string?) MarkOf(IElement row, string selector)
    {
        var mark = row.QuerySelector(selector);
        return (mark?.TextContent ?? "", mark?.ClassName?.Replace("tag ", "", StringComparison.Ordinal));
    }
}
