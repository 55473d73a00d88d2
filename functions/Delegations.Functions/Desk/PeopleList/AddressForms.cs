using System.Diagnostics;
using System.Globalization;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>Takes the address of one person who has none, and goes on to the next.</summary>
internal static class AddressForms
{
    public const string KeyField = "person";
    public const string AddressField = "email";

    public static async Task<IResult> PostAsync(
        DeskVisit visit, PeopleEditor editor, PeopleSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var before = await sheets.ReadAsync(visit.Visit, cancellationToken);
        if (!PersonId.TryParse(form[KeyField], CultureInfo.InvariantCulture, out var key) || before.Find(key) is not { } line)
        {
            return PeoplePages.Page(visit, before, new PeopleRequest(), Message.Wrong(PeopleMessages.Gone(visit.Language)), StatusCodes.Status409Conflict);
        }

        var edit = PersonEdit.Of(form);
        var refused = new PeopleRequest { Next = key, Refused = edit };
        if (!PersonWriting.IsAddress(edit.Written.Email))
        {
            return PeoplePages.Page(
                visit, before, refused, Message.Wrong(PeopleMessages.NoAddress(line.Person.Name, visit.Language)), StatusCodes.Status422UnprocessableEntity);
        }

        return await PersonForms.WriteAsync(visit, editor, line, edit, cancellationToken) switch
        {
            PersonOutcome.Written => Next(visit, before, await sheets.ReadAsync(visit.Visit, cancellationToken), key),
            PersonOutcome.Refused(var sentence) => PeoplePages.Page(
                visit, before, refused, Message.Wrong(sentence), StatusCodes.Status422UnprocessableEntity),
            // Their form in the table shows both addresses; among those without one they may stand no longer.
            PersonOutcome.Overtaken => await PeoplePages.RefuseAsync(
                visit,
                sheets,
                new PeopleRequest { Open = key, Refused = edit },
                PeopleMessages.Overtaken(line.Person.Name, visit.Language),
                StatusCodes.Status409Conflict,
                cancellationToken),
            PersonOutcome.NotListed => await PeoplePages.RefuseAsync(
                visit, sheets, new PeopleRequest(), PeopleMessages.Gone(visit.Language), StatusCodes.Status409Conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The next one that stood below and is still without an address, so that whoever works by keyboard goes on where they are.</summary>
    private static SeeOther Next(DeskVisit visit, PeopleSheet before, PeopleSheet after, PersonId key)
    {
        var missing = after.Missing.Select(line => line.Key).ToHashSet();
        if (missing.Contains(key))
        {
            return visit.Go("/people", PeopleMessages.Unclear);
        }

        List<PersonId> order = [.. before.Missing.Select(line => line.Key)];
        var at = order.IndexOf(key);
        var next = order.Skip(at + 1).Concat(order.Take(Math.Max(at, 0))).Where(missing.Contains).Select(other => $"&{PeoplePages.NextKey}={other}").FirstOrDefault();
        return new SeeOther($"{visit.Path}/people?{Said.Query(PeopleMessages.Reached, missing.Count)}{next}");
    }
}
