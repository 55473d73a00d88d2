using System.Globalization;
using Delegations.Documents.Rendering.Ics;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements B to F and K of the invitation contract.</summary>
public sealed class InvitationIcsTests
{
    private static readonly CalendarMessage[] Kinds =
    [
        Messages.Reference,
        Messages.Reference with { Sequence = 3, Tentative = true, ParticipationStatus = ParticipationStatus.Accepted },
        Messages.Reference with { Zone = Samples.Phoenix, Role = AttendeeRole.Optional },
        Messages.Cancellation,
        Messages.Cancellation with { WithdrawnForAttendeeOnly = true },
    ];

    public static TheoryData<int> AllKinds => [.. Enumerable.Range(0, Kinds.Length)];

    [Fact]
    public void K_the_reference_message_is_written_byte_for_byte() =>
        Golden.Matches("reference.ics", InvitationIcs.Render(Messages.Reference));

    [Fact]
    public void The_same_message_gives_the_same_bytes() =>
        Assert.Equal(InvitationIcs.Render(Messages.Reference), InvitationIcs.Render(Messages.Reference with { }));

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B1_and_B2_calendar_properties_come_once_and_before_the_first_component(int kind)
    {
        var lines = Messages.Lines(Kinds[kind]);

        var head = lines.Skip(1).TakeWhile(line => !line.StartsWith("BEGIN:", StringComparison.Ordinal)).ToList();

        Assert.Equal(["PRODID", "VERSION", "CALSCALE", "METHOD"], head.Select(line => line.Split(':')[0]));
        Assert.Equal("VERSION:2.0", head[1]);
        Assert.Equal("CALSCALE:GREGORIAN", head[2]);
        Assert.Single(lines, line => line.StartsWith("METHOD", StringComparison.Ordinal));
    }

    [Fact]
    public void B3_an_invitation_is_a_request_and_a_cancellation_a_cancel()
    {
        Assert.Contains("METHOD:REQUEST", Messages.Lines(Messages.Reference));
        Assert.Contains("METHOD:CANCEL", Messages.Lines(Messages.Cancellation));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B6_to_B9_and_B11_an_event_has_what_it_must_and_nothing_twice(int kind)
    {
        var names = Messages.Event(Kinds[kind]).Select(line => line.Split(':', ';')[0]).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY", "ATTENDEE", "SEQUENCE" }, names.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => name is "REQUEST-STATUS" or "RECURRENCE-ID" or "DURATION" or "BEGIN");
        Assert.Single(Messages.Lines(Kinds[kind]), line => line is "BEGIN:VEVENT");
        Assert.DoesNotContain(Messages.Lines(Kinds[kind]), line => line is "BEGIN:VTODO" or "BEGIN:VALARM" or "BEGIN:VJOURNAL" or "BEGIN:VFREEBUSY");
    }

    [Fact]
    public void B10_a_request_is_confirmed_or_while_the_agenda_is_preliminary_tentative()
    {
        Assert.Equal(["STATUS:CONFIRMED"], Messages.Property(Messages.Reference, "STATUS"));
        Assert.Equal(["STATUS:TENTATIVE"], Messages.Property(Messages.Reference with { Tentative = true }, "STATUS"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("eva@example.org")]
    [InlineData("two words")]
    [InlineData("x\r\nATTENDEE:mailto:mallory")]
    public void C1_to_C4_a_uid_that_names_somebody_or_breaks_the_line_is_refused(string uid) =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Uid = uid }));

