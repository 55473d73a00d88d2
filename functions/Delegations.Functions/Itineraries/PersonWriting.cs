using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Itineraries;

/// <summary>Makes a person of what somebody wrote in a form, by the rules of the lists; says what is wrong with it.</summary>
internal static class PersonWriting
{
    public const int LongestText = 200;

    /// <summary>Somebody new.</summary>
    public static PersonOutcome New(VisitId visit, PersonRequest request, Language spoken)
    {
        var (name, organisation) = (WrittenText.Line(request.Name), Text(request.Organisation, null));
        return NameKey.Of(name).Length is 0
            ? new PersonOutcome.Refused(PersonWords.Nameless(spoken))
            : Fill(new Person { Id = PeopleDirectory.IdOf(visit, name, organisation), Name = name, Organisation = organisation }, request, spoken);
    }

    /// <summary>Somebody of the list, as the request changes them.</summary>
    public static PersonOutcome Change(VisitId visit, Person present, PersonRequest request, Language spoken)
    {
        var name = request.Name is null ? present.Name : WrittenText.Line(request.Name);
        var organisation = Text(request.Organisation, present.Organisation);
        return (name, organisation) != (present.Name, present.Organisation) && PeopleDirectory.IdOf(visit, name, organisation) != present.Id
            ? new PersonOutcome.Refused(PersonWords.NameFixed(spoken))
            : Fill(present with { Name = name, Organisation = organisation }, request, spoken);
    }

    private static PersonOutcome Fill(Person present, PersonRequest request, Language spoken) => Objection(present, request, spoken) is { } objection
        ? new PersonOutcome.Refused(objection)
        : new PersonOutcome.Written(present with
        {
            Function = Text(request.Function, present.Function),
            Email = Changed(request.Email, present.Email, AddressIn),
            AssistantEmail = Changed(request.AssistantEmail, present.AssistantEmail, AddressIn),
            Phone = Text(request.Phone, present.Phone),
            Language = Changed(request.Language, present.Language, LanguageOf),
            Role = Changed(request.Role, present.Role, RoleOf),
            MayBeNamed = Changed(request.MayBeNamed, present.MayBeNamed, NamingOf),
        });

    private static string? Objection(Person present, PersonRequest request, Language spoken)
    {
        string?[] texts = [present.Name, present.Organisation, WrittenText.Line(request.Function), WrittenText.Line(request.Phone)];
        return texts.Any(text => text is { Length: > LongestText }) ? PersonWords.TooLong(spoken)
            : IsUnread(request.Email, AddressIn) ? PersonWords.NoAddress("email", spoken)
            : IsUnread(request.AssistantEmail, AddressIn) ? PersonWords.NoAddress("assistantEmail", spoken)
            : IsUnread(request.Language, LanguageOf) ? PersonWords.UnknownLanguage(spoken)
            : IsUnread(request.Role, RoleOf) ? PersonWords.UnknownRole(spoken)
            : IsUnread(request.MayBeNamed, NamingOf) ? PersonWords.UnclearNaming(spoken)
            : null;
    }

    /// <summary>Whether this is one address, and one that calendars can write to.</summary>
    public static bool IsAddress(string? written) => AddressIn(WrittenText.Line(written)) is not null;

    private static string? Text(string? written, string? present) => Changed(written, present, text => text.Length > 0 ? text : null);

    private static T Changed<T>(string? written, T present, Func<string, T> read) => written is null ? present : read(WrittenText.Line(written));

    /// <summary>Whether something is written that means nothing.</summary>
    private static bool IsUnread<T>(string? written, Func<string, T> read) => WrittenText.Line(written) is { Length: > 0 } text && read(text) is null;

    /// <summary>What a list's cell would give, as long as it is one address and one that calendars can write to.</summary>
    private static string? AddressIn(string text) => PeopleReader.AddressesIn(text) is [var only] && CalendarAddress.IsUsable(only) ? only : null;

    private static Language? LanguageOf(string text) => Language.TryParse(text, out var language) ? language : null;

    private static PersonRole? RoleOf(string text) => QueryWords.TryRead(text, out PersonRole? role) ? role : null;

    private static bool? NamingOf(string text) => bool.TryParse(text, out var mayBeNamed) ? mayBeNamed : null;
}
