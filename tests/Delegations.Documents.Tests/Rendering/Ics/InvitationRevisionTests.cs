using System.Globalization;
using Delegations.Documents.Rendering.Ics;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements C and F: which message it is of an entry, and how an entry is taken back.</summary>
public sealed class InvitationRevisionTests
{
    private static readonly CalendarMessage Withdrawal = Messages.Cancellation with { WithdrawnForAttendeeOnly = true };

    [Fact]
    public void C1_the_uid_is_the_same_in_invitation_update_and_cancellation()
    {
        var update = Messages.Reference with { Sequence = 1, Start = Messages.Reference.Start.PlusMinutes(15) };

        Assert.All([Messages.Reference, update, Messages.Cancellation, Withdrawal], message => Assert.Equal(["UID:" + Messages.Reference.Uid], Messages.Property(message, "UID")));
    }

    [Theory]
    [InlineData("eva@example.org")]
    [InlineData("two words")]
    [InlineData("x\r\nATTENDEE:mailto:mallory")]
    public void C2_a_uid_that_names_somebody_or_breaks_the_line_is_refused(string uid) =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Uid = uid }));

    [Fact]
    public void C3_a_uid_has_at_most_255_characters()
    {
        var longest = new string('a', 255);

        Assert.Equal(["UID:" + longest], Messages.Property(Messages.Reference with { Uid = longest }, "UID"));
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Uid = longest + "a" }));
    }

    [Fact]
    public void C4_a_message_without_a_uid_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Uid = "" }));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void C5_the_sequence_is_always_written(int sequence) =>
        Assert.Equal([$"SEQUENCE:{sequence.ToString(CultureInfo.InvariantCulture)}"], Messages.Property(Messages.Reference with { Sequence = sequence }, "SEQUENCE"));

    [Fact]
    public void C5_a_sequence_below_zero_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Sequence = -1 }));

    [Fact]
    public void C9_a_cancellation_has_the_sequence_it_is_given()
    {
        Assert.Equal(["SEQUENCE:4"], Messages.Property(Messages.Cancellation with { Sequence = 4 }, "SEQUENCE"));
        Assert.Equal(["SEQUENCE:4"], Messages.Property(Withdrawal with { Sequence = 4 }, "SEQUENCE"));
    }

    [Fact]
    public void C12_the_stamp_is_in_utc_to_the_second() =>
        Assert.Equal(
            ["DTSTAMP:20260901T080000Z"],
            Messages.Property(Messages.Reference with { Stamp = Messages.Reference.Stamp + Duration.FromMilliseconds(900) }, "DTSTAMP"));

    [Fact]
    public void F1_a_cancelled_session_is_cancelled_with_its_own_uid()
    {
        Assert.Equal(["STATUS:CANCELLED"], Messages.Property(Messages.Cancellation, "STATUS"));
        Assert.Equal(Messages.Property(Messages.Reference, "UID"), Messages.Property(Messages.Cancellation, "UID"));
        Assert.Equal(Messages.Property(Messages.Reference, "ORGANIZER"), Messages.Property(Messages.Cancellation, "ORGANIZER"));
        Assert.Single(Messages.Property(Messages.Cancellation, "ATTENDEE"));
    }

    [Fact]
    public void F2_one_person_is_withdrawn_without_a_status() =>
        Assert.Empty(Messages.Property(Withdrawal, "STATUS"));

    [Theory]
    [InlineData("DTSTART")]
    [InlineData("DTEND")]
    [InlineData("SUMMARY")]
    [InlineData("LOCATION")]
    public void F3_a_cancellation_repeats_what_calendars_match_by(string property) =>
        Assert.Equal(Messages.Property(Messages.Reference, property), Messages.Property(Messages.Cancellation, property));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void F4_nothing_is_cancelled_by_a_request(bool tentative) =>
        Assert.DoesNotContain("STATUS:CANCELLED", Messages.Lines(Messages.Reference with { Tentative = tentative }));
}
