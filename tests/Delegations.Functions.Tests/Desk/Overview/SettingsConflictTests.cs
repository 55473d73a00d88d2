using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Storage;
using Delegations.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Overview;

/// <summary>Settings that are saved in the moment in which somebody else writes the visit.</summary>
public sealed class SettingsConflictTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_in_the_same_moment_takes_nothing_from_either()
    {
        var moment = new WriteMoment();
        await using var pipeline = await StartAsync(moment);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = await FormAsync(browser, visit);
        moment.Before(() => visit.UploadAsync(SampleVisits.OneDay, Cancel));

        await browser.FollowAsync(browser.SubmitAsync(form, ("name", "Orbit days")));

        var kept = await visit.ReadAsync(Cancel);
        Assert.Equal(("Orbit days", 1), (kept.Name, kept.LatestVersion));
    }

    [Fact]
    public async Task Other_settings_of_the_same_moment_stay_and_are_the_ones_that_are_shown()
    {
        var moment = new WriteMoment();
        await using var pipeline = await StartAsync(moment);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var (one, other) = (new DeskBrowser(pipeline), new DeskBrowser(pipeline));
        var (first, second) = (await FormAsync(one, visit), await FormAsync(other, visit));
        moment.Before(() => one.FollowAsync(one.SubmitAsync(first, ("contact", "Eva"))));

        var answer = await other.SubmitAsync(second, ("contact", "Jan"));

        var page = DeskBrowser.Parse(answer);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "Eva"), (answer.Status, (await visit.ReadAsync(Cancel)).Invitations.Contact));
        Assert.Equal(["Jan"], page.QuerySelectorAll(".noted dd").Select(entered => entered.TextContent));
        var again = DeskBrowser.Form(page, $"/desk/visits/{visit.Id}/settings");
        Assert.Contains(DeskBrowser.FieldsOf(again, []), field => field is { Key: "contact", Value: "Eva" });
        await other.FollowAsync(other.SubmitAsync(again, ("contact", "Jan")));
        Assert.Equal("Jan", (await visit.ReadAsync(Cancel)).Invitations.Contact);
    }

    [Fact]
    public async Task Where_the_visit_never_comes_to_rest_what_was_filled_in_is_shown_again()
    {
        var moment = new WriteMoment();
        await using var pipeline = await StartAsync(moment);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = await FormAsync(browser, visit);
        var uploads = 0;
        moment.BeforeEach(() => visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Title = $"Welcome {++uploads}" }), Cancel));

        var answer = await browser.SubmitAsync(form, ("name", "Orbit days"));

        var again = DeskBrowser.Form(DeskBrowser.Parse(answer), $"/desk/visits/{visit.Id}/settings");
        Assert.Equal((HttpStatusCode.PreconditionFailed, "Space visit"), (answer.Status, (await visit.ReadAsync(Cancel)).Name));
        Assert.Contains(DeskBrowser.FieldsOf(again, []), field => field is { Key: "name", Value: "Orbit days" });
        Assert.InRange(uploads, 2, 10);
    }

    private Task<Pipeline> StartAsync(WriteMoment moment) => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Services = services => services.AddSingleton(new StorageClients(azurite.Clients().Options) { Transport = moment }),
    });

    private static async Task<IHtmlFormElement> FormAsync(DeskBrowser browser, TestVisit visit)
    {
        var path = $"/desk/visits/{visit.Id}/settings";
        return DeskBrowser.Form(await browser.OpenAsync(path), path);
    }
}
