using System.Globalization;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Sharing;
using Delegations.Web;

namespace Delegations.Desk.Sharing;

/// <summary>The form for a link as somebody filled it in.</summary>
internal sealed record EnteredShare
{
    public required string Nonce { get; init; }

    /// <summary>The id of somebody on the list; empty for somebody who is typed.</summary>
    public string Person { get; init; } = "";
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
    public string Language { get; init; } = "";
    public IReadOnlyList<string> Documents { get; init; } = [];
    public bool Everything { get; init; }
    public Handling Ceiling { get; init; } = Handling.Green;
    public string Days { get; init; } = ShareWish.UsualDays.ToString(CultureInfo.InvariantCulture);
    public bool Mail { get; init; }

    public static EnteredShare Read(IFormCollection form) => new()
    {
        Nonce = OpaqueId.IsValid(form["nonce"]) ? form["nonce"].ToString() : OpaqueId.Random(),
        Person = form["person"].ToString(),
        Name = WrittenText.Line(form["name"]),
        Address = WrittenText.Line(form["address"]),
        Language = form["language"].ToString(),
        Documents = [.. form["document"].OfType<string>()],
        Everything = form["everything"] == "true",
        Ceiling = QueryWords.TryRead(form["ceiling"], out Handling? ceiling) && ceiling is { } label ? label : Handling.Green,
        Days = form["days"].ToString().Trim(),
        Mail = form["mail"] == "true",
    };

    /// <summary>The same form gives the same id; what was filled in otherwise, another.</summary>
    public ShareId IdFor(VisitId visit) => ShareId.Derive(
        ["share", visit.Value, Nonce, Person, Name, Address, Language, Ceiling.ToString(), Days, Mail.ToString(), Everything.ToString(), .. Documents]);

    public ShareRequest ToRequest(PeopleDirectory people) => new()
    {
        Documents = Documents,
        Everything = Everything,
        Ceiling = Ceiling,
        Days = int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
        Recipient = RecipientIn(people),
        Mail = Mail,
    };

    /// <summary>Somebody of the list; whoever is typed by a name of the list has the address that stands there, unless another is typed.</summary>
    private ShareRecipientText RecipientIn(PeopleDirectory people)
    {
        var listed = Person.Length > 0
            ? people.People.FirstOrDefault(person => person.Id.Value == Person)
            : people.People.FirstOrDefault(person => string.Equals(person.Name, Name, StringComparison.OrdinalIgnoreCase));
        return Person.Length > 0 && listed is not null
            ? new ShareRecipientText(listed.Name, listed.Email, listed.Language?.Code ?? Language)
            : new ShareRecipientText(Name, Address.Length > 0 ? Address : listed?.Email, Language);
    }
}
