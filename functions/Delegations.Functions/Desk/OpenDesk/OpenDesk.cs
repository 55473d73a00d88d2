using Delegations.Hosting.Edge;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>The coordinators' pages. Each part of the desk maps its own; whatever leads nowhere ends here.</summary>
internal static class OpenDesk
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/{*page}", Nothing);
        LanguageChoice.Map(desk);
        Start.StartPages.Map(desk);
        Privacy.PrivacyPages.MapAll(desk);

        var visit = desk.MapGroup("/visits/{visit:id}");
        Overview.OverviewPages.Map(visit);
        Programme.ProgrammePages.Map(visit);
        Corrections.CorrectionPages.Map(visit);
        Today.TodayPages.Map(visit);
        PeopleList.PeoplePages.Map(visit);
        Planning.PlanPages.Map(visit);
        Board.BoardPages.Map(visit);
        Showing.ShowingPages.Map(visit);
        Reporting.ReportPages.Map(visit);
        Privacy.PrivacyPages.Map(visit);
        Sharing.SharingPages.Map(visit);
    }

    internal static IResult Nothing(HttpContext http)
    {
        var problem = Problems.NotFound(RequestLanguage.Of(http.Request));
        return MessageView.Page(RequestLanguage.Of(http.Request), problem.Title, problem.Detail, problem.Status, "/desk");
    }
}
