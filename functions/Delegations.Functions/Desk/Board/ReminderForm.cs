using Delegations.Invitations.Notices;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>Reminds one person, those who are ticked, or all who were shown as open.</summary>
internal static class ReminderForm
{
    public static async Task<IResult> RemindAsync(
        DeskVisit visit, HandReminders reminders, BoardReader reader, BoardViews views, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var place = BoardPlace.Of(visit, form);
        if (form["which"] == "all")
        {
            var open = OpenEntries.Of(await reader.ReadAsync(visit, cancellationToken), place.Choice);
            return OpenEntries.HaveOnly(form, open)
                ? await SendAsync(place, open, reminders, views, cancellationToken)
                : await views.ShowAsync(place, Wrong(BoardMessages.OthersOpen(open.Count, visit.Language)), StatusCodes.Status409Conflict, cancellationToken);
        }

        var chosen = ChosenIn(form);
        return chosen.Count > 0
            ? await SendAsync(place, chosen, reminders, views, cancellationToken)
            : await views.ShowAsync(place, Wrong(BoardMessages.ChooseFirst(visit.Language)), StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static BoardNews Wrong(string sentence) => new() { Message = Message.Wrong(sentence) };

    private static async Task<IResult> SendAsync(
        BoardPlace place, IReadOnlyList<InvitationId> chosen, HandReminders reminders, BoardViews views, CancellationToken cancellationToken)
    {
        var (visit, language) = (place.Visit.Visit, place.Visit.Language);
        var answer = await reminders.RemindAsync(visit, chosen, language, cancellationToken);
        if (answer.NotReminded.Count is 0)
        {
            return place.Go(BoardMessages.Reminded, answer.Reminded.Count);
        }

        // Who was not is said at once: an address takes no names. Sent again by a reload, the form reminds nobody twice.
        var news = new BoardNews
        {
            Message = BoardMessages.RemindedOf(answer.Reminded.Count, visit.Invitations.Way, language),
            NotReminded =
            [
                .. answer.NotReminded.GroupBy(other => other.Reason, StringComparer.Ordinal)
                    .Select(group => new Unreminded(group.Key, string.Join(", ", group.Select(other => other.Name).OfType<string>()))),
            ],
        };
        return await views.ShowAsync(place, news, StatusCodes.Status200OK, cancellationToken);
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
