using Delegations.Model;
using Delegations.Web;

namespace Delegations.Desk.Overview;

/// <summary>The first page of a visit: what to do next, the picture of its days, its numbers, settings and report.</summary>
internal static class OverviewPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("", ShowAsync);
        SettingsPages.Map(visit);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, OverviewReader reader, CancellationToken cancellationToken)
    {
        var model = await reader.ReadAsync(visit, cancellationToken);
        return View.Of<OverviewView>(visit.Language, (nameof(OverviewView.Model), model with { Message = MessageOf(visit.Said, visit.Language) }));
    }

    private static Message? MessageOf(Said said, Language language) => said.Code switch
    {
        "created" => new Message(language.Say(en: "The visit is created.", fr: "La visite est créée.", nl: "Het bezoek is aangemaakt.", de: "Der Besuch ist angelegt.")),
        _ => null,
    };
}
