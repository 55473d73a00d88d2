using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Desk.Programme;

/// <summary>Gathers what the page of a visit's programme shows.</summary>
internal sealed class ProgrammeReader(
    ItineraryStore itineraries, VersionList versions, VersionChanges changes, PeopleStore people, QuestionAnswers answers)
{
    private const int MostChangesShown = 200;

    /// <summary>The page of the latest version, after something was refused.</summary>
    /// <param name="visit">As it stands now.</param>
    /// <param name="given">Answers that were refused, to be put right.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ProgrammeModel> ReadAsync(DeskVisit visit, IReadOnlyDictionary<QuestionId, string> given, CancellationToken cancellationToken) =>
        await FindAsync(visit, ProgrammeWish.Latest, given, cancellationToken) ?? new ProgrammeModel { Head = visit.Head };

    /// <summary>Null where there is no such version.</summary>
    public async Task<ProgrammeModel?> FindAsync(
        DeskVisit visit, ProgrammeWish wish, IReadOnlyDictionary<QuestionId, string> given, CancellationToken cancellationToken)
    {
        var model = new ProgrammeModel { Head = visit.Head };
        if (visit.Visit.LatestVersion is not { } latest)
        {
            return wish.Version is null ? model : null;
        }

        var all = await versions.ReadAsync(visit.Visit.Id, cancellationToken);
        var number = wish.Version ?? latest;
        if (!all.Any(note => note.Number == number) || await itineraries.FindAsync(visit.Visit.Id, number, cancellationToken) is not { } version)
        {
            return null;
        }

        return model with { Version = await DescribeAsync(visit, wish, version, all, given, cancellationToken) };
    }

    private async Task<VersionModel> DescribeAsync(
        DeskVisit visit, ProgrammeWish wish, ItineraryVersion version, IReadOnlyList<VersionNote> all, IReadOnlyDictionary<QuestionId, string> given, CancellationToken cancellationToken)
    {
        var (found, language, itinerary) = (visit.Visit, visit.Language, version.Itinerary);
        var layout = new ProgrammeLayout(itinerary, wish, $"{visit.Path}/programme", language);
        var directory = await people.ReadAsync(found.Id, cancellationToken);
        var since = await changes.ReadAsync(found, version, all, cancellationToken);
        var isLatest = version.Number == found.LatestVersion;
        IReadOnlyList<AnsweredQuestion> kept = isLatest ? await answers.ListAsync(found.Id, language, cancellationToken) : [];
        return new VersionModel
        {
            Number = version.Number,
            Latest = found.LatestVersion ?? version.Number,
            Facts = FactsOf(version, language),
            File = itinerary.Source.Name,
            Versions = [.. all.Select(note => new VersionLine(note.Number, ProgrammeWords.Version(note, found, language)))],
            Questions = isLatest
                ? QuestionFields.Of(version, kept, given, layout.AddressOf, found.TimeZone, language)
                : new QuestionsModel([], []),
            Changes = since is null ? null : Describe(since, language),
            Days = layout.Days(),
            Findings = FindingWords.Groups(itinerary.Findings, layout.AddressOf, language),
            WithoutAddress = MissingAddresses.Of(itinerary, directory, language).Count,
            People = directory.People.Count,
        };
    }

    private static string FactsOf(ItineraryVersion version, Language language)
    {
        var itinerary = version.Itinerary;
        var dates = itinerary.Sessions.Select(session => session.Date).OfType<LocalDate>().ToList();
        var days = dates.Count > 0 ? DateWords.Days(dates.Min(), dates.Max(), language) : "";
        string[] parts = [ProgrammeWords.Contents(version.Number, itinerary.Sessions.Count, language), days, ProgrammeWords.Zone(itinerary, language)];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static ChangesModel Describe(ChangesSince since, Language language)
    {
        var lines = DiffWords.Lines(since.Diff, language);
        var counts = since.Diff.Changed.Concat(since.Diff.Removed).Concat(since.Diff.Added)
            .SelectMany(line => line.Kinds.Distinct()).CountBy(kind => kind).OrderBy(count => count.Key)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} × {DiffWords.Of(count.Key, language)}"));
        return new ChangesModel(ProgrammeWords.Since(since.Version, string.Join(", ", counts), since.Diff.Unchanged, language), [.. lines.Take(MostChangesShown)], Math.Max(0, lines.Count - MostChangesShown));
    }
}
