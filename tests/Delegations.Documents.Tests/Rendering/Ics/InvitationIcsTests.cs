using Delegations.Documents.Rendering.Ics;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements B and K of the invitation contract: the object and its method.</summary>
public sealed class InvitationIcsTests
{
    private static readonly CalendarMessage[] Kinds =
    [
        Messages.Reference,
        Messages.Reference with { Sequence = 3, Tentative = true, ParticipationStatus = ParticipationStatus.Accepted },
        Messages.Reference with { Zone = Samples.Phoenix, Role = AttendeeRole.Optional },
        Messages.Reference with { AsksForReply = false },
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
    public void B1_calendar_properties_come_once_and_before_the_first_component(int kind)
    {
        var lines = Messages.Lines(Kinds[kind]);

        var head = lines.Skip(1).TakeWhile(line => !line.StartsWith("BEGIN:", StringComparison.Ordinal)).ToList();

        Assert.Equal(["PRODID", "VERSION", "CALSCALE", "METHOD"], head.Select(line => line.Split(':')[0]));
        Assert.Equal("VERSION:2.0", head[1]);
        Assert.Equal("CALSCALE:GREGORIAN", head[2]);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B2_the_method_is_the_calendars_and_never_the_events(int kind)
    {
        Assert.Single(Messages.Lines(Kinds[kind]), line => line.StartsWith("METHOD", StringComparison.Ordinal));
        Assert.Empty(Messages.Property(Kinds[kind], "METHOD"));
    }

    [Fact]
    public void B3_an_invitation_is_a_request_and_a_cancellation_a_cancel()
    {
        Assert.Contains("METHOD:REQUEST", Messages.Lines(Messages.Reference));
        Assert.Contains("METHOD:CANCEL", Messages.Lines(Messages.Cancellation));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B4_what_is_mailed_has_a_method_and_is_never_a_publication(int kind) =>
        Assert.Contains(Messages.Lines(Kinds[kind]).Single(line => line.StartsWith("METHOD:", StringComparison.Ordinal)), (string[])["METHOD:REQUEST", "METHOD:CANCEL"]);

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B6_a_message_is_about_one_event(int kind)
    {
        Assert.Single(Messages.Lines(Kinds[kind]), line => line is "BEGIN:VEVENT");
        Assert.Single(Messages.Lines(Kinds[kind]), line => line.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B7_there_is_no_request_status_and_no_other_component(int kind)
    {
        Assert.Empty(Messages.Property(Kinds[kind], "REQUEST-STATUS"));
        Assert.DoesNotContain(Messages.Lines(Kinds[kind]), line => line is "BEGIN:VTODO" or "BEGIN:VALARM" or "BEGIN:VJOURNAL" or "BEGIN:VFREEBUSY");
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B8_an_event_has_what_it_must_once(int kind) =>
        Assert.All(
            (string[])["UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY", "ATTENDEE", "SEQUENCE"],
            name => Assert.Single(Messages.Property(Kinds[kind], name)));

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B9_no_property_comes_twice(int kind)
    {
        var names = Messages.Event(Kinds[kind]).Select(line => line.Split(':', ';')[0]).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void B10_a_request_is_confirmed_or_while_the_agenda_is_preliminary_tentative()
    {
        Assert.Equal(["STATUS:CONFIRMED"], Messages.Property(Messages.Reference, "STATUS"));
        Assert.Equal(["STATUS:TENTATIVE"], Messages.Property(Messages.Reference with { Tentative = true }, "STATUS"));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void B11_an_entry_is_no_series_and_no_instance_of_one(int kind) =>
        Assert.DoesNotContain(
            Messages.Event(Kinds[kind]),
            line => line.StartsWith("RECURRENCE-ID", StringComparison.Ordinal) || line.StartsWith("RRULE", StringComparison.Ordinal) || line.StartsWith("RDATE", StringComparison.Ordinal));

    [Fact]
    public void Empty_place_and_description_are_left_out() =>
        Assert.DoesNotContain(
            Messages.Event(Messages.Reference with { Location = " ", Description = "" }),
            line => line.StartsWith("LOCATION", StringComparison.Ordinal) || line.StartsWith("DESCRIPTION", StringComparison.Ordinal));
}
