using System.Text;
using Delegations.Documents.Rendering.Reports;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Writes the first report of visits that are over.</summary>
internal sealed class ReportDrafts(
    VisitStore visits, ItineraryStore itineraries, PeopleStore people, ReportStore reports, IClock clock)
{
    private const int FirstNumber = 1;

    public async Task DraftDueAsync(CancellationToken cancellationToken)
    {
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit is { Progress: VisitProgress.Open, Publication: { Ends: { } ends } publication } && ends <= clock.GetCurrentInstant())
            {
                await DraftAsync(visit, publication, cancellationToken);
            }
        }
    }

    /// <summary>Documents first, then the row that makes them a draft: what is cut off is simply done again.</summary>
    private async Task DraftAsync(Visit visit, Publication publication, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, publication.Version, cancellationToken) is not { } version)
        {
            return;
        }

        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        foreach (var document in ReportDocument.AllOf(visit.Language))
        {
            var content = await RenderAsync(visit, version.Itinerary, directory, document, cancellationToken);
            await reports.PutAsync(visit.Id, FirstNumber, document, content, cancellationToken);
        }

        var report = new Report
        {
            Number = FirstNumber,
            State = ReportState.Draft,
            ItineraryVersion = publication.Version,
            Drafted = clock.GetCurrentInstant(),
        };
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
            : await HtmlReport.RenderAsync(visit.Name, markdown, document.Language, cancellationToken);
        return BinaryData.FromBytes(Encoding.UTF8.GetBytes(text));
    }
}
