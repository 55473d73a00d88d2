using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>Who takes part, how they are written to, and who is missing an address.</summary>
internal static class PeoplePages
{
    public const string SearchField = "q";
    public const string NextKey = "next";
    private const string OpenKey = "edit";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/people", ShowAsync);
        visit.MapPost("/people", ListTaking.PostAsync).WithMetadata(new Audited(AuditWords.PeopleListed));
        visit.MapPost("/people/search", SearchAsync).WithMetadata(new NotAudited("It only asks."), new ForViewers());
        visit.MapPost("/people/address", AddressForms.PostAsync).WithMetadata(new Audited(AuditWords.PersonChanged));
        visit.MapPost("/people/new", PersonForms.AddAsync).WithMetadata(new Audited(AuditWords.PersonAdded));
        visit.MapPost("/people/{person:id}", PersonForms.ChangeAsync).WithMetadata(new Audited(AuditWords.PersonChanged));
        visit.MapGet("/people/{person:id}/removal", PersonForms.AskAsync);
        visit.MapPost("/people/{person:id}/removal", PersonForms.RemoveAsync).WithMetadata(new Audited(AuditWords.PersonRemoved));

        // Whoever comes by address to what only a form is answered with, or changes its language, is led to the page.
        visit.MapGet("/people/search", BackToList);
        visit.MapGet("/people/address", BackToList);
        visit.MapGet("/people/new", BackToList);
        visit.MapGet("/people/{person:id}", BackToPerson);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var query = http.Request.Query;
        var sheet = await sheets.ReadAsync(visit.Visit, cancellationToken);
        var request = new PeopleRequest
        {
            Open = KeyIn(query[OpenKey]),
            Next = KeyIn(query[NextKey]),
        };
        return Page(visit, sheet, request, PeopleMessages.Of(visit.Said, sheet.Missing.Count, visit.Language));
    }

    /// <summary>A form, not an address: addresses stay in histories and logs, and people are searched for by their names.</summary>
    internal static async Task<IResult> SearchAsync(DeskVisit visit, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var request = new PeopleRequest { Search = WrittenText.Line(form[SearchField]) };
        return Page(visit, await sheets.ReadAsync(visit.Visit, cancellationToken), request, null);
    }

    public static IResult Page(DeskVisit visit, PeopleSheet sheet, PeopleRequest request, Message? message, int status = StatusCodes.Status200OK) =>
        View.Of<PeopleView>(visit.Language, status, (nameof(PeopleView.Model), PeopleModels.Of(visit, sheet, request, message)));

    /// <summary>The page again, with what was written and why it was not taken.</summary>
    public static async Task<IResult> RefuseAsync(
        DeskVisit visit, PeopleSheets sheets, PeopleRequest request, string sentence, int status, CancellationToken cancellationToken) =>
        Page(visit, await sheets.ReadAsync(visit.Visit, cancellationToken), request, Message.Wrong(sentence), status);

    private static PersonId? KeyIn(string? text) => PersonId.TryParse(text, null, out var key) ? key : null;

    private static SeeOther BackToList(DeskVisit visit) => new($"{visit.Path}/people");

    private static SeeOther BackToPerson(DeskVisit visit, PersonId person) => new($"{visit.Path}/people?{OpenKey}={person}#p{person}");
}
