using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Who may be named to anybody: only people of the list who gave their word, and houses.</summary>
public static class ArticleNames
{
    /// <summary>The same facts, in which everybody who did not say yes has said no.</summary>
    public static ReportSource WithTheirWord(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var people = new PeopleIndex(source.People);
        var houses = HousesOf(source);
        var unknown = source.Itinerary.Sessions
            .SelectMany(session => session.Speakers.Concat(session.Hosts))
            .Where(mention => people.Named(mention.Name).Count is 0 && !houses.Contains(PeopleIndex.KeyOf(mention.Name)))
            .DistinctBy(mention => PeopleIndex.KeyOf(mention.Name), StringComparer.Ordinal)
            .Select(mention => new Person
            {
                Id = PersonId.Derive(mention.Name),
                Name = mention.Name,
                Organisation = mention.Organisation,
                Function = mention.Function,
                MayBeNamed = false,
            });
        return source with { People = [.. source.People.Select(person => person with { MayBeNamed = person.MayBeNamed is true }), .. unknown] };
    }

    /// <summary>Those of whom nobody has said whether they may be named.</summary>
    public static IReadOnlyList<string> Unasked(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var people = new PeopleIndex(source.People);
        var houses = HousesOf(source);
        return
        [
            .. new ReportPresence(source).Held(source.Itinerary).Sessions
                .SelectMany(session => session.Speakers.Concat(session.Hosts))
                .Where(mention => !houses.Contains(PeopleIndex.KeyOf(mention.Name)) && people.Named(mention.Name).All(person => person.MayBeNamed is null))
                .Select(mention => mention.Name)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Names that are those of organisations or places: nobody is named by them.</summary>
    private static HashSet<string> HousesOf(ReportSource source) => source.People.Select(person => person.Organisation)
        .Concat(source.Itinerary.Sessions.SelectMany(session => session.Speakers.Concat(session.Hosts)).Select(mention => mention.Organisation))
        .Concat(source.Itinerary.Stops.Select(stop => stop.Name))
        .OfType<string>()
        .Select(PeopleIndex.KeyOf)
        .Where(key => key.Length > 0)
        .ToHashSet(StringComparer.Ordinal);
}
