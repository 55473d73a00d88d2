using Delegations.Invitations;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class DifferencesTests
{
    private static readonly Instant AfterTheSession = Instant.FromUtc(2031, 3, 10, 10, 0);

    [Fact]
    public void What_nobody_holds_is_created()
    {
        var difference = Assert.Single(Between([Entries.Desired()], []));

        Assert.Equal((DifferenceKind.Create, null), (difference.Kind, difference.Actual));
    }

    [Fact]
    public void What_is_held_as_desired_needs_nothing()
    {
        var difference = Assert.Single(Between([Entries.Desired()], [Entries.Sent()]));

        Assert.Equal(DifferenceKind.None, difference.Kind);
    }

    [Fact]
    public void What_says_something_else_is_updated_under_the_same_id()
    {
        var desired = Entries.Desired() with { Content = Entries.Content with { Title = "Another title" } };

        var difference = Assert.Single(Between([desired], [Entries.Sent()]));

        Assert.Equal((DifferenceKind.Update, Entries.Sent().Id), (difference.Kind, difference.Id));
    }

    [Fact]
    public void What_is_no_longer_desired_is_cancelled()
    {
        var difference = Assert.Single(Between([], [Entries.Sent()]));

        Assert.Equal(DifferenceKind.Cancel, difference.Kind);
    }

    [Fact]
    public void What_was_never_sent_is_dropped_without_a_message()
    {
        var difference = Assert.Single(Between([], [Entries.New()]));

        Assert.Equal(DifferenceKind.Drop, difference.Kind);
    }

    [Fact]
    public void What_may_have_left_is_cancelled_not_dropped()
    {
        var sending = Entries.New() with { State = InvitationState.Sending, Outgoing = Entries.Message(Entries.Content) };

        var difference = Assert.Single(Between([], [sending]));

        Assert.Equal(DifferenceKind.Cancel, difference.Kind);
    }

    [Fact]
    public void What_the_outside_may_have_taken_without_an_answer_is_cancelled_not_dropped()
    {
        var putOff = Entries.New() with { Outgoing = Entries.Message(Entries.Content), NotBefore = Entries.Now };

        var difference = Assert.Single(Between([], [putOff]));
        var message = MessageDecision.Decide(difference, putOff, ReplyStatus.NeedsAction, Entries.Now, null);

        Assert.Equal(DifferenceKind.Cancel, difference.Kind);
        Assert.Equal((true, Entries.Content), (message.Cancels, message.Content));
        Assert.Equal(DifferenceKind.None, Assert.Single(Between([], [putOff], AfterTheSession)).Kind);
    }

    [Fact]
    public void What_is_over_is_not_touched()
    {
        var changed = Entries.Desired() with { Content = Entries.Content with { Title = "Another title" } };

        Assert.All(Between([changed], [Entries.Sent()], AfterTheSession), difference => Assert.Equal(DifferenceKind.None, difference.Kind));
        Assert.All(Between([], [Entries.Sent()], AfterTheSession), difference => Assert.Equal(DifferenceKind.None, difference.Kind));
        Assert.All(Between([Entries.Desired()], [], AfterTheSession), difference => Assert.Equal(DifferenceKind.None, difference.Kind));
    }

    [Fact]
    public void An_entry_that_still_lies_ahead_is_told_that_the_session_was_earlier()
    {
        var earlier = Entries.Desired() with
        {
            Content = Entries.Content with { Start = new LocalDateTime(2031, 3, 10, 7, 0), End = new LocalDateTime(2031, 3, 10, 8, 0) },
        };

        var difference = Assert.Single(Between([earlier], [Entries.Sent()], Instant.FromUtc(2031, 3, 10, 7, 30)));

        Assert.Equal(DifferenceKind.Update, difference.Kind);
    }

    [Fact]
    public void Another_address_cancels_the_old_entry_and_invites_anew_under_another_id()
    {
        var moved = Entries.Desired() with { Person = Entries.Ada with { Email = "new@example.org" } };

        var differences = Between([moved], [Entries.Sent()]);

        Assert.Equal([DifferenceKind.Create, DifferenceKind.Cancel], differences.Select(difference => difference.Kind));
        Assert.Equal(2, differences.Select(difference => difference.Id).Distinct().Count());
    }

    [Fact]
    public void The_same_address_in_other_letters_is_the_same()
    {
        var same = Entries.Desired() with { Person = Entries.Ada with { Email = "ADA@example.org" } };

        var difference = Assert.Single(Between([same], [Entries.Sent()]));

        Assert.Equal(DifferenceKind.None, difference.Kind);
    }

    [Fact]
    public void After_a_cancellation_the_next_invitation_has_a_new_id_each_time()
    {
        var first = Assert.Single(Between([Entries.Desired()], [])).Id;
        var cancelled = Entries.New() with { Id = first, State = InvitationState.Cancelled, Sent = Entries.Content };

        var second = Assert.Single(Between([Entries.Desired()], [cancelled])).Id;
        var third = Assert.Single(Between([Entries.Desired()], [cancelled, cancelled with { Id = second }])).Id;

        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
    }

    [Fact]
    public void The_id_of_a_new_invitation_is_the_same_however_often_it_is_asked()
    {
        var ids = (Assert.Single(Between([Entries.Desired()], [])).Id, Assert.Single(Between([Entries.Desired()], [])).Id);

        Assert.Equal(ids.Item1, ids.Item2);
    }

    [Fact]
    public void A_block_that_loses_a_session_stays_the_same_entry()
    {
        var difference = Assert.Single(Between([Entries.Desired(Entries.Second)], [Entries.Sent(Entries.First, Entries.Second)]));

        Assert.Equal(Entries.Sent().Id, difference.Id);
    }

    [Fact]
    public void Another_spelling_of_the_name_leaves_the_entry_of_the_same_address_alone()
    {
        var respelt = Entries.Desired() with { Person = Entries.Ada with { Id = PersonId.Derive("adah"), Name = "Adah Martin", Email = "Ada@example.org" } };

        var difference = Assert.Single(Between([respelt], [Entries.Sent()]));

        Assert.Equal((DifferenceKind.None, Entries.Sent().Id), (difference.Kind, difference.Id));
    }

    [Fact]
    public void Another_role_updates_the_entry_of_the_same_address()
    {
        var speaks = Entries.Desired() with { Role = InvitationRole.Speaker, Content = Entries.Content with { Text = "You speak to the delegation." } };

        var difference = Assert.Single(Between([speaks], [Entries.Sent()]));

        Assert.Equal((DifferenceKind.Update, Entries.Sent().Id), (difference.Kind, difference.Id));
    }

    [Fact]
    public void Who_shares_an_address_keeps_the_own_entry()
    {
        var bruno = Entries.Ada with { Id = PersonId.Derive("bruno"), Name = "Bruno Leroy" };
        var hosts = Entries.Desired(Entries.First, Entries.Second) with { Person = bruno };

        var differences = Between([hosts, Entries.Desired()], [Entries.Sent()]);

        Assert.Equal([DifferenceKind.Create, DifferenceKind.None], differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void The_same_address_at_another_session_is_another_entry()
    {
        var differences = Between([Entries.Desired(Entries.Second)], [Entries.Sent(Entries.First)]);

        Assert.Equal([DifferenceKind.Create, DifferenceKind.Cancel], differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void What_failed_stays_failed_until_it_says_something_else()
    {
        var failed = Entries.New() with { State = InvitationState.Failed, Outgoing = Entries.Message(Entries.Content) };
        var changed = Entries.Desired() with { Content = Entries.Content with { Title = "Another title" } };

        Assert.Equal(DifferenceKind.None, Assert.Single(Between([Entries.Desired()], [failed])).Kind);
        Assert.Equal(DifferenceKind.Create, Assert.Single(Between([changed], [failed])).Kind);
    }

    [Fact]
    public void Somebody_without_an_address_has_no_entry()
    {
        var unknown = Entries.Desired() with { Person = Entries.Ada with { Email = null } };

        Assert.Empty(Between([unknown], []));
    }

    private static IReadOnlyList<Difference> Between(DesiredEntry[] desired, Invitation[] actual, Instant? now = null) =>
        Differences.Between(Entries.Visit, desired, actual, now ?? Entries.Now);
}
