using Delegations.Documents.Rendering.Ics;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements D1, D2 and D9: start and end.</summary>
public sealed class InvitationTimeTests
{
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
    public void D9_an_end_is_never_a_duration_too() =>
        Assert.Empty(Messages.Property(Messages.Reference, "DURATION"));
}
