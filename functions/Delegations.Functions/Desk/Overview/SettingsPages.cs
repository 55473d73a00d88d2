using System.Diagnostics;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Overview;

/// <summary>A visit's settings.</summary>
internal static class SettingsPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/settings", ShowAsync);
        visit.MapPost("/settings", ChangeAsync);
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
                var model = await reader.ReadAsync(visit, filled, cancellationToken);
                return Show(model with { Message = Message.Wrong(sentence) }, visit.Language, StatusCodes.Status422UnprocessableEntity);
            case EditOutcome.Stale:
                return await StaleAsync(visit, reader, present, filled, cancellationToken);
            default:
                throw new UnreachableException();
        }
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
