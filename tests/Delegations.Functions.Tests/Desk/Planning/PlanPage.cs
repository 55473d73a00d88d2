using AngleSharp.Html.Dom;

namespace Delegations.Functions.Tests.Desk.Planning;

/// <summary>What tests look for on the page of the two steps.</summary>
internal static class PlanPage
{
    public static string Of(TestVisit visit) => $"/desk/visits/{visit.Id}/plan";

    /// <summary>The form that approves a step's plan; null where none is offered.</summary>
    public static IHtmlFormElement? Form(IHtmlDocument page, string step) => page.QuerySelector($"form#{step}-form") as IHtmlFormElement;

    /// <summary>The button that approves; null where errors stand in the way.</summary>
    public static string? ButtonOf(IHtmlDocument page, string step) =>
        page.QuerySelector($"form#{step}-form > button:not([formaction])")?.TextContent;

    /// <summary>The lines of a group, cells parted by bars.</summary>
    public static IReadOnlyList<string> Lines(IHtmlDocument page, string group) =>
    [
        .. page.QuerySelectorAll($"details#{group} tbody tr").Select(row => string.Join('|', row.Children.SkipLast(1).Select(cell => Plain(cell.TextContent)))),
    ];

    /// <summary>The select by which it is said when a person is written to.</summary>
    public static IHtmlSelectElement WishOf(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("select") is not null && Plain(row.Children[0].TextContent).StartsWith(name, StringComparison.Ordinal))
            .QuerySelector("select") as IHtmlSelectElement ?? throw new InvalidOperationException("Every person of a plan has a wish.");

    /// <summary>The form with something chosen for one person, as it stands on the page.</summary>
    public static IHtmlFormElement Wishing(IHtmlDocument page, string step, string name, string kind, string until = "")
    {
        var select = WishOf(page, name);
        select.Value = kind;
        if (until.Length > 0)
        {
            (select.Closest("details")?.QuerySelector("input") as IHtmlInputElement)!.Value = until; // beside every select
        }

        return Form(page, step) ?? throw new InvalidOperationException("Whoever may change something has a form.");
    }

    /// <summary>The same fields, sent by the button that shows the plan again.</summary>
    public static IHtmlFormElement ToSeeAgain(IHtmlFormElement form)
    {
        form.SetAttribute("action", form.QuerySelector("button[formaction]")!.GetAttribute("formaction")!); // there is one
        return form;
    }

    /// <summary>The texts of the choices of whom to invite: word, mark and figures.</summary>
    public static IReadOnlyList<string> Choices(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("section[aria-labelledby=invite] .levels a").Select(link => Plain(string.Join(' ', link.Children.Select(part => part.TextContent))))];

    public static string? Said(IHtmlDocument page) => page.QuerySelector("main > p.said") is { } said ? Plain(said.TextContent) : null;

    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
