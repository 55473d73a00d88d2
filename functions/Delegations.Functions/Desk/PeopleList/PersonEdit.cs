using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Desk.PeopleList;

/// <summary>
/// A person's form: what it showed when it was opened, and what stands in its fields. Only what differs is written, so that nobody undoes
/// what somebody else changed meanwhile. Public, because page components are.
/// </summary>
public sealed record PersonEdit(PersonFields Shown, PersonFields Written)
{
    /// <summary>Before the names of the fields that send what was shown.</summary>
    public const string ShownPrefix = "was-";

    /// <summary>Sent where the list had the person when the form was opened.</summary>
    public const string ListedField = $"{ShownPrefix}listed";

    public bool WasListed { get; init; }

    /// <summary>By the names of fields that were changed here, what somebody else wrote there meanwhile, in words.</summary>
    public IReadOnlyDictionary<string, string> Meanwhile { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal static PersonEdit Of(SheetPerson person)
    {
        var present = PersonFields.Of(person.Person);
        return new PersonEdit(present, present) { WasListed = person.IsListed };
    }

    internal static PersonEdit Of(IFormCollection form) =>
        new(PersonFields.Of(form, ShownPrefix), PersonFields.Of(form)) { WasListed = form.ContainsKey(ListedField) };

    /// <summary>What was changed at the page; an emptied field clears.</summary>
    internal PersonRequest Request => new()
    {
        Function = Changed(Shown.Function, Written.Function),
        Email = Changed(Shown.Email, Written.Email),
        AssistantEmail = Changed(Shown.AssistantEmail, Written.AssistantEmail),
        Phone = Changed(Shown.Phone, Written.Phone),
        Language = Changed(Shown.Language, Written.Language),
        Role = Changed(Shown.Role, Written.Role),
        MayBeNamed = Changed(Shown.MayBeNamed, Written.MayBeNamed),
    };

    /// <summary>Whether a field that was changed here was meanwhile changed otherwise by somebody else.</summary>
    internal bool IsOvertakenBy(Person present) =>
        OvertakenIn(PersonFields.Of(BoardPerson.Of(present, present.Id, []))).Any();

    /// <summary>The form again, over what is so now: what was changed here stays, all else is as it became.</summary>
    internal PersonEdit Over(SheetPerson person, Language language)
    {
        var present = PersonFields.Of(person.Person);
        var written = present with
        {
            Function = Request.Function ?? present.Function,
            Email = Request.Email ?? present.Email,
            AssistantEmail = Request.AssistantEmail ?? present.AssistantEmail,
            Phone = Request.Phone ?? present.Phone,
            Language = Request.Language ?? present.Language,
            Role = Request.Role ?? present.Role,
            MayBeNamed = Request.MayBeNamed ?? present.MayBeNamed,
        };
        return new PersonEdit(present, written)
        {
            WasListed = person.IsListed,
            Meanwhile = OvertakenIn(present).ToDictionary(
                field => field.Name, field => PeopleWords.InField(field.Name, field.Value, person.Person, language), StringComparer.Ordinal),
        };
    }

    private IEnumerable<(string Name, string Value)> OvertakenIn(PersonFields present) =>
        from field in Shown.Changeable.Zip(Written.Changeable, present.Changeable)
        let now = field.Third.Value
        where field.First.Value != field.Second.Value && now != field.First.Value && now != field.Second.Value
        select field.Third;

    private static string? Changed(string shown, string written) => written == shown ? null : written;
}
