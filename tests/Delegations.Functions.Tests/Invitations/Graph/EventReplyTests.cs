using Delegations.Graph.Events;
using Delegations.Invitations;
using Delegations.Invitations.Delivery.Graph;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

/// <summary>Whose answer it is, and which message it answers.</summary>
public sealed class EventReplyTests
{
    private static readonly Visit Visit = Entries.VisitNamed("Space visit");

    private static readonly Invitation Row = Entries.Sent() with { Entry = new ExternalEntry("id", "uid"), AskedAt = Entries.Now };

    private static readonly GraphEvent Item = new() { Id = "id", Start = Entries.Content.StartInstant, End = Entries.Content.EndInstant };

    [Fact]
    public void Somebody_elses_address_is_a_strangers_and_does_not_count()
    {
        var fact = Of(new AttendeeReply("assistant@example.org", ReplyKind.Accepted, Entries.Now, null));

        Assert.Equal((ReplyStanding.Stranger, "assistant@example.org"), (fact?.Standing, fact?.OnBehalf));
    }

    [Fact]
    public void The_same_address_in_other_letters_is_the_same_persons()
    {
        var fact = Of(new AttendeeReply(Row.Address.ToUpperInvariant(), ReplyKind.Accepted, Entries.Now, null));

        Assert.Equal((ReplyStanding.Counts, ""), (fact?.Standing, fact?.OnBehalf));
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void An_answer_from_before_the_question_answers_the_one_before(int minutes, int sequence)
    {
        var fact = Of(new AttendeeReply(Row.Address, ReplyKind.Accepted, Entries.Now + Duration.FromMinutes(minutes), null));

        Assert.Equal(sequence, fact?.Sequence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void While_a_move_is_under_way_the_calendar_says_what_was_answered(bool showsMove)
    {
        var moved = Entries.Content with { Start = Entries.Content.Start.PlusHours(1), End = Entries.Content.End.PlusHours(1) };
        var row = Row with { Outgoing = Entries.Message(moved) with { Sequence = 5, Asks = true, Standing = MessageStanding.Unknown, Stamp = Entries.Now } };
        var item = showsMove ? Item with { Start = moved.StartInstant, End = moved.EndInstant } : Item;

        var fact = EventReply.Of(Visit, row, item, new AttendeeReply(row.Address, ReplyKind.Accepted, Entries.Now, null), Entries.Now);

        Assert.Equal(showsMove ? 5 : 4, fact?.Sequence);
    }

    [Fact]
    public void A_clock_that_runs_ahead_is_set_back()
    {
        var fact = Of(new AttendeeReply(Row.Address, ReplyKind.Declined, Entries.Now + Duration.FromDays(900), null));

        Assert.Equal(Entries.Now + Duration.FromMinutes(2), fact?.At);
    }

    private static ReplyFact? Of(AttendeeReply reply) => EventReply.Of(Visit, Row, Item, reply, Entries.Now + Duration.FromMinutes(2));
}
