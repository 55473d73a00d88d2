using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>The sample day with a people list that lacks some addresses.</summary>
internal static class PeopleVisits
{
    /// <summary>Bruno has an address that nobody can write to, Clara and David are not on the list.</summary>
    public const string SomeMissing = """
        Name,Organisation,Email,Role,Language,May be named
        Ada Martin,Space Centre,ada.martin@example.org,Host,fr,no
        Bruno Leroy,Test Labs,,Host,,
        Zoe Petit,Ministry,zoe.petit@example.org,Head of delegation,nl,yes
        """;

    public static Task<TestVisit> CreateAsync(Pipeline pipeline, CancellationToken cancellationToken) =>
        TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SomeMissing, cancellationToken);

    /// <summary>The desk's address of a visit's people.</summary>
    public static string PageOf(TestVisit visit) => $"/desk/visits/{visit.Id}/people";

    /// <summary>The lines of the table, cell by cell.</summary>
    public static IReadOnlyList<string> LinesOf(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("table.people tbody tr[id]").Select(row => string.Join('|', row.Children.Select(cell =>
            string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))),
    ];

    public static string ValueOf(IHtmlFormElement form, string field) => DeskBrowser.FieldsOf(form, []).Single(pair => pair.Key == field).Value;

    /// <summary>Somebody as the list has them.</summary>
    public static async Task<Person> PersonAsync(Pipeline pipeline, TestVisit visit, string name, CancellationToken cancellationToken) =>
        (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, cancellationToken)).People.Single(person => person.Name == name);
}
