using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>The states of a row and what leads from one to the next.</summary>
public sealed class InvitationLifeTests
{
    private static readonly OutgoingMessage Message = Entries.Message(Entries.Content) with { Sequence = 1, Asks = true, Stamp = Entries.Now };

    [Fact]
    public void What_is_about_to_leave_stands_in_the_row_under_the_present_name()
    {
        var desired = Entries.Desired(Entries.Second) with { Role = InvitationRole.Speaker, Person = Entries.Ada with { Name = "Ada M. Martin" } };

        var begun = InvitationLife.Begin(Entries.Sent(), Message, desired);

        Assert.Equal((InvitationState.Sending, Message, "Ada M. Martin", InvitationRole.Speaker), (begun.State, begun.Outgoing, begun.Name, begun.Role));
        Assert.Equal([Entries.Second], begun.Sessions);
    }

    [Fact]
    public void A_repeat_leaves_under_the_name_that_it_bore()
    {
        var desired = Entries.Desired(Entries.Second) with { Role = InvitationRole.Speaker, Person = Entries.Ada with { Name = "Ada M. Martin" } };
        var refused = Entries.Sent() with { Outgoing = Message with { Standing = MessageStanding.Refused } };

        var begun = InvitationLife.Begin(refused, Message, desired);

        Assert.Equal((refused.Name, refused.Role), (begun.Name, begun.Role));
    }

    [Theory]
    [InlineData(false, "Sent")]
    [InlineData(true, "Cancelled")]
    public void What_was_taken_is_known_to_have_been(bool cancels, string state)
    {
        var (message, entry) = (Message with { Cancels = cancels, Asks = !cancels }, new ExternalEntry("event", "uid"));
        var troubled = Sending(message) with { Reason = DeliveryReason.Throttled, Failures = 3, NotBefore = Entries.Now };

        var after = InvitationLife.After(troubled, message, new DeliveryOutcome.Delivered(entry), wasUncertain: true, Entries.Now);

        Assert.Equal((state, MessageStanding.Taken, entry), (after.State.ToString(), after.Outgoing?.Standing, after.Entry));
        Assert.Equal((Entries.Content, null, 0, null), (after.Sent, after.Reason, after.Failures, after.NotBefore));
        Assert.Equal(cancels ? null : Entries.Now, after.AskedAt);
    }

    [Theory]
    [InlineData("Refused", false, "Refused")]
    [InlineData("Unknown", false, "Unknown")]
    [InlineData("Refused", true, "Unknown")]
    public void A_refusal_says_nothing_about_an_earlier_attempt_whose_answer_was_lost(string told, bool wasUncertain, string known)
    {
        var standing = Enum.Parse<MessageStanding>(told);

        var later = InvitationLife.After(Sending(Message), Message, new DeliveryOutcome.Later(DeliveryReason.Throttled, null, standing), wasUncertain, Entries.Now);
        var never = InvitationLife.After(Sending(Message), Message, new DeliveryOutcome.Impossible(DeliveryReason.Rejected, standing), wasUncertain, Entries.Now);

        Assert.Equal((known, known), (later.Outgoing?.Standing.ToString(), never.Outgoing?.Standing.ToString()));
    }

    [Theory]
    [InlineData(true, "Sent")]
    [InlineData(false, "Pending")]
    public void What_comes_later_rests_where_it_was(bool wasTold, string state)
    {
        var row = Sending(Message) with { Sent = wasTold ? Entries.Content : null };

        var after = InvitationLife.After(row, Message, new DeliveryOutcome.Later(DeliveryReason.Unavailable), wasUncertain: false, Entries.Now);

        Assert.Equal((state, 1, Entries.Now + Duration.FromSeconds(30)), (after.State.ToString(), after.Failures, after.NotBefore));
    }

