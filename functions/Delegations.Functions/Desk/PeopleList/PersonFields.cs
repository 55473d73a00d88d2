using Delegations.Itineraries;
using Delegations.Web;

namespace Delegations.Desk.PeopleList;

/// <summary>The fields of a person's form, as shown or as written. Public, because page components are.</summary>
public sealed record PersonFields
{
    public string Name { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Function { get; init; } = "";
    public string Email { get; init; } = "";
    public string AssistantEmail { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Language { get; init; } = "";
    public string Role { get; init; } = "";
    public string MayBeNamed { get; init; } = "";

    /// <summary>All that can be changed of somebody known, by the names of the fields.</summary>
    public IEnumerable<(string Name, string Value)> Changeable =>
    [
        ("email", Email), ("assistantEmail", AssistantEmail), ("phone", Phone), ("function", Function), ("language", Language), ("role", Role),
        ("mayBeNamed", MayBeNamed),
    ];

    /// <summary>As a form sends them: its lines are cleaned, so what is shown is, or it would seem changed when it comes back.</summary>
    internal static PersonFields Of(BoardPerson person) => new()
    {
        Name = WrittenText.Line(person.Name),
        Organisation = WrittenText.Line(person.Organisation),
        Function = WrittenText.Line(person.Function),
        Email = WrittenText.Line(person.ListedEmail),
        AssistantEmail = WrittenText.Line(person.AssistantEmail),
        Phone = WrittenText.Line(person.Phone),
        Language = person.Language?.Code ?? "",
        Role = person.Role is { } role ? PeopleWords.CodeOf(role) : "",
        MayBeNamed = person.MayBeNamed switch { true => "true", false => "false", null => "" },
    };

    /// <param name="prefix">Stands before the names of the fields.</param>
    internal static PersonFields Of(IFormCollection form, string prefix = "")
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

        string Line(string field) => WrittenText.Line(form[prefix + field]);
    }
}
