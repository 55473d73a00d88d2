using System.Text;
using Delegations.Documents.Rendering.Reports;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Writes the first report of visits that are over, and writes it anew while it is a draft and the agenda changes.</summary>
internal sealed class ReportDrafts(
    VisitStore visits, ItineraryStore itineraries, PeopleStore people, ReportStore reports, ReportTimers timers)
{
    public async Task DraftDueAsync(CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(timers.Logger);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit is { Progress: VisitProgress.Open or VisitProgress.ReportDrafted, Publication: { Ends: { } ends } publication }
                && ends <= timers.Clock.GetCurrentInstant())
            {
                await failures.RunAsync(visit.Id, () => DraftAsync(visit, publication, cancellationToken));
            }
        }

        failures.ThrowIfAny();
    }

    /// <summary>Documents first, then the row that makes them a draft: what is cut off is simply done again.</summary>
    private async Task DraftAsync(Visit visit, Publication publication, CancellationToken cancellationToken)
    {
        var former = await reports.FindLatestAsync(visit.Id, cancellationToken);
        if ((former is not null && (former.State is not ReportState.Draft || former.ItineraryVersion == publication.Version))
            || await itineraries.FindAsync(visit.Id, publication.Version, cancellationToken) is not { } version)
        {
            return;
        }

        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var report = new Report
        {
            Number = (former?.Number ?? 0) + 1,
            State = ReportState.Draft,
            ItineraryVersion = publication.Version,
            Languages = [.. new[] { visit.Language, Language.English }.Distinct()],
            Drafted = timers.Clock.GetCurrentInstant(),
        };
        foreach (var document in report.Documents)
        {
            var content = await RenderAsync(visit, version.Itinerary, directory, document, cancellationToken);
            await reports.PutAsync(visit.Id, report.Number, document, content, cancellationToken);
        }

        await reports.AddAsync(visit, report, VisitProgress.ReportDrafted, cancellationToken);
    }

    /// <summary>The report is for those who took part; the summary leaves the house.</summary>
    private static async Task<BinaryData> RenderAsync(
        Visit visit, Itinerary itinerary, PeopleDirectory directory, ReportDocument document, CancellationToken cancellationToken)
    {
        var audience = document.Part is ReportPart.Summary ? Audience.Public : Audience.Delegation;
        var content = ReportContent.From(itinerary, directory.People, audience, visit.Name, document.Language);
        var markdown = document.Part is ReportPart.Summary ? SummaryMarkdown.Render(content) : ReportMarkdown.Render(content);
        var text = document.Format is ReportFormat.Md
            ? markdown
            : await HtmlReport.RenderAsync(content.Title, markdown, document.Language, cancellationToken);
        return BinaryData.FromBytes(Encoding.UTF8.GetBytes(text));
    }
}

/// <summary>What the hourly work on reports needs besides its stores.</summary>
internal sealed record ReportTimers(IClock Clock, ILogger<ReportDrafts> Logger);
