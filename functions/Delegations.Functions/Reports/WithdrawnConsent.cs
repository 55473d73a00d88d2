using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model.Ids;

namespace Delegations.Reports;

/// <summary>
/// Tells whether somebody has said since a report's release that they must not be named. What was released does not change; what of it is made for
/// anybody is not handed out any more.
/// </summary>
internal sealed class WithdrawnConsent(PeopleStore people, ReportStore reports)
{
    /// <summary>How many have: 0 while all may be handed out.</summary>
    public async Task<int> CountAsync(VisitId visit, Report report, CancellationToken cancellationToken)
    {
        var refusing = (await people.ReadAsync(visit, cancellationToken)).People.Where(person => person.MayBeNamed is false).ToList();
        if (refusing.Count is 0 || await reports.ReadFactsAsync(visit, report, cancellationToken) is not { } facts)
        {
            return 0;
        }

        var known = new PeopleIndex([.. facts.People.Where(person => person.MayBeNamed is false)]);
        return refusing.Count(person => known.Named(person.Name).Count is 0);
    }
}
