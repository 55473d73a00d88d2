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
}
