using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>
/// Makes the agendas of a version when they are asked for. None is kept: a name that was withdrawn, a number or a translation that changed,
/// holds everywhere at once, and no copy of it is left in the storage.
/// </summary>
internal sealed class AgendaDocuments(AgendaWriter writer, AgendaLinks links, ItineraryStore itineraries, IClock clock)
{
    /// <summary>Those whose printed agenda leads to its live page; coordinators have the desk.</summary>
    private static readonly Audience[] Linked = [Audience.Public, Audience.Delegation, Audience.Host];

    /// <summary>Makes the links that the agendas of a visit print. A repeat changes nothing.</summary>
    public async Task PrepareAsync(VisitId visit, CancellationToken cancellationToken)
    {
        foreach (var audience in Linked)
        {
            await links.StandAsync(visit, audience, cancellationToken);
        }
    }

    /// <summary>The published agenda.</summary>
    /// <param name="since">The version that the reader had, to be told what differs from it; null for nothing of that.</param>
    public Task<BinaryData> ReadPublishedAsync(
        Visit visit, ItineraryVersion version, Publication publication, AgendaKind kind, int? since, CancellationToken cancellationToken) =>
        WriteAsync(visit, version, AgendaIssue.Of(publication), kind, since, cancellationToken);

    /// <summary>What a link opens now: made for its reader, with what the page offers.</summary>
    /// <param name="since">The published version that the reader had.</param>
    public async Task<LiveAgenda> ReadLiveAsync(
        OpenedAgenda opened, AgendaKind kind, int? since, AgendaOffers offers, CancellationToken cancellationToken)
    {
        var sources = await writer.ReadAsync(opened.Visit, cancellationToken);
        var agenda = await ComposeAsync(sources, opened.Version, AgendaIssue.Of(opened.Publication), kind, since, cancellationToken);
        var content = await AgendaWriter.WriteAsync(kind.Format is AgendaFormat.Html ? agenda with { Offers = offers } : agenda, kind, cancellationToken);
        return new LiveAgenda(content, kind.ContentType, sources.Changed);
    }

    /// <summary>What a subscribed calendar gets now: made for its reader.</summary>
    public async Task<LiveAgenda> ReadFeedAsync(OpenedAgenda opened, AgendaKind kind, CancellationToken cancellationToken)
    {
        var sources = await writer.ReadAsync(opened.Visit, cancellationToken);
        var agenda = await writer.ComposeAsync(sources, opened.Version, AgendaIssue.Of(opened.Publication), kind, cancellationToken);
        return new LiveAgenda(BinaryData.FromBytes(IcsAgenda.Render(agenda, isFeed: true)), kind.ContentType, sources.Changed);
    }

    /// <summary>How a version would look: preliminary, and with no link to itself.</summary>
    public Task<BinaryData> PreviewAsync(Visit visit, ItineraryVersion version, AgendaKind kind, int? since, CancellationToken cancellationToken) =>
        WriteAsync(visit, version, new AgendaIssue(AgendaState.Preliminary, clock.GetCurrentInstant(), IsPublished: false), kind, since, cancellationToken);

    /// <summary>The visit's own language first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(Visit visit) => [.. visit.Documents.Languages.Prepend(visit.Language).Distinct()];

    private async Task<BinaryData> WriteAsync(
        Visit visit, ItineraryVersion version, AgendaIssue issue, AgendaKind kind, int? since, CancellationToken cancellationToken) =>
        await AgendaWriter.WriteAsync(
            await ComposeAsync(await writer.ReadAsync(visit, cancellationToken), version, issue, kind, since, cancellationToken), kind, cancellationToken);

    private async Task<Agenda> ComposeAsync(
        AgendaSources sources, ItineraryVersion version, AgendaIssue issue, AgendaKind kind, int? since, CancellationToken cancellationToken)
    {
        var agenda = await writer.ComposeAsync(sources, version, issue, kind, cancellationToken);
        if (since is not { } number || await itineraries.FindAsync(sources.Visit.Id, number, cancellationToken) is not { } former)
        {
            return agenda;
        }

        var before = await writer.ComposeAsync(sources, Without(Hidden(version, agenda), former), issue, kind, cancellationToken);
        return agenda with { Changes = AgendaChanges.Between(before, agenda) };
    }

    /// <summary>Sessions that take place but are no longer these readers' to know: what they were told of them before is not told again.</summary>
    private static HashSet<SessionId> Hidden(ItineraryVersion version, Agenda agenda)
    {
        var shown = agenda.Dated.Concat(agenda.Undated).Select(session => session.Id).ToHashSet();
        return [.. version.Itinerary.Sessions.Where(session => !session.Cancelled && !shown.Contains(session.Id)).Select(session => session.Id)];
    }

    private static ItineraryVersion Without(HashSet<SessionId> hidden, ItineraryVersion former) => hidden.Count is 0
        ? former
        : former with { Itinerary = former.Itinerary with { Sessions = [.. former.Itinerary.Sessions.Where(session => !hidden.Contains(session.Id))] } };
}

/// <summary>What a link opens.</summary>
/// <param name="Changed">When anything that it is made of was last written; null where that is not known.</param>
internal sealed record LiveAgenda(BinaryData Content, string ContentType, Instant? Changed);
