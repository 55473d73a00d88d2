using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Desk.PeopleList;

/// <summary>What a page of people shows besides the people.</summary>
internal sealed record PeopleRequest
{
    public string Search { get; init; } = "";

    /// <summary>Whose form is to be open.</summary>
    public PersonId? Open { get; init; }

    /// <summary>Whose address is to be written next.</summary>
    public PersonId? Next { get; init; }

    /// <summary>The form of <see cref="Open"/>, or of the address of <see cref="Next"/>, that was not taken.</summary>
    public PersonEdit? Refused { get; init; }
    public PersonFields? Added { get; init; }
    public string Pasted { get; init; } = "";
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>Makes the page's model.</summary>
internal static class PeopleModels
{
    /// <summary>Up to so many people the page holds a form for each; beyond, a telephone would wait for them.</summary>
    private const int MostForms = 15;

    public static PeopleModel Of(DeskVisit visit, PeopleSheet sheet, PeopleRequest request, Message? message)
    {
        List<SheetPerson> found = [.. sheet.People.Where(person => IsFound(person.Person, request.Search))];
        return new PeopleModel
        {
            Head = visit.Head,
            Path = $"{visit.Path}/people",
            Message = message,
            Missing = [.. sheet.Missing.Select(person => MissingOf(person, request, visit.Language))],
            Everybody = sheet.People.Count,
            Rows = [.. found.Select(person => RowOf(person, sheet, request, found.Count <= MostForms, visit.Language))],
            Search = request.Search,
            AsksCitizenship = sheet.AsksCitizenship,
            HasProgramme = sheet.HasProgramme,
            Findings = request.Findings,
            Pasted = request.Pasted,
            Added = request.Added,
        };
    }

    private static MissingPerson MissingOf(SheetPerson person, PeopleRequest request, Language language)
    {
        var isNext = person.Key == request.Next;
        var detail = new[] { PeopleWords.AffiliationOf(person.Person), PeopleWords.PartOf(person.Person, language) };
        return new MissingPerson(
            person.Key.Value,
            person.Person.Name,
            string.Join(" · ", detail.Where(text => text.Length > 0)),
            PersonFields.Of(person.Person).Email,
            (isNext ? request.Refused?.Written.Email : null) ?? person.Person.Email ?? "",
            isNext);
    }

    private static PersonRow RowOf(SheetPerson line, PeopleSheet sheet, PeopleRequest request, bool holdsForms, Language language)
    {
        var (person, isOpen) = (line.Person, line.Key == request.Open);
        return new PersonRow
        {
            Key = line.Key.Value,
            Name = person.Name,
            Detail = PeopleWords.AffiliationOf(person),
            Part = PeopleWords.PartOf(person, language),
            Email = person.Email ?? "",
            EmailMark = PeopleWords.AddressOf(person, language),
            AssistantEmail = person.AssistantEmail ?? "",
            Language = person.Language?.Culture.Parent.NativeName ?? "",
            Naming = PeopleWords.NamingOf(person.MayBeNamed, language),
            Citizenship = PeopleWords.CitizenshipOf(person, sheet.AsksCitizenship, language),
            IsListed = line.IsListed,
            IsOpen = isOpen,
            ProgrammeEmail = person.AddressFrom is AddressSource.Itinerary ? person.Email ?? "" : "",
            Form = isOpen && request.Refused is { } refused ? refused.Over(line, language) : isOpen || holdsForms ? PersonEdit.Of(line) : null,
        };
    }

    private static bool IsFound(BoardPerson person, string search)
    {
        var words = NameKey.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = NameKey.Fold(string.Join(' ', person.Name, person.Organisation, person.Function, person.Email));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
