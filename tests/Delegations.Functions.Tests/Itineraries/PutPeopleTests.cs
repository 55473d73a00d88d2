using System.Net;
using System.Text;
using Delegations.Itineraries;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class PutPeopleTests(AzuriteFixture azurite)
{
    private const string NotAsked = "person.citizenship-not-asked";
    private const string List = "Name;Email;Phone;Nationality\nAnna Berg;anna@example.org;+32 400 00 00 00;BE\nJan Peeters;jan@example.org;;NL\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_are_kept_and_citizenships_where_a_stop_asks_for_them()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await UploadAsync(pipeline, visit, "Visitor list with citizenship ten days ahead");

        var codes = await PutAsync(pipeline, visit, List);

        Assert.DoesNotContain(NotAsked, codes);
        Assert.Equal([("+32 400 00 00 00", "BE"), (null, "NL")], await KeptAsync(pipeline, visit));
    }

    [Fact]
    public async Task Citizenships_that_no_stop_asks_for_are_not_kept_and_that_is_said_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await UploadAsync(pipeline, visit, "Passport at the gate");

        var codes = await PutAsync(pipeline, visit, List);

        Assert.Single(codes, NotAsked);
        Assert.Equal([("+32 400 00 00 00", null), (null, null)], await KeptAsync(pipeline, visit));
    }

    [Fact]
    public async Task A_later_list_replaces_what_it_says_of_a_person_as_a_whole()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await UploadAsync(pipeline, visit, "Visitor list with citizenship ten days ahead");

        await PutAsync(pipeline, visit, List);
        await PutAsync(pipeline, visit, "Name;Email\nAnna Berg;anna@example.org\n");

        Assert.Equal([(null, null), (null, "NL")], await KeptAsync(pipeline, visit));
    }

    private static async Task UploadAsync(Pipeline pipeline, TestVisit visit, string conditions)
    {
        var file = Encoding.UTF8.GetBytes($"Date,Start,End,Title,Place,Entry conditions\n2031-03-10,09:00,10:00,Tour,Space Centre,{conditions}\n");
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", file, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    private static async Task<List<string?>> PutAsync(Pipeline pipeline, TestVisit visit, string list)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/people", "people.csv", Encoding.UTF8.GetBytes(list), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. answer.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];
    }

    private static async Task<IEnumerable<(string?, string?)>> KeptAsync(Pipeline pipeline, TestVisit visit)
    {
        var directory = await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel);
        return directory.People.OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => (person.Phone, person.Citizenship));
    }
}
