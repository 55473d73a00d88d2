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
        var fields = FieldsOf(await RequestForm.ReadAsync(http.Request, cancellationToken));
        var request = new PeopleRequest { Added = fields };
        if (Objection(fields, visit, isNew: true) is { } objection)
        {
            return await PeoplePages.RefuseAsync(visit, sheets, request, objection, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var written = RequestOf(fields) with { Name = fields.Name, Organisation = fields.Organisation };
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
        var form = FieldsOf(await RequestForm.ReadAsync(http.Request, cancellationToken));
        var sheet = await sheets.ReadAsync(visit.Visit, cancellationToken);
        if (sheet.Find(person) is not { } line)
        {
            return PeoplePages.Page(visit, sheet, new PeopleRequest(), Message.Wrong(PeopleMessages.Gone(visit.Language)), StatusCodes.Status409Conflict);
        }

        var fields = form with { Name = line.Person.Name };
        var refused = new PeopleRequest { Open = person, Refused = fields };
        if (Objection(fields, visit, isNew: false) is { } objection)
        {
            return PeoplePages.Page(visit, sheet, refused, Message.Wrong(objection), StatusCodes.Status422UnprocessableEntity);
        }

        return await WriteAsync(visit, editor, line, RequestOf(fields), cancellationToken) switch
        {
            PersonOutcome.Written(var written) => Done(visit, PeopleMessages.Saved, written.Id),
            PersonOutcome.Refused(var sentence) => PeoplePages.Page(visit, sheet, refused, Message.Wrong(sentence), StatusCodes.Status422UnprocessableEntity),
            PersonOutcome.AlreadyListed => await PeoplePages.RefuseAsync(
                visit, sheets, refused, PersonWords.AlreadyListed(visit.Language), StatusCodes.Status409Conflict, cancellationToken),
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

    /// <summary>Whom the list does not have is added as the programme names them.</summary>
    public static Task<PersonOutcome> WriteAsync(
        DeskVisit visit, PeopleEditor editor, SheetPerson line, PersonRequest request, CancellationToken cancellationToken) => line.IsListed
        ? editor.ChangeAsync(visit.Visit.Id, line.Key, request, visit.Language, cancellationToken)
        : editor.AddAsync(
            visit.Visit.Id,
            request with { Name = line.Person.Name, Organisation = line.Person.Organisation, Function = request.Function ?? line.Person.Function },
            visit.Language,
            cancellationToken);

    private static string? Objection(PersonFields fields, DeskVisit visit, bool isNew)
    {
        var wrong = new[] { fields.Email, fields.AssistantEmail }.FirstOrDefault(address => address.Length > 0 && !PersonWriting.IsAddress(address));
        return isNew && NameKey.Of(fields.Name).Length is 0 ? PeopleMessages.Nameless(visit.Language)
            : wrong is not null ? PeopleMessages.NoAddress(wrong, visit.Language)
            : null;
    }

    /// <summary>Every field of the form is written: an empty one clears.</summary>
    private static PersonRequest RequestOf(PersonFields fields) => new()
    {
        Function = fields.Function,
        Email = fields.Email,
        AssistantEmail = fields.AssistantEmail,
        Phone = fields.Phone,
        Language = fields.Language,
        Role = fields.Role,
        MayBeNamed = fields.MayBeNamed,
    };

    private static PersonFields FieldsOf(IFormCollection form)
    {
        return new PersonFields
        {
            Name = Line("name"),
            Organisation = Line("organisation"),
            Function = Line("function"),
            Email = Line("email"),
            AssistantEmail = Line("assistantEmail"),
            Phone = Line("phone"),
            Language = Line("language"),
            Role = Line("role"),
            MayBeNamed = Line("mayBeNamed"),
        };

        string Line(string field) => WrittenText.Line(form[field]);
    }

    private static SeeOther Done(DeskVisit visit, string said, PersonId person) => new($"{visit.Path}/people?{Said.Query(said, null)}#p{person}");
}
