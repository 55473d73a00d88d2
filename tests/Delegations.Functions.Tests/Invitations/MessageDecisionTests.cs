using Delegations.Invitations;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

public sealed class MessageDecisionTests
{
    public static TheoryData<string, int> Changes => new()
    {
        { "start", 1 },
        { "end", 1 },
        { "day", 1 },
        { "zone", 1 },
        { "stop", 1 },
        { "status", 1 },
        { "title", 0 },
        { "room", 0 },
        { "text", 0 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void C6_the_sequence_rises_with_what_asks_for_a_new_reply_and_with_nothing_else(string what, int raise)
    {
        var row = Entries.Sent();

        var message = Decide(row, Changed(what));

        Assert.Equal(raise, message.Sequence);
        Assert.Equal(Entries.Content, message.Was);
    }

    [Fact]
    public void The_first_message_has_sequence_zero_and_says_nothing_of_before()
    {
        var message = Decide(Entries.New(), Entries.Content, DifferenceKind.Create);

        Assert.Equal((0, false, null), (message.Sequence, message.Cancels, message.Was));
    }

    [Fact]
    public void A_cancellation_raises_the_sequence_and_repeats_what_was_said_last()
    {
        var message = MessageDecision.Decide(new Difference(Entries.Sent().Id, DifferenceKind.Cancel, null, Entries.Sent()), Entries.Sent(), ReplyStatus.NeedsAction, Entries.Now, null);

        Assert.Equal((1, true, Entries.Content), (message.Sequence, message.Cancels, message.Content));
    }

    [Fact]
    public void C7_another_stop_asks_again_and_another_room_at_the_same_stop_does_not()
    {
        var stop = Decide(Entries.Sent(), Entries.Content with { Place = "Test Labs", Stop = StopId.Derive("stop", "test-labs") });
        var room = Decide(Entries.Sent(), Entries.Content with { Place = "Space Centre, room Ariane" });

        Assert.Equal((1, 0), (stop.Sequence, room.Sequence));
    }

    [Fact]
    public void Stamps_have_whole_seconds()
    {
        var message = MessageDecision.Decide(
            new Difference(Entries.New().Id, DifferenceKind.Create, Entries.Desired(), Entries.New()), Entries.New(), ReplyStatus.NeedsAction, Entries.Now + Duration.FromMilliseconds(700), null);

        Assert.Equal(Entries.Now, message.Stamp);
    }

    [Fact]
    public void C13_two_messages_within_one_second_have_different_stamps()
    {
        var first = Decide(Entries.New(), Entries.Content, DifferenceKind.Create);
        var row = Entries.Sent() with { Outgoing = first };

        var second = Decide(row, Changed("title"));

        Assert.Equal(first.Stamp + Duration.FromSeconds(1), second.Stamp);
    }

    [Fact]
    public void A_clock_that_went_back_does_not_take_the_stamps_back()
    {
        var first = Entries.Message(Entries.Content) with { Stamp = Entries.Now + Duration.FromHours(1) };

        var second = Decide(Entries.Sent() with { Outgoing = first }, Changed("title"));

        Assert.True(second.Stamp > first.Stamp);
    }

    [Fact]
    public void What_was_refused_is_repeated_as_it_was()
    {
        var content = Changed("start");
        var refused = Decide(Entries.Sent(), content);
        var row = Entries.Sent() with { Outgoing = refused };

        var again = MessageDecision.Decide(new Difference(row.Id, DifferenceKind.Update, Entries.Desired() with { Content = content }, row), row, ReplyStatus.NeedsAction, Entries.Now + Duration.FromHours(1), "call");

        Assert.Equal((refused.Sequence, refused.Stamp, refused.Content, refused.Was), (again.Sequence, again.Stamp, again.Content, again.Was));
        Assert.Equal((Entries.Now + Duration.FromHours(1), "call"), (again.Since, again.Call));
    }

    [Fact]
    public void A_refused_cancellation_is_repeated_as_it_was()
    {
        var difference = new Difference(Entries.Sent().Id, DifferenceKind.Cancel, null, Entries.Sent());
        var refused = MessageDecision.Decide(difference, Entries.Sent(), ReplyStatus.NeedsAction, Entries.Now, null);

        var again = MessageDecision.Decide(difference, Entries.Sent() with { Outgoing = refused }, ReplyStatus.NeedsAction, Entries.Now + Duration.FromHours(1), null);

        Assert.Equal((refused.Sequence, refused.Stamp), (again.Sequence, again.Stamp));
    }

    private static OutgoingMessage Decide(Invitation row, EntryContent content, DifferenceKind kind = DifferenceKind.Update) =>
        MessageDecision.Decide(new Difference(row.Id, kind, Entries.Desired() with { Content = content }, row), row, ReplyStatus.NeedsAction, Entries.Now, null);

    private static EntryContent Changed(string what) => what switch
    {
        "start" => Entries.Content with { Start = Entries.Content.Start.PlusMinutes(15) },
        "end" => Entries.Content with { End = Entries.Content.End.PlusMinutes(15) },
        "day" => Entries.Content with { Start = Entries.Content.Start.PlusDays(1), End = Entries.Content.End.PlusDays(1) },
        "zone" => Entries.Content with { Zone = DateTimeZoneProviders.Tzdb["America/Phoenix"] },
        "stop" => Entries.Content with { Stop = StopId.Derive("stop", "test-labs") },
        "status" => Entries.Content with { Tentative = true },
        "title" => Entries.Content with { Title = "Another title" },
        "room" => Entries.Content with { Place = "Space Centre, room Africa" },
        _ => Entries.Content with { Text = "Other words" },
    };
}
