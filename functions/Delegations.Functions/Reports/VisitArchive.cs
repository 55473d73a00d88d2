using System.Text.Json;
using Delegations.Agendas;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>
/// Packs a visit: the record, which says what took place and is written once, and the personal part, which is purged by its
/// own date. They lie in two containers, because the record's is immutable.
/// </summary>
internal sealed class VisitArchive(
    VisitStore visits, ReportStore reports, ItineraryStore itineraries, AgendaDocuments agendas, ArchivePackages packages)
{
    /// <summary>Packs the visit where its report is final; does nothing where that is done or not due.</summary>
    public async Task ArchiveAsync(VisitId id, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(id, cancellationToken) is not { Progress: VisitProgress.ReportFinal, Publication: { } publication } visit
            || await reports.FindLatestAsync(id, cancellationToken) is not { State: ReportState.Final } report
            || await itineraries.FindAsync(id, report.ItineraryVersion, cancellationToken) is not { } version)
        {
            return;
        }

        // The agendas that belong to the report, although another version may have been published since.
        publication = publication with { Version = report.ItineraryVersion };

        var invitations = await packages.Invitations.ListAsync(id, cancellationToken);
        await packages.WriteRecordAsync(
            visit, report, RecordAsync(visit, report, version, publication, invitations, cancellationToken), cancellationToken);
        await packages.WritePersonalAsync(visit, report, PersonalAsync(visit, version, invitations, cancellationToken), cancellationToken);
        await reports.UpdateAsync(visit, report with { State = ReportState.Archived }, VisitProgress.Archived, cancellationToken);
    }

    /// <summary>Released report and summary, the agendas as the public and the delegation saw them, and figures.</summary>
    private async IAsyncEnumerable<PackedFile> RecordAsync(
        Visit visit,
        Report report,
        ItineraryVersion version,
        Publication publication,
        IReadOnlyList<Invitation> invitations,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var document in report.Documents)
        {
            if (await reports.ReadAsync(visit.Id, report, document, cancellationToken) is { } content)
            {
                yield return new PackedFile(document.FileName, content, document.ContentType);
            }
        }

        foreach (var kind in AgendaKind.AllOf(report.Languages).Where(kind => kind.Audience <= Audience.Delegation))
        {
            var content = await agendas.ReadPublishedAsync(visit, version, publication, kind, null, cancellationToken);
            yield return new PackedFile(kind.FileName, content, kind.ContentType);
        }

        var figures = Figures.Of(version.Itinerary, invitations);
        yield return new PackedFile("figures.json", Json(JsonSerializer.SerializeToUtf8Bytes(figures, ArchiveJson.Default.Figures)), "application/json");
    }

    /// <summary>The file as uploaded, what was read from it, the people and their invitations.</summary>
    private async IAsyncEnumerable<PackedFile> PersonalAsync(
        Visit visit,
        ItineraryVersion version,
        IReadOnlyList<Invitation> invitations,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await itineraries.ReadSourceAsync(visit.Id, version.Number, cancellationToken) is { } source)
        {
            yield return new PackedFile($"source.{version.Itinerary.Source.Format}", source, "application/octet-stream");
        }

        yield return new PackedFile("itinerary.json", ItineraryStore.ToJson(version.Itinerary), "application/json");
        var people = await packages.People.ReadAsync(visit.Id, cancellationToken);
        yield return new PackedFile(
            "people.json",
            Json(JsonSerializer.SerializeToUtf8Bytes(people.People, ModelJson.Readable.IReadOnlyListPerson)),
            "application/json");
        var replies = await packages.Replies.ListAsync(visit.Id, cancellationToken);
        IReadOnlyList<InvitationAnswer> answers = [.. invitations.Select(row => InvitationAnswer.From(row, replies, visit.Language))];
        yield return new PackedFile(
            "invitations.json",
            Json(JsonSerializer.SerializeToUtf8Bytes(answers, ArchiveJson.Default.IReadOnlyListInvitationAnswer)),
            "application/json");
    }

    private static BinaryData Json(byte[] utf8) => BinaryData.FromBytes(utf8);
}