    [Fact]
    public void C3_a_uid_has_at_most_255_characters() =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Uid = new string('a', 256) }));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void C5_and_C9_the_sequence_is_always_written(int sequence)
    {
        var written = $"SEQUENCE:{sequence.ToString(CultureInfo.InvariantCulture)}";

        Assert.Equal([written], Messages.Property(Messages.Reference with { Sequence = sequence }, "SEQUENCE"));
        Assert.Equal([written], Messages.Property(Messages.Cancellation with { Sequence = sequence }, "SEQUENCE"));
    }

    [Fact]
    public void C5_a_sequence_below_zero_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Sequence = -1 }));

    [Fact]
    public void C12_the_stamp_is_in_utc_to_the_second() =>
        Assert.Equal(
            ["DTSTAMP:20260901T080000Z"],
            Messages.Property(Messages.Reference with { Stamp = Messages.Reference.Stamp + Duration.FromMilliseconds(900) }, "DTSTAMP"));

    [Fact]
    public void D1_times_have_their_zone_and_no_offset()
    {
        Assert.Equal(["DTSTART;TZID=Europe/Brussels:20261012T100000"], Messages.Property(Messages.Reference, "DTSTART"));
        Assert.Equal(["DTEND;TZID=Europe/Brussels:20261012T104500"], Messages.Property(Messages.Reference, "DTEND"));
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT")]
    public void D2_utc_is_written_as_utc_without_a_zone(string id)
    {
        var message = Messages.Reference with { Zone = DateTimeZoneProviders.Tzdb[id] };

        Assert.Equal(["DTSTART:20261012T100000Z"], Messages.Property(message, "DTSTART"));
        Assert.DoesNotContain("TZID", Messages.Text(message), StringComparison.Ordinal);
    }

    [Fact]
    public void A12_a_zone_whose_name_has_a_colon_is_quoted()
    {
        var message = Messages.Reference with { Zone = DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 30)) };

        Assert.Equal(["DTSTART;TZID=\"UTC+05:30\":20261012T100000"], Messages.Property(message, "DTSTART"));
        Assert.Contains("TZID:UTC+05:30", Messages.Lines(message));
    }

    [Fact]
    public void D9_an_end_that_is_not_after_the_start_is_refused() =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { End = Messages.Reference.Start }));

    [Fact]
    public void D9_the_end_stays_after_the_start_when_clocks_skip_the_start()
    {
        var message = Messages.Reference with { Start = new LocalDateTime(2026, 3, 29, 2, 30), End = new LocalDateTime(2026, 3, 29, 3, 0) };

        Assert.Equal(["DTSTART;TZID=Europe/Brussels:20260329T033000"], Messages.Property(message, "DTSTART"));
        Assert.Equal(["DTEND;TZID=Europe/Brussels:20260329T040000"], Messages.Property(message, "DTEND"));
    }

    [Fact]
    public void E1_to_E3_and_E6_there_is_one_organizer_and_only_the_recipient()
    {
        Assert.Equal(["ORGANIZER;CN=\"Visits Office\":mailto:visits@example.org"], Messages.Property(Messages.Reference, "ORGANIZER"));
        Assert.EndsWith(":mailto:eva.mueller@example.com", Messages.Property(Messages.Reference, "ATTENDEE").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Visits@example.org")]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a b@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("a@example.org\r\nX:y")]
    [InlineData("a,b@example.org")]
    public void E4_and_E5_an_attendee_who_is_the_organizer_or_has_no_usable_address_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => InvitationIcs.Render(Messages.Reference with { Attendee = new CalendarAddress("x", address) }));

    [Fact]
    public void E7_and_E8_who_has_not_answered_is_asked() =>
        Assert.StartsWith(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;",
            Messages.Property(Messages.Reference, "ATTENDEE").Single(),
            StringComparison.Ordinal);

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

    [Fact]
    public void F1_a_cancelled_session_is_cancelled_with_its_own_uid()
    {
        Assert.Equal(["STATUS:CANCELLED"], Messages.Property(Messages.Cancellation, "STATUS"));
        Assert.Equal(Messages.Property(Messages.Reference, "UID"), Messages.Property(Messages.Cancellation, "UID"));
        Assert.Equal(Messages.Property(Messages.Reference, "ORGANIZER"), Messages.Property(Messages.Cancellation, "ORGANIZER"));
    }

    [Fact]
    public void F2_one_person_is_withdrawn_without_a_status() =>
        Assert.Empty(Messages.Property(Messages.Cancellation with { WithdrawnForAttendeeOnly = true }, "STATUS"));

    [Theory]
    [InlineData("DTSTART")]
    [InlineData("DTEND")]
    [InlineData("SUMMARY")]
    public void F3_a_cancellation_repeats_what_calendars_match_by(string property) =>
        Assert.Equal(Messages.Property(Messages.Reference, property), Messages.Property(Messages.Cancellation, property));

    [Fact]
    public void Empty_place_and_description_are_left_out() =>
        Assert.DoesNotContain(
            Messages.Event(Messages.Reference with { Location = " ", Description = "" }),
            line => line.StartsWith("LOCATION", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
}
