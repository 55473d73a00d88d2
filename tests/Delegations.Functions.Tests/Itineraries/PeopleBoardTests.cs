using Delegations.Itineraries;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class PeopleBoardTests(AzuriteFixture azurite)
{
    private const string People = """
        Name,Organisation,Email,Assistant email,Phone,Language,Role,May be named
        Ada Martin,Space Centre,ada.martin@example.org,office@example.org,123,fr,Host,no
        Bruno Leroy,Test Labs,,,,,Host,
        Zoé Petit,Ministry,zoe@example.org,,,,Delegate,
        Yann Roy,Ministry,,,,,Delegate,
        """;

    private static readonly ItineraryText Itinerary = new(
        new ItineraryLine(SampleVisits.Day, "09:00", "10:00", "Welcome", "Space Centre", "Ada Martin", "Ada Martin"),
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Orbits", "Space Centre", "Ada Martin", "Clara Novak; David Okoro (Orbit School) <david@example.org>"),
        new ItineraryLine(SampleVisits.Day, "11:00", "12:00", "Tests", "Test Labs", "Bruno Leroy", "Clara Novak (Orbit School)"),
        new ItineraryLine(SampleVisits.Day, "12:00", "13:00", "Lunch", "Test Labs", "Emil Berg") { Status = "cancelled" });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_everybody_named_or_listed_those_first_whom_nobody_can_write_to()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, Itinerary, People, Cancel);

        var lines = await ReadAsync(pipeline, visit);

        Assert.Equal(
        [
            "Bruno Leroy|Test Labs|listed|1 0 1|None|",
            "Clara Novak|Orbit School||0 2 2|None|",
            "Yann Roy|Ministry|listed|0 0 0|None|",
            "Ada Martin|Space Centre|listed|2 1 0|List|ada.martin@example.org",
            "David Okoro|Orbit School||0 1 0|Itinerary|david@example.org",
            "Zoé Petit|Ministry|listed|0 0 0|List|zoe@example.org",
        ], lines.Select(line => $"{line.Name}|{line.Organisation}|{(line.Id is null ? "" : "listed")}|{line.Hosting} {line.Speaking} {line.Unreached}|{line.AddressFrom}|{line.Email}"));
        var ada = lines[3];
        Assert.Equal(("office@example.org", "123", "fr", false), (ada.AssistantEmail, ada.Phone, ada.Language?.Code, ada.MayBeNamed));
    }

    [Fact]
    public async Task Whom_the_list_does_not_have_is_added_as_shown_in_one_step()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, Itinerary, People, Cancel);
        var clara = (await ReadAsync(pipeline, visit)).Single(line => line.Name == "Clara Novak");

        var request = new PersonRequest { Name = clara.Name, Organisation = clara.Organisation, Function = clara.Function, Email = "clara@example.org" };
        var outcome = await pipeline.Get<PeopleEditor>().AddAsync(visit.Id, request, Model.Language.English, Cancel);

        var after = (await ReadAsync(pipeline, visit)).Single(line => line.Name == "Clara Novak");
        Assert.Equal(after.Id, Assert.IsType<PersonOutcome.Written>(outcome).Person.Id);
        Assert.Equal((2, 0, AddressSource.List), (after.Speaking, after.Unreached, after.AddressFrom));
    }

    [Fact]
    public async Task Before_an_itinerary_the_list_alone_is_shown()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.PutPeopleAsync(People, Cancel);

        Assert.Equal(["Bruno Leroy", "Yann Roy", "Ada Martin", "Zoé Petit"], (await ReadAsync(pipeline, visit)).Select(line => line.Name));
    }

    private static async Task<IReadOnlyList<BoardPerson>> ReadAsync(Pipeline pipeline, TestVisit visit)
    {
        var present = await visit.ReadAsync(Cancel);
        var version = await pipeline.Get<ItineraryStore>().FindAsync(visit.Id, present.LatestVersion, Cancel);
        return await pipeline.Get<PeopleBoard>().ReadAsync(present, version, Cancel);
    }
}
