using System.Diagnostics;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Overview;

/// <summary>A visit's settings.</summary>
internal static class SettingsPages
{
    /// <summary>An upload or the hourly work in the same moment changes the visit, and none of its settings.</summary>
    private const int MostAttempts = 4;

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/settings", ShowAsync);
        visit.MapPost("/settings", ChangeAsync).WithMetadata(new Audited(AuditWords.SettingsChanged));
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, SettingsReader reader, CancellationToken cancellationToken)
    {
        var model = await reader.ReadAsync(visit, reader.FieldsOf(visit.Visit), cancellationToken);
        return Show(model with { Message = visit.Said.Code is "saved" ? SettingsWords.Saved(visit.Language) : null }, visit.Language);
    }

    private static async Task<IResult> ChangeAsync(
        DeskVisit visit, SettingsReader reader, VisitEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var present = reader.FieldsOf(visit.Visit);
            var filled = SettingsFields.Of(form, present);
            if (form["mark"].ToString() != present.Mark)
            {
                return await StaleAsync(visit, reader, present, filled, cancellationToken);
            }

            var outcome = filled.ToSettings(present) is { } settings
                ? await editor.ChangeAsync(visit.Visit, settings, visit.Language, cancellationToken)
                : new EditOutcome.Refused(SettingsWords.Numbers(visit.Language));
            switch (outcome)
            {
                case EditOutcome.Written:
                    return visit.Go("/settings", "saved");
                case EditOutcome.Refused(var sentence):
                    return await ShowAgainAsync(visit, reader, filled, sentence, StatusCodes.Status422UnprocessableEntity, cancellationToken);
                case EditOutcome.Stale when attempt < MostAttempts:
                    visit = await DeskVisit.AgainAsync(http);
                    break;
                case EditOutcome.Stale:
                    return await ShowAgainAsync(visit, reader, filled, SettingsWords.Busy(visit.Language), StatusCodes.Status412PreconditionFailed, cancellationToken);
                default:
                    throw new UnreachableException();
            }
        }
    }

    /// <summary>The form as it was filled in, to be sent again.</summary>
    private static async Task<IResult> ShowAgainAsync(
        DeskVisit visit, SettingsReader reader, SettingsFields filled, string sentence, int status, CancellationToken cancellationToken)
    {
        var model = await reader.ReadAsync(visit, filled, cancellationToken);
        return Show(model with { Message = Message.Wrong(sentence) }, visit.Language, status);
    }

    /// <summary>What now holds, and beside it what was entered, so that it can be entered again where it is still wanted.</summary>
    private static async Task<IResult> StaleAsync(
        DeskVisit visit, SettingsReader reader, SettingsFields present, SettingsFields filled, CancellationToken cancellationToken)
    {
        var model = await reader.ReadAsync(visit, present, cancellationToken);
        return Show(
            model with { Message = Message.Wrong(SettingsWords.Stale(visit.Language)), Lost = SettingsWords.Differences(present, filled, visit.Language) },
            visit.Language,
            StatusCodes.Status412PreconditionFailed);
    }

    private static IResult Show(SettingsModel model, Language language, int status = StatusCodes.Status200OK) =>
        View.Of<SettingsView>(language, status, (nameof(SettingsView.Model), model));
}
