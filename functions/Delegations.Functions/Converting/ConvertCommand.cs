using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Hosting;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Converting;

/// <summary>Reads one file and writes what the pipeline would make of it. Nothing is kept elsewhere, nothing is sent.</summary>
internal static class ConvertCommand
{
    /// <summary>The file was read, but holds errors that would stop its publication.</summary>
    private const int HasErrors = 2;

    public static async Task<int> RunAsync(ConvertOptions options, CancellationToken cancellationToken)
    {
        var spoken = options.Spoken;
        if (await ReadAsync(options, spoken, cancellationToken) is not { } itinerary
            || await ReadPeopleAsync(options, itinerary, spoken, cancellationToken) is not var (people, doubts))
        {
            return ExitCode.Fatal;
        }

        var files = await ConvertedFiles.CreateAsync(options, itinerary, people, cancellationToken);
        IReadOnlyList<Finding> findings = [.. itinerary.Findings, .. doubts, .. MissingAddresses.Of(itinerary, people, spoken)];
        foreach (var finding in findings)
        {
            Terminal.Say($"{finding.Severity.In(spoken)} {finding.PlaceIn(spoken)}: {finding.Message}");
        }

        Terminal.Say(Summary(itinerary, findings, files, options));
        return itinerary.Findings.Any(finding => finding.Severity is Severity.Error) ? HasErrors : ExitCode.Success;
    }

    private static async Task<Itinerary?> ReadAsync(ConvertOptions options, Language spoken, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(options.File.FullName, cancellationToken);
        var reading = new ReadOptions { FileName = options.File.Name, Language = spoken, Zone = options.Zone, Date = options.Date };
        switch (ItineraryReader.Read(content, reading))
        {
            case ItineraryOutcome.Read(var itinerary):
                return SessionMatcher.Continue(FormerSessions.None, itinerary, VisitOf(itinerary), 1, spoken).Itinerary;
            case ItineraryOutcome.Unreadable(_, var sentence):
                Terminal.Complain($"{options.File.Name}: {sentence}");
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The people, and what is doubtful in their list; null where it cannot be read.</summary>
    private static async Task<(PeopleDirectory People, IReadOnlyList<Finding> Doubts)?> ReadPeopleAsync(
        ConvertOptions options, Itinerary itinerary, Language spoken, CancellationToken cancellationToken)
    {
        if (options.People is not { } file)
        {
            return (new PeopleDirectory(VisitOf(itinerary), []), []);
        }

        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        switch (PeopleReader.Read(content, new PeopleReadOptions { FileName = file.Name, Language = spoken }))
        {
            case PeopleOutcome.Read(var entries, var doubts):
                return (new PeopleDirectory(VisitOf(itinerary), PeopleUploads.ToPeople(VisitOf(itinerary), entries)), doubts);
            case PeopleOutcome.Unreadable(_, var sentence):
                Terminal.Complain($"{file.Name}: {sentence}");
                return null;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Without a storage there is no visit: its place is taken by what stays the same when the file is corrected.</summary>
    internal static VisitId VisitOf(Itinerary itinerary) => VisitId.Derive("convert", itinerary.Source.Name);

    private static string Summary(Itinerary itinerary, IReadOnlyList<Finding> all, ConvertedFiles files, ConvertOptions options)
    {
        var language = options.Spoken;
        var errors = all.Count(finding => finding.Severity is Severity.Error);
        var (sessions, findings, folder) = (itinerary.Sessions.Count, all.Count, options.Out.FullName);
        return language.Say(
            en: $"{sessions} sessions, {findings} findings ({errors} errors); {files.Agendas} agenda files and {files.Invitations} invitations in {folder}.",
            fr: $"{sessions} séances, {findings} remarques (dont {errors} erreurs) ; {files.Agendas} fichiers de programme et {files.Invitations} invitations dans {folder}.",
            nl: $"{sessions} sessies, {findings} opmerkingen (waarvan {errors} fouten); {files.Agendas} agendabestanden en {files.Invitations} uitnodigingen in {folder}.",
            de: $"{sessions} Termine, {findings} Befunde (davon {errors} Fehler); {files.Agendas} Programmdateien und {files.Invitations} Einladungen in {folder}.");
    }
}
