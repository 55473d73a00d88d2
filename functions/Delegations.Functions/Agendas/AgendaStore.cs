using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Renders a version for its audiences and languages, and keeps what was published.</summary>
internal sealed class AgendaStore(DocumentStore documents, AgendaWriter writer, AgendaLinks links, ItineraryStore itineraries, IClock clock)
{
    public const string Container = "agendas";

    /// <summary>Those whose printed agenda leads to its live page; coordinators have the desk.</summary>
    private static readonly Audience[] Linked = [Audience.Public, Audience.Delegation, Audience.Host];

    /// <summary>Renders all agendas of a publication. A repeat writes the same again.</summary>
    public async Task RenderAsync(Visit visit, ItineraryVersion version, Publication publication, CancellationToken cancellationToken)
    {
        foreach (var audience in Linked)
        {
            await links.OpenAsync(visit.Id, new AgendaLinkWish(audience), cancellationToken);
        }

        var sources = await writer.ReadAsync(visit, cancellationToken);
        foreach (var kind in AgendaKind.AllOf(LanguagesOf(visit)))
        {
            var agenda = await writer.ComposeAsync(sources, version, AgendaIssue.Of(publication), kind, cancellationToken);
            var content = await AgendaWriter.WriteAsync(agenda, kind, cancellationToken);
            await documents.PutAsync(Container, PathOf(visit.Id, publication, kind), content, kind.ContentType, cancellationToken);
        }
    }

    /// <summary>The agenda as published; one that was not rendered then is rendered now.</summary>
    public async Task<BinaryData> ReadPublishedAsync(
        Visit visit, ItineraryVersion version, Publication publication, AgendaKind kind, CancellationToken cancellationToken) =>
        await documents.ReadIfExistsAsync(Container, PathOf(visit.Id, publication, kind), cancellationToken)
        ?? await WriteAsync(visit, version, AgendaIssue.Of(publication), kind, null, cancellationToken);

    /// <summary>The agenda as published, with what differs from the version that the reader had.</summary>
    public Task<BinaryData> ReadChangesAsync(
        Visit visit, ItineraryVersion version, Publication publication, AgendaKind kind, int since, CancellationToken cancellationToken) =>
        WriteAsync(visit, version, AgendaIssue.Of(publication), kind, since, cancellationToken);

    /// <summary>What a link opens now: made for its reader, with what the page offers.</summary>
    /// <param name="since">The published version that the reader had.</param>
    public async Task<BinaryData> ReadLiveAsync(
        OpenedAgenda opened, AgendaKind kind, int? since, AgendaOffers offers, CancellationToken cancellationToken)
    {
        var agenda = await ComposeAsync(opened.Visit, opened.Version, AgendaIssue.Of(opened.Publication), kind, since, cancellationToken);
        return await AgendaWriter.WriteAsync(kind.Format is AgendaFormat.Html ? agenda with { Offers = offers } : agenda, kind, cancellationToken);
    }

    /// <summary>What a subscribed calendar gets now: made for its reader, so never one that is kept.</summary>
    public async Task<BinaryData> ReadFeedAsync(OpenedAgenda opened, AgendaKind kind, CancellationToken cancellationToken)
    {
        var sources = await writer.ReadAsync(opened.Visit, cancellationToken);
        var agenda = await writer.ComposeAsync(sources, opened.Version, AgendaIssue.Of(opened.Publication), kind, cancellationToken);
        return BinaryData.FromBytes(IcsAgenda.Render(agenda, isFeed: true));
    }

    /// <summary>How a version would look: preliminary, and not kept.</summary>
    public Task<BinaryData> PreviewAsync(Visit visit, ItineraryVersion version, AgendaKind kind, int? since, CancellationToken cancellationToken) =>
        WriteAsync(visit, version, new AgendaIssue(AgendaState.Preliminary, clock.GetCurrentInstant(), IsPublished: false), kind, since, cancellationToken);

    /// <summary>The visit's own language first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(Visit visit) => [.. visit.Documents.Languages.Prepend(visit.Language).Distinct()];

    private async Task<BinaryData> WriteAsync(
        Visit visit, ItineraryVersion version, AgendaIssue issue, AgendaKind kind, int? since, CancellationToken cancellationToken) =>
        await AgendaWriter.WriteAsync(await ComposeAsync(visit, version, issue, kind, since, cancellationToken), kind, cancellationToken);

    private async Task<Agenda> ComposeAsync(
        Visit visit, ItineraryVersion version, AgendaIssue issue, AgendaKind kind, int? since, CancellationToken cancellationToken)
    {
        var sources = await writer.ReadAsync(visit, cancellationToken);
        var agenda = await writer.ComposeAsync(sources, version, issue, kind, cancellationToken);
        if (since is not { } number || await itineraries.FindAsync(visit.Id, number, cancellationToken) is not { } former)
        {
            return agenda;
        }

        var before = await writer.ComposeAsync(sources, former, issue, kind, cancellationToken);
        return agenda with { Changes = AgendaChanges.Between(before, agenda) };
    }

    private static string PathOf(VisitId visit, Publication publication, AgendaKind kind) =>
        $"{visit}/{publication.Version:D6}/{publication.State.ToString().ToLowerInvariant()}/{kind.FileName}";
}
