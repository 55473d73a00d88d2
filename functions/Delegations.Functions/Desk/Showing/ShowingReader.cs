using Delegations.Agendas;
using Delegations.Agendas.Reviews;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Desk.Showing;

/// <summary>Gathers what the page of agendas and links shows.</summary>
internal sealed class ShowingReader(ItineraryStore itineraries, PeopleStore people, AgendaLinks links, RemarkBoard remarks, PublicAddress address)
{
    public async Task<ShowingModel> ReadAsync(DeskVisit visit, CancellationToken cancellationToken)
    {
        var (found, language) = (visit.Visit, visit.Language);
        var latest = await itineraries.FindAsync(found.Id, found.LatestVersion, cancellationToken);
        var published = await itineraries.FindAsync(found.Id, found.Publication?.Version, cancellationToken);
        var directory = await people.ReadAsync(found.Id, cancellationToken);
        var all = await links.ListAsync(found.Id, cancellationToken);
        var shown = published ?? latest;
        return new ShowingModel
        {
            Head = visit.Head,
            Preview = latest is null ? null : PreviewChoices.Of(visit, latest.Number),
            Links =
            [
                .. all.OrderBy(link => link.Revoked is not null).ThenBy(link => link.Audience).ThenBy(link => link.Created)
                    .Select(link => LineOf(link, visit, shown?.Itinerary, directory)),
            ],
            NoLinks = address.Of(visit.Request, "/") is null ? PublicAddress.Missing(language)
                : found.Publication is null ? ShowingWords.PublishFirst(language)
                : null,
            Remarks = [.. (await remarks.ReadAsync(found, cancellationToken)).Select(remark => LineOf(remark, visit))],
            Reviewers = [.. new[] { Audience.Host, Audience.Delegation }.Select(audience => new Choice(ReaderChoice.OfReview(audience), ShowingWords.Reviewing(audience, language)))],
            MayBeReviewed = latest is not null && address.Of(visit.Request, "/") is not null,
            Readers = [.. ReadersOf(published?.Itinerary, directory, language)],
            Gates = shown is null ? [] : [.. GatesOf(shown.Itinerary, directory, language)],
        };
    }

    private LinkLine LineOf(AgendaLink link, DeskVisit visit, Itinerary? itinerary, PeopleDirectory directory)
    {
        var isOpen = links.IsOpen(link, visit.Visit);
        var page = isOpen ? address.Of(visit.Request, link.PagePath) ?? "" : "";
        return new LinkLine(link.Id.Value, ForWhom(link, itinerary, directory, visit.Language))
        {
            IsOpen = isOpen,
            Until = ShowingWords.Until(link, isOpen, visit.Visit, visit.Language),
            Page = page,
            Feed = isOpen && link.FeedPath is { } feed ? address.Of(visit.Request, feed) ?? "" : "",
            Code = page.Length > 0 ? QrCode.Of(page) : null,
        };
    }

    private static RemarkLine LineOf(RemarkAnswer remark, DeskVisit visit)
    {
        var at = remark.At.InZone(visit.Visit.TimeZone);
        var by = string.Join(" · ", new[] { remark.Name, remark.Recipient ?? "", $"{DateWords.ShortDay(at.Date, visit.Language)} {DateWords.Time(at.TimeOfDay)}", ShowingWords.OnVersion(remark.Version, visit.Language) }.Where(part => part.Length > 0));
        return new RemarkLine(remark.Id.Value, remark.Title ?? ShowingWords.TheWhole(visit.Language), remark.Text, by, remark.Settled is not null)
        {
            Session = remark.IsGone ? "" : remark.Session?.Value ?? "",
        };
    }

    private static string ForWhom(AgendaLink link, Itinerary? itinerary, PeopleDirectory directory, Language language) => link switch
    {
        { Purpose: AgendaLinkPurpose.Review } => ShowingWords.Reviewer(link.Recipient, link.Audience, language),
        { Person: { } id } => directory.People.FirstOrDefault(person => person.Id == id)?.Name ?? ShowingWords.NobodyAnyMore(language),
        { Stop: { } id } => ShowingWords.HostsOf(itinerary?.Stops.FirstOrDefault(stop => stop.Id == id)?.Name ?? ShowingWords.NowhereAnyMore(language), language),
        _ => ShowingWords.Of(link.Audience, language),
    };

    /// <summary>Audiences that may have an address, the stops of what is published, and those people who are informed rather than invited.</summary>
    private static IEnumerable<Choice> ReadersOf(Itinerary? published, PeopleDirectory directory, Language language) =>
        new[] { Audience.Public, Audience.Delegation, Audience.Host }.Select(audience => new Choice(ReaderChoice.Of(audience), ShowingWords.Of(audience, language)))
            .Concat((published?.Stops ?? []).Select(stop => new Choice(ReaderChoice.Of(stop.Id), ShowingWords.HostsOf(stop.Name, language))))
            .Concat(directory.People.Where(person => person.Role.IsInformed()).OrderBy(person => person.Name, StringComparer.CurrentCulture).Select(person => new Choice(ReaderChoice.Of(person.Id), person.Name)));

    private static IEnumerable<GateLine> GatesOf(Itinerary itinerary, PeopleDirectory directory, Language language) =>
        from stop in StopVisit.AllOf(itinerary, directory.People).Select(StopAnswer.From)
        where stop.EntryConditions is { Length: > 0 }
        select new GateLine(stop.Id.Value, stop.Name, stop.EntryConditions ?? "")
        {
            AsksForList = stop.Rules.VisitorList,
            Due = stop.Due is { } due ? DateWords.Day(due, language) : "",
            Visitors = stop.Visitors,
            OpenAnswers = stop.OpenAnswers,
        };
}