    [Fact]
    public void Each_failure_in_a_row_waits_longer_up_to_an_hour()
    {
        var row = Sending(Message);
        var waits = new List<Duration?>();
        for (var attempt = 0; attempt < 12; attempt++)
        {
            row = InvitationLife.After(row, Message, new DeliveryOutcome.Later(DeliveryReason.Unavailable), wasUncertain: false, Entries.Now);
            waits.Add(row.NotBefore - Entries.Now);
        }

        Assert.Equal(waits.Order(), waits);
        Assert.Equal(Duration.FromHours(1), waits[^1]);
    }

    [Fact]
    public void A_mailbox_that_stays_forbidden_for_a_day_is_given_up()
    {
        var row = Sending(Message) with { Failures = InvitationLimits.MostFailures };

        var after = InvitationLife.After(row, Message, new DeliveryOutcome.Later(DeliveryReason.Forbidden, Duration.FromMinutes(15)), wasUncertain: false, Entries.Now);

        Assert.Equal((InvitationState.Failed, (DeliveryReason?)DeliveryReason.Forbidden, null), (after.State, after.Reason, after.NotBefore));
    }

    [Fact]
    public void An_unconfirmed_cancellation_is_repeated_as_it_was_although_the_entry_is_desired_again()
    {
        var row = Entries.Sent() with { Outgoing = Message with { Cancels = true, Content = Entries.Content }, Reason = DeliveryReason.Unavailable };
        var difference = Differences.Of(row, Entries.Desired(), Entries.Now);

        var message = MessageDecision.Decide(difference, row, ReplyStatus.Accepted, Entries.Now, null);

        Assert.Equal((DifferenceKind.Cancel, row.Outgoing.Sequence, row.Outgoing.Stamp, true), (difference.Kind, message.Sequence, message.Stamp, message.Cancels));
    }

    [Fact]
    public void Whoever_is_wanted_again_after_a_confirmed_cancellation_gets_a_new_row()
    {
        var (cancelled, asked) = (Entries.Sent() with { State = InvitationState.Cancelled, Outgoing = Message with { Cancels = true, Standing = MessageStanding.Taken } }, Entries.Desired());

        var difference = Assert.Single(Differences.Between(cancelled.Visit, [asked], [cancelled], Entries.Now));

        Assert.Equal((DifferenceKind.Create, false), (difference.Kind, difference.Id == cancelled.Id));
    }

    [Fact]
    public void What_puts_an_entry_back_after_a_cancellation_that_may_have_arrived_and_failed_counts_for_more()
    {
        var row = Entries.Sent() with { State = InvitationState.Failed, Outgoing = Message with { Cancels = true }, Reason = DeliveryReason.Rejected };
        var difference = Differences.Of(row, Entries.Desired(), Entries.Now);

        var message = MessageDecision.Decide(difference, row, ReplyStatus.Accepted, Entries.Now, null);

        Assert.Equal((DifferenceKind.Update, 2, ReplyStatus.NeedsAction, false), (difference.Kind, message.Sequence, message.Status, message.Cancels));
    }

    [Fact]
    public void A_coordinators_retry_forgets_the_failure_and_not_the_message()
    {
        var refused = Message with { Standing = MessageStanding.Refused };
        var failed = Sending(refused) with { State = InvitationState.Failed, Reason = DeliveryReason.MailboxGone, Failures = 4 };

        var again = InvitationLife.Retry(failed);

        Assert.Equal((InvitationState.Sent, null, 0, refused), (again.State, again.Reason, again.Failures, again.Outgoing));
    }

    /// <summary>The page of documentation names every state, every reason to wait, and nothing that does not exist.</summary>
    [Fact]
    public async Task The_page_of_documentation_knows_every_state_and_every_reason_to_wait()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "invitations.md"), TestContext.Current.CancellationToken);
        var words = Enum.GetNames<InvitationState>().Concat(["excluded", "by-phone", "delayed", "touch-up", "quiet"]);

        Assert.All(words, word => Assert.Contains($"`{word}`", page, StringComparison.OrdinalIgnoreCase));
    }

    private static Invitation Sending(OutgoingMessage message) => Entries.Sent() with { State = InvitationState.Sending, Outgoing = message };
}
