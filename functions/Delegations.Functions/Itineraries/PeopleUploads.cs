using System.Diagnostics;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>Takes a people list, and says whom the itinerary names that nobody can write to.</summary>
internal sealed class PeopleUploads(PeopleStore store, ItineraryStore itineraries)
{
    /// <summary>Pasted text is judged by its content like any file.</summary>
    private const string PastedName = "pasted.txt";

    /// <summary>A list says all of the people on it: what it leaves out of somebody is cleared.</summary>
    public Task<PeopleUploadOutcome> UploadAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken) =>
        TakeAsync(visit, file, isList: true, spoken, cancellationToken);

    /// <summary>Text from a mail program: a line that gives a name and an address alone says the address of the one person of that name whom the visit knows.</summary>
    public Task<PeopleUploadOutcome> PasteAsync(Visit visit, string text, Language spoken, CancellationToken cancellationToken) =>
        TakeAsync(visit, new UploadedFile(PastedName, Encoding.UTF8.GetBytes(text)), isList: false, spoken, cancellationToken);

    private async Task<PeopleUploadOutcome> TakeAsync(Visit visit, UploadedFile file, bool isList, Language spoken, CancellationToken cancellationToken)
    {
        var options = new PeopleReadOptions { FileName = file.Name, Language = spoken };
        switch (PeopleReader.Read(file.Content, options))
        {
            case PeopleOutcome.Read(var entries, var findings):
                var version = await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken);
                var kept = CitizenshipAsked.Of(version?.Itinerary) ? entries : [.. entries.Select(entry => entry with { Citizenship = null })];
                var known = isList ? KnownPeople.None : KnownPeople.Of(await store.ReadAsync(visit.Id, cancellationToken), version?.Itinerary);
                IReadOnlyList<PersonEntry> whole = [.. kept.Select(known.Complete)];
                await store.PutAsync(visit.Id, ToPeople(visit.Id, whole), cancellationToken);
                var said = findings.Concat(CitizenshipAsked.NotKept(entries, kept, spoken)).Concat(NamedTwice(visit.Id, whole, spoken)).Concat(known.Unclear(kept, spoken));
                return new PeopleUploadOutcome.Kept(await DescribeAsync(visit, [.. said], version?.Itinerary, spoken, cancellationToken));
            case PeopleOutcome.Unreadable(var code, var sentence):
                return new PeopleUploadOutcome.Refused(code, sentence);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Listed people, and findings for speakers and hosts without an address.</summary>
    private async Task<PeopleAnswer> DescribeAsync(
        Visit visit, IReadOnlyList<Finding> findings, Itinerary? itinerary, Language spoken, CancellationToken cancellationToken)
    {
        var directory = await store.ReadAsync(visit.Id, cancellationToken);
        var missing = itinerary is null ? [] : MissingAddresses.Of(itinerary, directory, spoken);
        return new PeopleAnswer(directory.People.Count, [.. findings, .. missing]);
    }

    /// <summary>The same name and organisation twice is one person, as last written.</summary>
    public static IReadOnlyList<Person> ToPeople(VisitId visit, IReadOnlyList<PersonEntry> entries) =>
    [
        .. entries.Select(entry => ToPerson(visit, entry))
            .GroupBy(person => person.Id)
            .Select(same => same.Last()),
    ];

    /// <summary>Two lines for one person that give different addresses: one of them was lost, and it must be said.</summary>
    private static IEnumerable<Finding> NamedTwice(VisitId visit, IReadOnlyList<PersonEntry> entries, Language language) =>
        from same in entries.GroupBy(entry => PeopleDirectory.IdOf(visit, entry.Name, entry.Organisation))
        where same.Select(entry => entry.Email).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
        let last = same.Last()
        select new Finding(
            "person.twice",
            Severity.Warning,
            same.First().Origin,
            language.Say(
                en: $"{last.Name} is on the list more than once with different addresses; the last one counts. If these are different people, give each another name or organisation.",
                fr: $"{last.Name} figure plusieurs fois sur la liste avec des adresses différentes ; la dernière vaut. S’il s’agit de personnes différentes, donnez à chacune un autre nom ou une autre organisation.",
                nl: $"{last.Name} staat meermaals op de lijst met verschillende adressen; het laatste telt. Gaat het om verschillende personen, geef elk dan een andere naam of organisatie.",
                de: $"{last.Name} steht mehrmals mit verschiedenen Adressen auf der Liste; die letzte gilt. Sind es verschiedene Personen, geben Sie jeder einen anderen Namen oder eine andere Organisation."));

    private static Person ToPerson(VisitId visit, PersonEntry entry) => new()
    {
        Id = PeopleDirectory.IdOf(visit, entry.Name, entry.Organisation),
        Name = entry.Name,
        Organisation = entry.Organisation,
        Function = entry.Function,
        Email = entry.Email,
        AssistantEmail = entry.AssistantEmail,
        Language = entry.Language,
        Role = entry.Role,
        MayBeNamed = entry.MayBeNamed,
        Phone = entry.Phone,
        Citizenship = entry.Citizenship,
    };
}

/// <summary>The people list as it now is.</summary>
internal sealed record PeopleAnswer(int People, IReadOnlyList<Finding> Findings);

/// <summary>What became of a people list.</summary>
internal abstract record PeopleUploadOutcome
{
    private PeopleUploadOutcome()
    {
    }

    internal sealed record Kept(PeopleAnswer Answer) : PeopleUploadOutcome;

    internal sealed record Refused(string Code, string Sentence) : PeopleUploadOutcome;
}
