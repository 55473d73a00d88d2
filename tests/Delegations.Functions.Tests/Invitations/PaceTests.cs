using Delegations.Invitations;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class PaceTests
{
    private static readonly Instant LongBefore = Entries.Now;
    private static readonly Instant TheDayBefore = Entries.Content.StartInstant - Duration.FromHours(23);

    [Fact]
    public void A_touch_up_waits_for_the_next_real_change_where_the_visit_is_set_so()
    {
        var held = new Pace { HoldTouchUps = true }.Apply(Update(Entries.Content with { Title = "Another title" }), LongBefore).Held;

        Assert.Equal(new HeldBack(HeldReason.TouchUp, null), held);
    }

    [Fact]
    public void A_real_change_does_not_wait_for_another()
    {
        var moved = Entries.Content with { Start = Entries.Content.Start.PlusMinutes(30) };

        Assert.Null(new Pace { HoldTouchUps = true }.Apply(Update(moved), LongBefore).Held);
    }

    [Fact]
    public void Less_than_a_day_before_nothing_waits_and_the_message_says_so()
    {
        var pace = new Pace { HoldTouchUps = true, QuietUntil = TheDayBefore + Duration.FromMinutes(10) };

        var difference = pace.Apply(Update(Entries.Content with { Place = "Space Centre, room Ariane" }), TheDayBefore);

        Assert.Equal((null, true), (difference.Held, difference.IsUrgent));
    }

    [Fact]
    public void What_was_to_begin_within_a_day_and_is_put_off_is_urgent()
    {
        var later = Entries.Content with { Start = Entries.Content.Start.PlusDays(5), End = Entries.Content.End.PlusDays(5) };

        Assert.True(new Pace().Apply(Update(later), TheDayBefore).IsUrgent);
    }

    [Fact]
    public void A_new_invitation_on_the_eve_waits_for_nothing()
    {
        var pace = new Pace { QuietUntil = TheDayBefore + Duration.FromMinutes(10) };

        var difference = pace.Apply(new Difference(Entries.New().Id, DifferenceKind.Create, Entries.Desired(), null), TheDayBefore);

        Assert.Equal((null, false), (difference.Held, difference.IsUrgent));
    }

    [Fact]
    public void Changes_wait_for_further_ones_until_it_has_been_quiet()
    {
        var pace = new Pace { QuietUntil = LongBefore + Duration.FromMinutes(10) };
        var difference = Update(Entries.Content with { Start = Entries.Content.Start.PlusMinutes(30) });

        var (early, late) = (pace.Apply(difference, LongBefore + Duration.FromMinutes(9)), pace.Apply(difference, LongBefore + Duration.FromMinutes(10)));

        Assert.Equal((HeldReason.Quiet, null), (early.Held?.Reason, late.Held));
    }

    [Theory]
    [InlineData("Excluded", null)]
    [InlineData("ByPhone", null)]
    [InlineData("Delayed", 30)]
    public void A_wish_holds_whatever_would_be_sent_to_its_person(string kind, int? minutes)
    {
        var until = minutes is { } some ? LongBefore + Duration.FromMinutes(some) : (Instant?)null;
        var pace = new Pace { Holds = [new Hold(Entries.Ada.Id, Enum.Parse<HoldKind>(kind), until)] };

        var differences = new[] { DifferenceKind.Create, DifferenceKind.Update, DifferenceKind.Cancel }
            .Select(what => pace.Apply(new Difference(Entries.Sent().Id, what, what is DifferenceKind.Cancel ? null : Entries.Desired(), Entries.Sent()), LongBefore));

        Assert.All(differences, difference => Assert.Equal(new HeldBack(Enum.Parse<HeldReason>(kind), until), difference.Held));
    }

    [Fact]
    public void A_delay_that_is_over_holds_nothing()
    {
        var pace = new Pace { Holds = [new Hold(Entries.Ada.Id, HoldKind.Delayed, LongBefore)] };

        Assert.Null(pace.Apply(Update(Entries.Content with { Title = "Another title" }), LongBefore).Held);
    }

    [Fact]
    public void A_wish_for_one_person_leaves_the_others_alone()
    {
        var pace = new Pace { Holds = [new Hold(PersonId.Derive("bruno"), HoldKind.Excluded, null)] };

        Assert.Null(pace.Apply(Update(Entries.Content with { Title = "Another title" }), LongBefore).Held);
    }

    [Theory]
    [InlineData("Drop")]
    [InlineData("Settle")]
    public void What_makes_no_message_waits_for_nothing(string kind)
    {
        var pace = new Pace { Holds = [new Hold(Entries.Ada.Id, HoldKind.Excluded, null)], QuietUntil = LongBefore + Duration.FromHours(1) };

        Assert.Null(pace.Apply(new Difference(Entries.Sent().Id, Enum.Parse<DifferenceKind>(kind), null, Entries.Sent()), LongBefore).Held);
    }

    private static Difference Update(EntryContent content) =>
        new(Entries.Sent().Id, DifferenceKind.Update, Entries.Desired() with { Content = content }, Entries.Sent());
}
