using System.Diagnostics;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>The forms about one person: add, change, take off the list.</summary>
internal static class PersonForms
{
    public static async Task<IResult> AddAsync(
        DeskVisit visit, PeopleEditor editor, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var fields = PersonFields.Of(await RequestForm.ReadAsync(http.Request, cancellationToken));
        var request = new PeopleRequest { Added = fields };
        var written = new PersonEdit(new PersonFields(), fields).Request with { Name = fields.Name, Organisation = fields.Organisation };
        if (Objection(written, visit) is { } objection)
        {
            return await PeoplePages.RefuseAsync(visit, sheets, request, objection, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        return await editor.AddAsync(visit.Visit.Id, written, visit.Language, cancellationToken) switch
        {
            PersonOutcome.Written(var person) => Done(visit, PeopleMessages.Added, person.Id),
            PersonOutcome.Refused(var sentence) =>
                await PeoplePages.RefuseAsync(visit, sheets, request, sentence, StatusCodes.Status422UnprocessableEntity, cancellationToken),
            PersonOutcome.AlreadyListed => await PeoplePages.RefuseAsync(
                visit, sheets, request, PersonWords.AlreadyListed(visit.Language), StatusCodes.Status409Conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    public static async Task<IResult> ChangeAsync(
        DeskVisit visit, PersonId person, PeopleEditor editor, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var edit = PersonEdit.Of(await RequestForm.ReadAsync(http.Request, cancellationToken));
        var sheet = await sheets.ReadAsync(visit.Visit, cancellationToken);
        if (sheet.Find(person) is not { } line)
        {
            return PeoplePages.Page(visit, sheet, new PeopleRequest(), Message.Wrong(PeopleMessages.Gone(visit.Language)), StatusCodes.Status409Conflict);
        }

        var refused = new PeopleRequest { Open = person, Refused = edit };
        if (edit.WasListed && !line.IsListed)
        {
            return PeoplePages.Page(
                visit, sheet, refused, Message.Wrong(PeopleMessages.TakenOff(line.Person.Name, visit.Language)), StatusCodes.Status409Conflict);
        }

        if (Objection(edit.Request, visit) is { } objection)
        {
            return PeoplePages.Page(visit, sheet, refused, Message.Wrong(objection), StatusCodes.Status422UnprocessableEntity);
        }

        return await WriteAsync(visit, editor, line, edit, cancellationToken) switch
        {
            PersonOutcome.Written(var written) => Done(visit, PeopleMessages.Saved, written.Id),
            PersonOutcome.Refused(var sentence) => PeoplePages.Page(visit, sheet, refused, Message.Wrong(sentence), StatusCodes.Status422UnprocessableEntity),
            PersonOutcome.Overtaken => await PeoplePages.RefuseAsync(
                visit, sheets, refused, PeopleMessages.Overtaken(line.Person.Name, visit.Language), StatusCodes.Status409Conflict, cancellationToken),
            PersonOutcome.NotListed => await PeoplePages.RefuseAsync(
                visit, sheets, new PeopleRequest(), PeopleMessages.Gone(visit.Language), StatusCodes.Status409Conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The page that asks first.</summary>
    public static async Task<IResult> AskAsync(DeskVisit visit, PersonId person, PeopleSheets sheets, CancellationToken cancellationToken)
    {
        var sheet = await sheets.ReadAsync(visit.Visit, cancellationToken);
        if (sheet.Find(person) is not { IsListed: true } line)
        {
            return PeoplePages.Page(visit, sheet, new PeopleRequest(), Message.Wrong(PeopleMessages.Gone(visit.Language)), StatusCodes.Status404NotFound);
        }

        var isNamed = line.Person.Hosting + line.Person.Speaking > 0;
        var model = new RemovalModel(
            visit.Head, $"{visit.Path}/people", line.Key.Value, line.Person.Name, PeopleMessages.Consequence(isNamed, visit.Language));
        return View.Of<RemovalView>(visit.Language, (nameof(RemovalView.Model), model));
    }

    /// <summary>Somebody who is off the list already is what was asked for.</summary>
    public static async Task<IResult> RemoveAsync(DeskVisit visit, PersonId person, PeopleEditor editor, CancellationToken cancellationToken)
    {
        await editor.RemoveAsync(visit.Visit.Id, person, cancellationToken);
        return visit.Go("/people", PeopleMessages.Removed);
    }

    /// <summary>Whom the list does not have is added as the programme names them, unless somebody else adds them at the same time.</summary>
    public static async Task<PersonOutcome> WriteAsync(
        DeskVisit visit, PeopleEditor editor, SheetPerson line, PersonEdit edit, CancellationToken cancellationToken)
    {
        var request = edit.Request;
        if (line.IsListed)
        {
            return await ChangeAsync(line.Key);
        }

        var asNamed = request with { Name = line.Person.Name, Organisation = line.Person.Organisation, Function = request.Function ?? line.Person.Function };
        var added = await editor.AddAsync(visit.Visit.Id, asNamed, visit.Language, cancellationToken);
        return added is PersonOutcome.AlreadyListed(var listed) ? await ChangeAsync(listed.Id) : added;

        Task<PersonOutcome> ChangeAsync(PersonId person) =>
            editor.ChangeAsync(visit.Visit.Id, person, request, edit.IsOvertakenBy, visit.Language, cancellationToken);
    }

    private static string? Objection(PersonRequest written, DeskVisit visit)
    {
        var wrong = new[] { written.Email, written.AssistantEmail }.FirstOrDefault(address => address is { Length: > 0 } && !PersonWriting.IsAddress(address));
        return written.Name is { } name && NameKey.Of(name).Length is 0 ? PeopleMessages.Nameless(visit.Language)
            : wrong is not null ? PeopleMessages.NoAddress(wrong, visit.Language)
            : null;
    }

    private static SeeOther Done(DeskVisit visit, string said, PersonId person) => new($"{visit.Path}/people?{Said.Query(said, null)}#p{person}");
}
