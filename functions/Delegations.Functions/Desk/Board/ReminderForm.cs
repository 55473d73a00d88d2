using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>Reminds one person, those who are ticked, or all who have not answered.</summary>
internal static class ReminderForm
{
    public static async Task<IResult> RemindAsync(
        DeskVisit visit, HandReminders reminders, BoardReader reader, BoardViews views, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var place = BoardPlace.Of(visit, form);
        IReadOnlyList<InvitationId> chosen = form["which"] == "all" ? await OpenAsync(visit, reader, cancellationToken) : ChosenIn(form);
        if (chosen.Count is 0 && form["which"] != "all")
        {
            var nobody = new BoardNews { Message = Message.Wrong(BoardMessages.ChooseFirst(visit.Language)) };
            return await views.ShowAsync(place, nobody, StatusCodes.Status422UnprocessableEntity, cancellationToken);
        }

        var answer = await reminders.RemindAsync(visit.Visit, chosen, visit.Language, cancellationToken);
        if (answer.NotReminded.Count is 0)
        {
            return place.Go(BoardMessages.Reminded, answer.Reminded.Count);
        }

        // Who was not is said at once: an address takes no names. Sent again by a reload, the form reminds nobody twice.
        var news = new BoardNews
        {
            Message = BoardMessages.RemindedOf(answer.Reminded.Count, visit.Visit.Invitations.Way, visit.Language),
            NotReminded =
            [
                .. answer.NotReminded.GroupBy(other => other.Reason, StringComparer.Ordinal)
                    .Select(group => new Unreminded(group.Key, string.Join(", ", group.Select(other => other.Name).OfType<string>()))),
            ],
        };
        return await views.ShowAsync(place, news, StatusCodes.Status200OK, cancellationToken);
    }

    private static async Task<IReadOnlyList<InvitationId>> OpenAsync(DeskVisit visit, BoardReader reader, CancellationToken cancellationToken)
    {
        var source = await reader.ReadAsync(visit, cancellationToken);
        return [.. source.Rows.Where(row => row.IsOpenAt(source.Now)).Select(row => row.Invitation?.Id).OfType<InvitationId>()];
    }

    /// <summary>A button beside one person means that person alone, whoever else is ticked.</summary>
    private static List<InvitationId> ChosenIn(IFormCollection form)
    {
        var chosen = new List<InvitationId>();
        foreach (var text in form["only"].Count > 0 ? form["only"] : form["invitation"])
        {
            if (InvitationId.TryParse(text, null, out var id))
            {
                chosen.Add(id);
            }
        }

        return chosen;
    }
}
