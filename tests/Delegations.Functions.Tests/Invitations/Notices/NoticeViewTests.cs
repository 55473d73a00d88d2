using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

public sealed class NoticeViewTests
{
    private static readonly EntryContent Moved = Entries.Content with { Start = Entries.Content.Start.PlusHours(1), End = Entries.Content.End.PlusHours(1) };

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Who_has_not_answered_stays_on_the_list_while_a_change_is_held_and_is_asked_anew_by_one_that_leaves(bool isHeld, int open)
    {
        var row = Entries.Sent() with { AskedAt = Entries.Now };
        var change = new Difference(row.Id, DifferenceKind.Update, Entries.Desired() with { Content = Moved }, row)
        {
            Held = isHeld ? new HeldBack(HeldReason.ByPhone, null) : null,
        };
        var view = new NoticeView(Entries.VisitNamed("Space visit"), new ComparedVisit([], [row], [change]), [], []);

        Assert.Equal(open, view.OpenAt(Entries.Now).Count);
    }
}
