using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Converting;

/// <summary>The files of a conversion, and how many there are.</summary>
internal sealed record ConvertedFiles(int Agendas, int Invitations)
{
    private const string InvitationFolder = "invitations";

    /// <summary>An own calendar would refuse these: they are to be looked at, so a sample mailbox stands for the organiser.</summary>
    private static readonly Mailbox Organiser = new("Visits Office", "visits@example.org");

    public static async Task<ConvertedFiles> CreateAsync(
        ConvertOptions options, Itinerary itinerary, PeopleDirectory people, CancellationToken cancellationToken)
    {
        var folder = options.Out.FullName;
        Directory.CreateDirectory(Path.Combine(folder, InvitationFolder));
        await WriteAsync(folder, "itinerary.json", ItineraryStore.ToJson(itinerary).ToMemory(), cancellationToken);
        var title = itinerary.Title ?? Path.GetFileNameWithoutExtension(options.File.Name);
        var agendas = await WriteAgendasAsync(options, itinerary, people, title, cancellationToken);
        return new ConvertedFiles(agendas, await WriteInvitationsAsync(folder, itinerary, people, title, cancellationToken));
    }

    private static async Task<int> WriteAgendasAsync(
        ConvertOptions options, Itinerary itinerary, PeopleDirectory people, string title, CancellationToken cancellationToken)
    {
        var language = options.Language ?? itinerary.Language;
        var agenda = Agenda.From(itinerary, new AgendaSettings
        {
            Title = title,
            Audience = options.Audience,
            Language = language,
            Beside = options.Beside,
            HomeZone = itinerary.TimeZone,
            State = AgendaState.Preliminary,
            Version = 1,
            People = people.People,
        });
        foreach (var format in options.Formats)
        {
            var kind = new AgendaKind(options.Audience, language, format) { Beside = options.Beside };
            await WriteAsync(options.Out.FullName, kind.FileName, (await AgendaWriter.WriteAsync(agenda, kind, cancellationToken)).ToMemory(), cancellationToken);
        }

        return options.Formats.Count;
    }

    private static async Task<int> WriteInvitationsAsync(
        string folder, Itinerary itinerary, PeopleDirectory people, string title, CancellationToken cancellationToken)
    {
        var visit = ConvertCommand.VisitOf(itinerary);
        var desired = new DesiredEntries(VisitFor(visit, title, itinerary), people, AgendaState.Final).Of(itinerary, Inviting.HostsAndSpeakers);
        RemoveFormer(Path.Combine(folder, InvitationFolder));
        var count = 0;
        var now = SystemClock.Instance.GetCurrentInstant();

        // Files are for looking at, so what is over is written too: everything is compared as of before the visit.
        foreach (var difference in Differences.Between(visit, desired, [], Instant.MinValue))
        {
            var entry = difference.Desired!; // nothing is held by a calendar yet, so every difference is a desired entry
            var row = Reconciliation.NewRow(visit, difference, entry, entry.Person.Email!, now); // entries without an address are left out by then
            var letter = LetterWriter.Write(row, MessageDecision.Decide(difference, row, ReplyStatus.NeedsAction, now, null), new LetterSettings { Organiser = Organiser });
            await WriteAsync(folder, Path.Combine(InvitationFolder, $"{row.Id}.ics"), letter.Calendar, cancellationToken);
            await WriteAsync(folder, Path.Combine(InvitationFolder, $"{row.Id}.eml"), letter.Mail, cancellationToken);
            count++;
        }

        return count;
    }

    private static Visit VisitFor(Model.Ids.VisitId id, string title, Itinerary itinerary) => new()
    {
        Id = id,
        Name = title,
        Language = itinerary.Language,
        TimeZone = itinerary.TimeZone,
        Organiser = Organiser,
        Created = Instant.MinValue,
    };

    /// <summary>Invitations of an earlier run on another state of the file would be taken for present ones.</summary>
    private static void RemoveFormer(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsOurs))
        {
            File.Delete(file);
        }
    }

    private static bool IsOurs(string file) =>
        Path.GetExtension(file) is ".ics" or ".eml" && Model.Ids.OpaqueId.IsValid(Path.GetFileNameWithoutExtension(file));

    /// <summary>Whole or not at all: a reader never sees half a file.</summary>
    private static async Task WriteAsync(string folder, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        var unfinished = path + ".part";
        await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }
}
