using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Renders a version for its audiences and languages, and keeps what was published.</summary>
internal sealed class AgendaStore(DocumentStore documents, PeopleStore people, IClock clock)
{
    public const string Container = "agendas";

    /// <summary>Renders all agendas of a publication. A repeat writes the same again.</summary>
    public async Task RenderAsync(Visit visit, ItineraryVersion version, Publication publication, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        foreach (var kind in AgendaKind.AllOf(visit.Language))
        {
            var content = await RenderAsync(visit, version, publication.State, publication.At, kind, directory, cancellationToken);
            await documents.PutAsync(Container, PathOf(visit.Id, publication, kind), content, kind.ContentType, cancellationToken);
        }
    }

    /// <summary>The agenda as published; one that was not rendered then is rendered now.</summary>
    public async Task<BinaryData> ReadPublishedAsync(
        Visit visit, ItineraryVersion version, Publication publication, AgendaKind kind, CancellationToken cancellationToken)
    {
        if (await documents.ReadIfExistsAsync(Container, PathOf(visit.Id, publication, kind), cancellationToken) is { } kept)
        {
            return kept;
        }

        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        return await RenderAsync(visit, version, publication.State, publication.At, kind, directory, cancellationToken);
    }

    /// <summary>How a version would look: preliminary, and not kept.</summary>
    public async Task<BinaryData> PreviewAsync(Visit visit, ItineraryVersion version, AgendaKind kind, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        return await RenderAsync(visit, version, AgendaState.Preliminary, clock.GetCurrentInstant(), kind, directory, cancellationToken);
    }

    private static async Task<BinaryData> RenderAsync(
        Visit visit,
        ItineraryVersion version,
        AgendaState state,
        Instant stamp,
        AgendaKind kind,
        PeopleDirectory directory,
        CancellationToken cancellationToken)
    {
        var settings = new AgendaSettings
        {
            Title = visit.Name,
            Audience = kind.Audience,
            Language = kind.Language,
            State = state,
            Version = version.Number,
            People = directory.People,
            Stamp = stamp,
        };
        var agenda = Agenda.From(version.Itinerary, settings);
        return kind.Format is AgendaFormat.Ics
            ? BinaryData.FromBytes(IcsAgenda.Render(agenda))
            : BinaryData.FromBytes(Encoding.UTF8.GetBytes(await HtmlAgenda.RenderAsync(agenda, cancellationToken)));
    }

    private static string PathOf(VisitId visit, Publication publication, AgendaKind kind) =>
        $"{visit}/{publication.Version:D6}/{publication.State.ToString().ToLowerInvariant()}/{kind.FileName}";
}
