using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>The visit that a page's address names, and the language in which it is asked for: every handler of a visit's pages begins with it.</summary>
internal sealed record DeskVisit(Visit Visit, Language Language, HttpRequest Request)
{
    /// <summary>The visit's own address on the desk.</summary>
    public string Path => $"/desk/visits/{Visit.Id}";

    /// <summary>What stands above all of its pages.</summary>
    public VisitHead Head => new(Visit.Id.Value, Visit.Name, DeskWords.StateOf(Visit, Language));

    /// <summary>What the last action gave, as the address says it: a word that pages know, and a number.</summary>
    public Said Said => Said.Of(Request);

    /// <summary>After a form that worked, to a page that says so and can be loaded again.</summary>
    public SeeOther Go(string page, string said, int? count = null) => new($"{Path}{page}?{Said.Query(said, count)}");

    /// <summary>Called by the generated handlers.</summary>
    /// <exception cref="BadHttpRequestException">There is no such visit: answered as not found.</exception>
    public static async ValueTask<DeskVisit?> BindAsync(HttpContext http)
    {
        var visits = http.RequestServices.GetRequiredService<VisitStore>();
        return VisitId.TryParse(http.Request.RouteValues["visit"] as string, null, out var id) && await visits.FindAsync(id, http.RequestAborted) is { } visit
            ? new DeskVisit(visit, RequestLanguage.Of(http.Request), http.Request)
            : throw new BadHttpRequestException("There is no such visit.", StatusCodes.Status404NotFound);
    }

    /// <summary>The visit as it is after somebody else wrote.</summary>
    public static async Task<DeskVisit> AgainAsync(HttpContext http) =>
        await BindAsync(http) ?? throw new BadHttpRequestException("There is no such visit.", StatusCodes.Status404NotFound);
}

/// <summary>What stands above all pages of a visit. Public, like all models of pages, because page components are.</summary>
public sealed record VisitHead(string Id, string Name, string State);
