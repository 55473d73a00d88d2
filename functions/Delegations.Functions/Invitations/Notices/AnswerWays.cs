using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;

namespace Delegations.Invitations.Notices;

/// <summary>How an answer can come back: asking for one that nobody would read is worse than silence.</summary>
internal sealed class AnswerWays(DeliveryOptions options, LetterDesk letters)
{
    /// <summary>Calendars' buttons are read by Graph, and by mail where the mailbox is read; words only there.</summary>
    public Answering Of(Visit visit) =>
        options.RepliesByMail ? Answering.Buttons | Answering.Reply
        : visit.Invitations.Way is DeliveryWay.Graph ? Answering.Buttons
        : Answering.None;

    public Uri? PageOf(Invitation row) => letters.AnswerPageOf(row) is { } page ? new Uri(page) : null;

    public bool CanAnswer(Visit visit, Invitation row) => Of(visit) is not Answering.None || PageOf(row) is not null;
}
