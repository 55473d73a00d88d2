using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Replies;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>A message that left, and of which nobody said that it arrived: it may stand in the calendar.</summary>
public sealed class UncertainMessageTests
{
    private static readonly EntryContent Moved = Entries.Content with { Start = Entries.Content.Start.PlusMinutes(30), End = Entries.Content.End.PlusMinutes(30) };

    [Theory]
    [InlineData("Unknown", DifferenceKindName.Update)]
    [InlineData("Refused", DifferenceKindName.Settle)]
    public void Taken_back_it_needs_a_message_unless_it_surely_did_not_arrive(string standing, string expected)
    {
        var row = Tried(Enum.Parse<MessageStanding>(standing));

        var difference = Assert.Single(Differences.Between(Entries.Visit, [Entries.Desired()], [row], Entries.Now));

        Assert.Equal(expected, difference.Kind.ToString());
    }

    [Fact]
    public void What_follows_it_asks_anew_where_the_calendar_may_show_another_time()
    {
        var row = Tried(MessageStanding.Unknown);
        var difference = new Difference(row.Id, DifferenceKind.Update, Entries.Desired(), row);

        var message = MessageDecision.Decide(difference, row, ReplyStatus.Accepted, Entries.Now, null);

        Assert.Equal((2, ReplyStatus.NeedsAction, Entries.Content), (message.Sequence, message.Status, message.Content));
        Assert.True(message.Stamp > row.Outgoing?.Stamp, "Of two messages of one sequence the later stamp wins.");
    }

    [Fact]
    public void What_follows_one_that_surely_did_not_arrive_keeps_the_answer()
    {
        var row = Tried(MessageStanding.Refused);
        var title = Entries.Content with { Title = "Another title" };
        var difference = new Difference(row.Id, DifferenceKind.Update, Entries.Desired() with { Content = title }, row);

        var message = MessageDecision.Decide(difference, row, ReplyStatus.Accepted, Entries.Now, null);

        Assert.Equal((ReplyStatus.Accepted, false), (message.Status, message.Asks));
    }

    [Theory]
    [InlineData("Unknown", DifferenceKindName.Cancel)]
    [InlineData("Refused", DifferenceKindName.Drop)]
    public void A_first_invitation_that_is_no_longer_desired_is_cancelled_unless_it_surely_did_not_arrive(string standing, string expected)
    {
        var row = Entries.New() with { Outgoing = Entries.Message(Entries.Content) with { Standing = Enum.Parse<MessageStanding>(standing) } };

        var difference = Assert.Single(Differences.Between(Entries.Visit, [], [row], Entries.Now));

        Assert.Equal(expected, difference.Kind.ToString());
    }

    [Fact]
    public void One_row_is_judged_alone_as_among_all()
    {
        var row = Tried(MessageStanding.Unknown);
        var among = Assert.Single(Differences.Between(Entries.Visit, [Entries.Desired()], [row], Entries.Now));

        var alone = Differences.Of(row, among.Desired, Entries.Now);

        Assert.Equal(among, alone);
    }

    [Fact]
    public void A_message_that_takes_it_back_is_repeated_until_it_is_known_to_have_arrived()
    {
        var row = Tried(MessageStanding.Unknown);
        var back = MessageDecision.Decide(Differences.Of(row, Entries.Desired(), Entries.Now), row, ReplyStatus.Accepted, Entries.Now, null);
        var putOff = InvitationLife.After(row, back, new DeliveryOutcome.Later(DeliveryReason.Throttled, null, MessageStanding.Refused), wasUncertain: true, Entries.Now);

        var difference = Differences.Of(putOff, Entries.Desired(), Entries.Now);
        var again = MessageDecision.Decide(difference, putOff, ReplyStatus.Accepted, Entries.Now + Duration.FromHours(1), null);

        Assert.Equal(DifferenceKind.Update, difference.Kind);
        Assert.Equal((back.Sequence, back.Stamp, back.Asks), (again.Sequence, again.Stamp, again.Asks));
    }

    [Fact]
    public void A_retry_by_hand_does_not_forget_that_it_may_have_arrived()
    {
        var failed = Tried(MessageStanding.Unknown) with { State = InvitationState.Failed };

        Assert.Equal(DifferenceKind.Update, Differences.Of(InvitationLife.Retry(failed), Entries.Desired(), Entries.Now).Kind);
    }

    [Fact]
    public void What_takes_it_back_is_no_touch_up_that_could_wait()
    {
        var difference = Differences.Of(Tried(MessageStanding.Unknown), Entries.Desired(), Entries.Now);

        Assert.Null(new Pace { HoldTouchUps = true }.Apply(difference, Entries.Now).Held);
    }

    [Theory]
    [InlineData("Unknown", true)]
    [InlineData("Refused", false)]
    public void A_message_that_surely_did_not_arrive_asked_nobody_anything(string standing, bool isStale)
    {
        var row = Tried(Enum.Parse<MessageStanding>(standing)) with { Taken = new TakenMessage(0, Entries.Now) };
        var yes = new ReplyFact
        {
            Invitation = row.Id,
            Key = "yes",
            Status = ReplyStatus.Accepted,
            Source = ReplySource.Phone,
            Sequence = 0,
            At = Entries.Now,
            Recorded = Entries.Now,
        };

        var reply = CurrentReply.Of(row, [yes]);

        Assert.Equal((ReplyStatus.Accepted, isStale), (reply.Status, reply.IsStale));
        Assert.Equal(isStale ? Moved : Entries.Content, row.Told);
    }

    [Fact]
    public void What_stood_already_as_it_is_wanted_again_asks_nobody_anew()
    {
        var row = Tried(MessageStanding.Unknown) with { Taken = new TakenMessage(0, Entries.Now), AskedAt = Entries.Now };
        var back = MessageDecision.Decide(Differences.Of(row, Entries.Desired(), Entries.Now), row, ReplyStatus.Accepted, Entries.Now, null);

        var after = InvitationLife.After(row, back, new DeliveryOutcome.Delivered(WasThere: true), wasUncertain: true, Entries.Now);

        Assert.Equal((InvitationState.Sent, 0, Entries.Now, 2), (after.State, after.AskedSequence, after.AskedAt, after.Sequence));
    }

    /// <summary>An invitation whose move was sent and not confirmed.</summary>
    private static Invitation Tried(MessageStanding standing) => Entries.Sent() with
    {
        Reason = DeliveryReason.Unavailable,
        Outgoing = Entries.Message(Moved) with { Sequence = 1, Standing = standing, Stamp = Entries.Now + Duration.FromMinutes(1) },
    };

    private static class DifferenceKindName
    {
        public const string Update = "Update";
        public const string Settle = "Settle";
        public const string Cancel = "Cancel";
        public const string Drop = "Drop";
    }
}
