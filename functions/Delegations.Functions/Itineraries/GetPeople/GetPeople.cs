using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>The visit's people list, with the ids by which links and settings name them. Addresses and answers stay out.</summary>
internal static class GetPeople
{
    public static async Task<Results<Ok<IReadOnlyList<ListedPerson>>, Problem>> GetAsync(
        VisitId visit, VisitStore visits, PeopleStore people, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is null)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var directory = await people.ReadAsync(visit, cancellationToken);
        IReadOnlyList<ListedPerson> listed =
        [
            .. directory.People.OrderBy(person => person.Name, StringComparer.Ordinal)
                .Select(ListedPerson.Of),
        ];
        return TypedResults.Ok(listed);
    }
}

/// <summary>Somebody of the list, as far as it takes to choose them.</summary>
internal sealed record ListedPerson(PersonId Id, string Name, string? Organisation, PersonRole? Role)
{
    public static ListedPerson Of(Person person) => new(person.Id, person.Name, person.Organisation, person.Role);
}
