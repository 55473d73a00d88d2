using System.Net;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class EditPersonTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_is_added_with_all_that_a_list_could_say_and_the_answer_tells_no_address()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await AddAsync(pipeline, visit, """
            {"name":" Emil  Berg ","organisation":"Test Labs","function":"Head of tests","email":"Emil Berg <emil.berg@example.org>",
             "assistantEmail":"office@example.org","phone":"+32 400 00 00 00","language":"nl","role":"head-of-delegation","mayBeNamed":false}
            """);

        var person = Assert.Single(await PeopleAsync(pipeline, visit));
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal($"{visit.Path}/people/{person.Id}", answer.Header("Location"));
        Assert.DoesNotContain("@", answer.Text, StringComparison.Ordinal);
        Assert.Equal(
            new Person
            {
                Id = PeopleDirectory.IdOf(visit.Id, "Emil Berg", "Test Labs"),
                Name = "Emil Berg",
                Organisation = "Test Labs",
                Function = "Head of tests",
                Email = "emil.berg@example.org",
                AssistantEmail = "office@example.org",
                Phone = "+32 400 00 00 00",
                Language = Language.Dutch,
                Role = PersonRole.HeadOfDelegation,
                MayBeNamed = false,
            },
            person);
    }

    [Fact]
    public async Task Adding_the_same_again_is_no_error_and_somebody_else_of_that_name_is_one()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        const string emil = """{"name":"Emil Berg","organisation":"Test Labs","email":"emil.berg@example.org"}""";

        var (first, again) = (await AddAsync(pipeline, visit, emil), await AddAsync(pipeline, visit, emil));
        var other = await AddAsync(pipeline, visit, """{"name":"EMIL BERG","organisation":"test labs","email":"other@example.org"}""");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.Status, again.Status));
        Assert.Equal((HttpStatusCode.Conflict, "person-listed"), (other.Status, other.Json.GetProperty("code").GetString()));
        Assert.Equal("emil.berg@example.org", Assert.Single(await PeopleAsync(pipeline, visit)).Email);
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name_and_clears_what_it_names_as_empty()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await AddAsync(pipeline, visit, """{"name":"Emil Berg","function":"Engineer","email":"emil@example.org","phone":"1","language":"fr","role":"speaker","mayBeNamed":true}""");
        var before = Assert.Single(await PeopleAsync(pipeline, visit));

        var answer = await ChangeAsync(pipeline, visit, before, """{"email":"berg@example.org","phone":"","language":"","role":"host","mayBeNamed":""}""");

        Assert.Equal((HttpStatusCode.OK, "host"), (answer.Status, answer.Json.GetProperty("role").GetString()));
        Assert.Equal(
            before with { Email = "berg@example.org", Phone = null, Language = null, Role = PersonRole.Host, MayBeNamed = null },
            Assert.Single(await PeopleAsync(pipeline, visit)));
    }

    [Fact]
    public async Task Two_changes_at_once_both_hold()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await AddAsync(pipeline, visit, """{"name":"Emil Berg"}""");
        var emil = Assert.Single(await PeopleAsync(pipeline, visit));

        await Task.WhenAll(
            ChangeAsync(pipeline, visit, emil, """{"email":"emil@example.org"}"""),
            ChangeAsync(pipeline, visit, emil, """{"phone":"1"}"""),
            ChangeAsync(pipeline, visit, emil, """{"role":"speaker"}"""));

        var after = Assert.Single(await PeopleAsync(pipeline, visit));
        Assert.Equal(("emil@example.org", "1", PersonRole.Speaker), (after.Email, after.Phone, after.Role ?? default));
    }

    [Fact]
    public async Task The_spelling_of_a_name_can_change_and_nothing_else_of_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await AddAsync(pipeline, visit, """{"name":"Emil Berg","organisation":"Test Labs"}""");
        var emil = Assert.Single(await PeopleAsync(pipeline, visit));

        var spelt = await ChangeAsync(pipeline, visit, emil, """{"name":"Dr Émil Berg"}""");
        var renamed = await ChangeAsync(pipeline, visit, emil, """{"name":"Emil Bergman"}""");
        var moved = await ChangeAsync(pipeline, visit, emil, """{"organisation":""}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (spelt.Status, renamed.Status, moved.Status));
        Assert.Contains("Add the person anew", renamed.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(emil with { Name = "Dr Émil Berg" }, Assert.Single(await PeopleAsync(pipeline, visit)));
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_and_nothing_written()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        (string Request, string Told)[] refused =
        [
            ("""{"name":"…"}""", "name"),
            ("""{"email":"a@example.org"}""", "name"),
            ("""{"name":"A","email":"emil@example"}""", "email"),
            ("""{"name":"A","email":"a@example.org; b@example.org"}""", "email"),
            ("""{"name":"A","email":"émil@example.org"}""", "email"),
            ("""{"name":"A","assistantEmail":"office"}""", "assistantEmail"),
            ("""{"name":"A","language":"ru"}""", "language"),
            ("""{"name":"A","role":"plumber"}""", "role"),
            ("""{"name":"A","mayBeNamed":"perhaps"}""", "mayBeNamed"),
            ($$"""{"name":"A","function":"{{new string('x', 201)}}"}""", "200"),
        ];

        foreach (var (request, told) in refused)
        {
            var answer = await AddAsync(pipeline, visit, request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(told, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.Empty(await PeopleAsync(pipeline, visit));
    }

    [Fact]
    public async Task Whoever_is_taken_off_the_list_is_planned_as_without_an_address()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var clara = (await PeopleAsync(pipeline, visit)).Single(person => person.Name == "Clara Novak");
        var path = $"{visit.Path}/people/{clara.Id}";

        var removed = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, path), Cancel);
        var again = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, path), Cancel);
        var changed = await ChangeAsync(pipeline, visit, clara, """{"phone":"1"}""");
        var plan = await visit.PlanAsync(Cancel);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (removed.Status, again.Status, changed.Status));
        Assert.Equal("Clara Novak", Assert.Single(plan.GetProperty("cancelled").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal("person.no-address", Assert.Single(plan.GetProperty("withoutAddress").EnumerateArray()).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("Ada Martin <ada@example.org>; Bruno Leroy <bruno@example.org>", "Ada Martin|ada@example.org", "Bruno Leroy|bruno@example.org")]
    [InlineData("Martin, Ada <ada.martin@example.org>; LEROY Bruno (Test Labs) <bruno@example.org>;", "Ada Martin|ada.martin@example.org", "LEROY Bruno|bruno@example.org")]
    [InlineData("Ada Martin <ada@example.org>\r\nBruno Leroy <bruno@example.org>\r\n", "Ada Martin|ada@example.org", "Bruno Leroy|bruno@example.org")]
    [InlineData("ada@example.org\nbruno@example.org\n", "ada@example.org|ada@example.org", "bruno@example.org|bruno@example.org")]
    public async Task Text_pasted_from_a_mail_program_is_a_list(string pasted, params string[] people)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var file = new UploadedFile("pasted.txt", System.Text.Encoding.UTF8.GetBytes(pasted));

        var outcome = await pipeline.Get<PeopleUploads>().UploadAsync(await visit.ReadAsync(Cancel), file, Language.English, Cancel);

        Assert.Empty(Assert.IsType<PeopleUploadOutcome.Kept>(outcome).Answer.Findings);
        Assert.Equal(people, (await PeopleAsync(pipeline, visit)).Select(person => $"{person.Name}|{person.Email}"));
    }

    private static Task<Answer> AddAsync(Pipeline pipeline, TestVisit visit, string json) =>
        pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/people", json, Cancel);

    private static Task<Answer> ChangeAsync(Pipeline pipeline, TestVisit visit, Person person, string json) =>
        pipeline.SendJsonAsync(HttpMethod.Patch, $"{visit.Path}/people/{person.Id}", json, Cancel);

    private static async Task<IReadOnlyList<Person>> PeopleAsync(Pipeline pipeline, TestVisit visit) =>
        [.. (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.OrderBy(person => person.Email, StringComparer.Ordinal)];
}
