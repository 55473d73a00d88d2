using Delegations.Documents.Rendering.Ics;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements E: the organiser and the one person written to.</summary>
public sealed class InvitationPeopleTests
{
    [Fact]
    public void E1_both_are_mailto_addresses()
    {
        Assert.EndsWith(":mailto:visits@example.org", Messages.Property(Messages.Reference, "ORGANIZER").Single(), StringComparison.Ordinal);
        Assert.EndsWith(":mailto:eva.mueller@example.com", Messages.Property(Messages.Reference, "ATTENDEE").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void E2_there_is_one_organizer_in_every_message() =>
        Assert.All(
            [Messages.Reference, Messages.Cancellation, Messages.Cancellation with { WithdrawnForAttendeeOnly = true }],
            message => Assert.Equal(["ORGANIZER;CN=\"Visits Office\":mailto:visits@example.org"], Messages.Property(message, "ORGANIZER")));

    [Theory]
    [InlineData("visits@example.org")]
    [InlineData("Visits@Example.org")]
    public void E4_an_attendee_who_is_the_organizer_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Attendee = new CalendarAddress("x", address) }));

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a b@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("a@example.org\r\nX:y")]
    [InlineData("a,b@example.org")]
    public void E5_an_address_that_no_mail_can_be_sent_to_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Attendee = new CalendarAddress("x", address) }));

    [Fact]
    public void E6_nobody_but_the_recipient_is_named() =>
        Assert.Single(Messages.Lines(Messages.Reference), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));

    [Fact]
    public void E7_who_has_not_answered_is_asked() =>
        Assert.StartsWith(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;",
            Messages.Property(Messages.Reference, "ATTENDEE").Single(),
            StringComparison.Ordinal);

    [Fact]
    public void E7_nobody_is_asked_where_no_answer_is_read_back() =>
        Assert.Contains(";PARTSTAT=NEEDS-ACTION;RSVP=FALSE;", Messages.Property(Messages.Reference with { AsksForReply = false }, "ATTENDEE").Single(), StringComparison.Ordinal);

    [Fact]
    public void E8_whether_one_is_asked_is_true_or_false()
    {
        var messages =
            from status in Enum.GetValues<ParticipationStatus>()
            from asks in (bool[])[true, false]
            select Messages.Reference with { ParticipationStatus = status, AsksForReply = asks };

        Assert.All(messages, message => Assert.Matches(";RSVP=(TRUE|FALSE);", Messages.Property(message, "ATTENDEE").Single()));
    }

    [Fact]
    public void E9_somebody_may_be_optional() =>
        Assert.Contains(";ROLE=OPT-PARTICIPANT;", Messages.Property(Messages.Reference with { Role = AttendeeRole.Optional }, "ATTENDEE").Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData(ParticipationStatus.Accepted, "ACCEPTED")]
    [InlineData(ParticipationStatus.Tentative, "TENTATIVE")]
    [InlineData(ParticipationStatus.Declined, "DECLINED")]
    public void E10_an_answer_is_kept_and_not_asked_again(ParticipationStatus status, string written) =>
        Assert.Contains(
            $";PARTSTAT={written};RSVP=FALSE;",
            Messages.Property(Messages.Reference with { ParticipationStatus = status }, "ATTENDEE").Single(),
            StringComparison.Ordinal);
}
