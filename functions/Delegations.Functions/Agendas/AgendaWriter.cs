using System.Diagnostics;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Makes agendas of a version: what each reader may see, in the format asked for.</summary>
internal sealed class AgendaWriter(PeopleStore people, TranslationStore translations, AgendaLinks links, PublicAddress address, AgencyLook look)
{
    /// <summary>All that the agendas of one visit share, read once.</summary>
    public async Task<AgendaSources> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var (texts, changed) = await translations.ReadWithMomentAsync(visit.Id, cancellationToken);
        return new AgendaSources(visit, directory, texts) { Changed = new[] { visit.Changed, directory.Changed, changed }.Max() };
    }

    /// <summary>The agenda of a version for the readers of a kind.</summary>
    public async Task<Agenda> ComposeAsync(AgendaSources sources, ItineraryVersion version, AgendaIssue issue, AgendaKind kind, CancellationToken cancellationToken)
    {
        var visit = sources.Visit;
        var link = issue.IsPublished ? await links.FindAsync(visit, kind, cancellationToken) : null;
        return Agenda.From(version.Itinerary, SettingsOf(sources, version, issue, kind) with { PublicUrl = link is null ? null : address.Of(link.PagePath) });
    }

    /// <summary>Who comes to a stop, as its gate asks for it.</summary>
    /// <exception cref="ArgumentException">The version has no such stop.</exception>
    public VisitorList ListVisitors(AgendaSources sources, ItineraryVersion version, AgendaIssue issue, StopId stop, Language language) =>
        VisitorList.From(version.Itinerary, SettingsOf(sources, version, issue, new AgendaKind(Audience.Host, language, AgendaFormat.Xlsx) { Stop = stop }));

    /// <summary>The file.</summary>
    public static Task<BinaryData> WriteAsync(Agenda agenda, AgendaKind kind, CancellationToken cancellationToken) =>
        kind.Paper is AgendaPaper.RunSheet ? WriteRunSheetAsync(agenda, kind.Format, cancellationToken) : WriteProgrammeAsync(agenda, kind.Format, cancellationToken);

    private AgendaSettings SettingsOf(AgendaSources sources, ItineraryVersion version, AgendaIssue issue, AgendaKind kind)
    {
        var visit = sources.Visit;
        return new AgendaSettings
        {
            Title = visit.Name,
            Audience = kind.Audience,
            Stop = kind.Stop,
            Person = kind.Person,
            Members = visit.Documents.Members,
            Language = kind.Language,
            Beside = kind.Beside,
            Translations = sources.Translations,
            HomeZone = visit.Documents.HomeTimeZone ?? visit.TimeZone,
            Agency = look,
            State = issue.State,
            Version = version.Number,
            People = sources.People.People,
            Contact = visit.Invitations.Contact,
            Stamp = issue.At,
        };
    }

    private static async Task<BinaryData> WriteProgrammeAsync(Agenda agenda, AgendaFormat format, CancellationToken cancellationToken) => format switch
    {
        AgendaFormat.Html => BinaryData.FromBytes(Encoding.UTF8.GetBytes(await HtmlAgenda.RenderAsync(agenda, cancellationToken))),
        AgendaFormat.Ics => BinaryData.FromBytes(IcsAgenda.Render(agenda)),
        AgendaFormat.Docx => BinaryData.FromBytes(DocxAgenda.Render(agenda)),
        AgendaFormat.Xlsx => BinaryData.FromBytes(XlsxAgenda.Render(agenda)),
        AgendaFormat.ScheduleXml => BinaryData.FromBytes(ScheduleXml.Render(agenda)),
        AgendaFormat.ScheduleJson => BinaryData.FromBytes(ScheduleJson.Render(agenda)),
        AgendaFormat.Json => BinaryData.FromBytes(JsonAgenda.Render(agenda)),
        _ => throw new UnreachableException(),
    };

    private static async Task<BinaryData> WriteRunSheetAsync(Agenda agenda, AgendaFormat format, CancellationToken cancellationToken) => format switch
    {
        AgendaFormat.Html => BinaryData.FromBytes(Encoding.UTF8.GetBytes(await HtmlRunSheet.RenderAsync(agenda, cancellationToken))),
        AgendaFormat.Docx => BinaryData.FromBytes(DocxRunSheet.Render(agenda)),
        AgendaFormat.Xlsx => BinaryData.FromBytes(XlsxRunSheet.Render(agenda)),
        _ => throw new UnreachableException(),
    };
}

/// <summary>What the agendas of one visit are made of beside the itinerary.</summary>
internal sealed record AgendaSources(Visit Visit, PeopleDirectory People, Translations Translations)
{
    /// <summary>When any of it was last written, by the storage's clock.</summary>
    public Instant? Changed { get; init; }
}

/// <summary>As what a version is shown.</summary>
/// <param name="State">Preliminary or final.</param>
/// <param name="At">When it was published; for a preview, now.</param>
/// <param name="IsPublished">Whether it can be found at a link.</param>
internal sealed record AgendaIssue(AgendaState State, Instant At, bool IsPublished)
{
    public static AgendaIssue Of(Publication publication) => new(publication.State, publication.At, IsPublished: true);
}
