using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class PeopleDirectoryTests
{
    private static readonly VisitId Visit = VisitId.Derive("people-directory");

    [Fact]
    public void Knows_somebody_by_their_name_in_another_order_with_honorifics_and_without_accents()
    {
        var directory = Directory(Somebody("Émilie Lefèvre", "Space Centre", "emilie@example.org"));

        var person = directory.Resolve(new Mention { Name = "Mme LEFEVRE Emilie" });

        Assert.Equal("emilie@example.org", person.Email);
        Assert.Equal("Émilie Lefèvre", person.Name);
    }

    [Fact]
    public void Tells_namesakes_apart_by_their_organisation()
    {
        var directory = Directory(
            Somebody("Ada Martin", "Space Centre", "ada.space@example.org"),
            Somebody("Ada Martin", "Test Labs", "ada.labs@example.org"));

        var person = directory.Resolve(new Mention { Name = "Ada Martin", Organisation = "test labs" });

        Assert.Equal("ada.labs@example.org", person.Email);
    }

    [Fact]
    public void Guesses_no_address_where_namesakes_cannot_be_told_apart()
    {
        var directory = Directory(
            Somebody("Ada Martin", "Space Centre", "ada.space@example.org"),
            Somebody("Ada Martin", "Test Labs", "ada.labs@example.org"));

        var person = directory.Resolve(new Mention { Name = "Ada Martin" });

        Assert.Null(person.Email);
    }

    [Fact]
    public void Takes_an_organisation_for_its_only_host()
    {
        var directory = Directory(
            Somebody("Ada Martin", "Space Centre", "ada@example.org") with { Role = PersonRole.Host },
            Somebody("Clara Novak", "Space Centre", "clara@example.org"));

        var person = directory.Resolve(new Mention { Name = "SPACE CENTRE" });

        Assert.Equal("ada@example.org", person.Email);
    }

    [Fact]
    public void Takes_an_organisation_for_nobody_where_it_has_two_hosts()
    {
        var directory = Directory(
            Somebody("Ada Martin", "Space Centre", "ada@example.org") with { Role = PersonRole.Host },
            Somebody("Bruno Leroy", "Space Centre", "bruno@example.org") with { Role = PersonRole.Host });

        var person = directory.Resolve(new Mention { Name = "Space Centre" });

        Assert.Null(person.Email);
        Assert.Equal("Space Centre", person.Name);
    }

    [Fact]
    public void Takes_an_address_beside_the_name_where_the_list_has_none()
    {
        var directory = Directory(Somebody("Ada Martin", "Space Centre", null));

        var listed = directory.Resolve(new Mention { Name = "Ada Martin", Email = "ada@example.org" });
        var unlisted = directory.Resolve(new Mention { Name = "Clara Novak", Email = "clara@example.org" });

        Assert.Equal("ada@example.org", listed.Email);
        Assert.Equal("clara@example.org", unlisted.Email);
    }

    [Fact]
    public void Prefers_the_lists_address_to_the_one_beside_the_name()
    {
        var directory = Directory(Somebody("Ada Martin", "Space Centre", "ada@example.org"));

        var person = directory.Resolve(new Mention { Name = "Ada Martin", Email = "old@example.org" });

        Assert.Equal("ada@example.org", person.Email);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("–")]
    public void Takes_a_mention_without_letters_for_nobody(string name)
    {
        var directory = Directory(Somebody("Ada Martin", null, "ada@example.org"));

        var person = directory.Resolve(new Mention { Name = name });

        Assert.Null(person.Email);
    }

    [Fact]
    public void Gives_somebody_who_is_not_listed_the_same_id_each_time()
    {
        var mention = new Mention { Name = "Clara Novak", Organisation = "Orbit School" };

        var ids = (Directory().Resolve(mention).Id, Directory().Resolve(mention with { Name = "NOVAK Clara" }).Id);

        Assert.Equal(ids.Item1, ids.Item2);
    }

    private static PeopleDirectory Directory(params Person[] people) => new(Visit, people);

    private static Person Somebody(string name, string? organisation, string? email) => new()
    {
        Id = PeopleDirectory.IdOf(Visit, name, organisation),
        Name = name,
        Organisation = organisation,
        Email = email,
    };
}
