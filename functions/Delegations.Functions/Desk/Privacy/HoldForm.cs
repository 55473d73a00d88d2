using System.Diagnostics;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Privacy;

/// <summary>Holds a visit's data, or lets it go by the usual rules again.</summary>
internal static class HoldForm
{
    public const string HoldField = "hold";
    public const string ShownField = "shown";
    private const int MostAttempts = 4;

    public static async Task<IResult> HoldAsync(DeskVisit visit, VisitEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if ((visit.Visit.Retention.Hold ?? "") != form[ShownField].ToString())
            {
                return Refuse(visit, visit.Language.Say(
                    en: "Somebody else has changed the reason meanwhile. Look at it, and write yours again where it is still wanted.",
                    fr: "Quelqu’un d’autre a changé le motif entre-temps. Regardez-le et réécrivez le vôtre s’il est toujours voulu.",
                    nl: "Iemand anders heeft de reden intussen gewijzigd. Bekijk die en schrijf de uwe opnieuw als ze nog nodig is.",
                    de: "Jemand anders hat den Grund inzwischen geändert. Sehen Sie ihn an, und schreiben Sie Ihren neu, wo er noch gewünscht ist."));
            }

            var settings = new VisitSettings { Retention = new RetentionSettings { Hold = form[HoldField].ToString() } };
            switch (await editor.ChangeAsync(visit.Visit, settings, visit.Language, cancellationToken))
            {
                case EditOutcome.Written:
                    return visit.Go("/history", "held");
                case EditOutcome.Refused(var sentence):
                    return Refuse(visit, sentence);
                case EditOutcome.Stale:
                    visit = await DeskVisit.AgainAsync(http);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return Refuse(visit, Problems.Stale(visit.Language).Detail);
    }

    private static Page<MessageView> Refuse(DeskVisit visit, string sentence) => MessageView.Page(
        visit.Language, PrivacyWords.History(visit.Language), sentence, StatusCodes.Status409Conflict, $"{visit.Path}/history");
}
