using System.Net;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>What is published is what was approved.</summary>
public sealed class ApprovedPlanTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_the_same_again_is_done_already()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var plan = await visit.PlanAsync(Cancel);
        await visit.SendPublicationAsync(plan, Cancel);

        var again = await visit.SendPublicationAsync(plan, Cancel);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(0, again.Json.GetProperty("queued").GetInt32());
    }

    [Theory]
    [InlineData("people")]
    [InlineData("address")]
    [InlineData("itinerary")]
    public async Task What_was_approved_is_not_published_when_it_would_do_something_else_by_now(string changed)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People.Replace("Clara", "Klara", StringComparison.Ordinal), Cancel);
        var plan = await visit.PlanAsync(Cancel);
        await (changed switch
        {
            "people" => visit.PutPeopleAsync("Name,Organisation,Email\nClara Novak,Orbit School,clara@example.org", Cancel),
            "address" => visit.PutPeopleAsync("Name,Organisation,Email\nAda Martin,Space Centre,somebody.else@example.org", Cancel),
            _ => visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel),
        });

        var request = $$"""{"plan":{{plan.GetProperty("hash").GetRawText()}},"state":"final","inviting":"hosts-and-speakers"}""";
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/publication", request, Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "plan-changed"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Null((await visit.ReadAsync(Cancel)).Publication);
        Assert.Empty(await visit.InvitationsAsync(Cancel));
    }

    [Fact]
    public async Task A_plan_read_in_one_language_may_be_approved_in_another()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, "Name,Email\nAda Martin,ada.martin@example.org", Cancel);
        var plan = (await pipeline.GetAsync($"{visit.Path}/plan?inviting=hosts&lang=fr", Cancel)).Json;

        var answer = await visit.SendPublicationAsync(plan, Cancel);

        Assert.NotEmpty(plan.GetProperty("withoutAddress").EnumerateArray());
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Errors_in_the_itinerary_stop_its_publication_and_are_all_named()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(
            pipeline, SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }), SampleVisits.People, Cancel);
        var plan = await visit.PlanAsync(Cancel);

        var answer = await visit.SendPublicationAsync(plan, Cancel);

        Assert.False(plan.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal((HttpStatusCode.Conflict, "has-errors"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.NotEmpty(answer.Json.GetProperty("findings").EnumerateArray());
        Assert.Null((await visit.ReadAsync(Cancel)).Publication);
    }

    [Fact]
    public async Task Publishing_the_same_again_shows_what_the_people_list_says_by_now()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var before = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public", Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email,May be named\nClara Novak,Orbit School,clara.novak@example.org,no", Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        var after = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public", Cancel);

        Assert.Contains("Clara Novak", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Clara Novak", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_ends_with_its_last_day_where_the_last_session_has_no_time()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var untimed = new ItineraryLine("2031-03-12", "", "", "Free day in town");
        var visit = await TestVisit.PrepareAsync(pipeline, new([.. SampleVisits.OneDay.Lines, untimed]), SampleVisits.People, Cancel);

        await visit.PublishAsync(Cancel);

        Assert.Equal(Instant.FromUtc(2031, 3, 12, 23, 0), (await visit.ReadAsync(Cancel)).Publication?.Ends);
    }

    [Fact]
    public async Task The_organiser_stays_once_anybody_was_invited()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = { ["Delegations:Organisers"] = "Visits <visits@example.org>; Protocol <protocol@example.org>" },
        });
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var answer = await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"organiser":"protocol@example.org"}""", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("visits@example.org", (await visit.ReadAsync(Cancel)).Organiser.Address);
    }
}
