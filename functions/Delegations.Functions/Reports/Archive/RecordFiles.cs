using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Agendas;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Reports.Attachments;
using Delegations.Visits;

namespace Delegations.Reports.Archive;

/// <summary>What a record tells, still with names: report and summary, the agendas as the public and the delegation saw them, figures, attachments.</summary>
internal sealed partial class RecordFiles(ReportStore reports, AgendaDocuments agendas, InvitationStore invitations, AttachmentStore attachments)
{
    private static readonly AgendaFormat[] Formats = [AgendaFormat.Html, AgendaFormat.Ics, AgendaFormat.Json];

    public async IAsyncEnumerable<PackedFile> ReadAsync(PackedVisit packed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (visit, report, version, publication) = packed;
        foreach (var document in report.Documents.Where(document => IsForRecord(document.Part)))
        {
            if (await reports.ReadAsync(visit.Id, report, document, cancellationToken) is { } content)
            {
                var path = ReportStore.PathOf(visit.Id, report.Number, document)[(visit.Id.Value.Length + 1)..];
                yield return new PackedFile(document.FileName, document.ContentType, content, $"{ReportStore.Container}/{path}");
            }
        }

        foreach (var kind in Kinds(report))
        {
            yield return new PackedFile(
                kind.FileName, kind.ContentType, await agendas.ReadPublishedAsync(visit, version, publication, kind, null, cancellationToken));
        }

        var figures = Figures.Of(version.Itinerary, await invitations.ListAsync(visit.Id, cancellationToken));
        yield return new PackedFile(
            "figures.json", "application/json", BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(figures, FiguresJson.Default.Figures)));
    }

    /// <summary>Those that somebody cleared and said may be kept. Their bytes are not looked into: who clears them answers for that.</summary>
    public async IAsyncEnumerable<PackedFile> ReadAttachmentsAsync(Visit visit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var attachment in await attachments.ListAsync(visit.Id, cancellationToken))
        {
            if (attachment is { Cleared: not null, MayBeKept: true } && await attachments.ReadAsync(visit.Id, attachment.Id, cancellationToken) is { } content)
            {
                yield return new PackedFile($"attachment.{attachment.Id}", attachment.ContentType, content, $"{AttachmentStore.Container}/attachments/{attachment.Id}");
            }
        }
    }

    /// <summary>Letters are to people and about them; they stay in the personal part, as all that is not named here.</summary>
    private static bool IsForRecord(ReportPart part) => part.MayBeShared();

    private static IEnumerable<AgendaKind> Kinds(Report report) =>
        from audience in new[] { Audience.Public, Audience.Delegation }
        from language in report.Languages
        from format in Formats
        select new AgendaKind(audience, language, format);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
    [JsonSerializable(typeof(Figures))]
    private sealed partial class FiguresJson : JsonSerializerContext;
}

/// <summary>What is packed: the visit and its final report, with the version that the report tells of as it was published.</summary>
internal sealed record PackedVisit(Visit Visit, Report Report, ItineraryVersion Version, Publication Publication);
