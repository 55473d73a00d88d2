using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests;

public sealed class OutcomeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_throttle_says_how_long_to_wait_to_the_fraction()
    {
        await using var office = await Office.OpenAsync();
        office.Server.Faults.Next(Fault.Throttled);

        var outcome = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.Equal(new GraphFailure.Throttled(Duration.FromMilliseconds(2128)), Office.Failure(outcome));
        Assert.Equal((429, "ApplicationThrottled"), (outcome.Call.Status, outcome.Call.Code));
        Assert.Single(office.Server.Requests);
    }

    [Theory]
    [InlineData(Fault.FailsBefore, 0)]
    [InlineData(Fault.FailsAfter, 1)]
    [InlineData(Fault.AnswerLost, 1)]
    public async Task After_a_failure_a_look_tells_whether_it_was_done(Fault fault, int standing)
    {
        await using var office = await Office.OpenAsync();
        office.Server.Faults.Next(fault);

        var outcome = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);
        var found = Office.Value(await office.Client.FindEventsByKeyAsync(Office.Mailbox, "entry-1", Token));

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(outcome));
        Assert.Equal(standing, found.Count);
        Assert.Equal(2, office.Server.Requests.Count);
    }

    [Fact]
    public async Task A_call_that_lasts_too_long_is_unknown_and_takes_effect_all_the_same()
    {
        await using var office = await Office.OpenAsync();
        var impatient = new GraphClient(GraphOptions.From(office.Server.Settings.GetValueOrDefault), TimeProvider.System)
        {
            CallLimit = TimeSpan.FromSeconds(3),
        };
        await impatient.ReachesAsync(Office.Mailbox, Token);

        GraphOutcome<GraphEvent> outcome;
        using (office.Server.Faults.Hold())
        {
            outcome = await impatient.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);
        }

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(outcome));
        Assert.Null(outcome.Call.Status);
        await office.Server.WhenServedAsync(requests: 2, Token);
        Assert.Single(office.Server.EventsIn(Office.Mailbox));
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_thrown()
    {
        await using var office = await Office.OpenAsync();
        using var given = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var hold = office.Server.Faults.Hold();
        var call = office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), given.Token);

        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unknown_or_later()
    {
        var office = await Office.OpenAsync();
        await office.Client.ReachesAsync(Office.Mailbox, Token);
        await office.DisposeAsync();

        var signedIn = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);
        var notSignedIn = await office.NewClient().CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.IsType<GraphFailure.Unknown>(Office.Failure(signedIn));
        Assert.IsType<GraphFailure.Throttled>(Office.Failure(notSignedIn));
    }

    [Fact]
    public async Task A_mailbox_that_was_not_granted_is_forbidden_and_out_of_reach()
    {
        await using var office = await Office.OpenAsync();
        office.Server.SetGranted(Office.Mailbox, granted: false);

        var outcome = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.Equal(new GraphFailure.Forbidden("ErrorAccessDenied"), Office.Failure(outcome));
        Assert.Equal(MailboxReach.OutOfReach, await office.Client.ReachesAsync(Office.Mailbox, Token));
    }

    [Fact]
    public async Task A_mailbox_that_is_gone_is_told_from_an_event_that_is_gone()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.SetGone(Office.Mailbox, gone: true);

        var gone = await office.Client.GetEventAsync(Office.Mailbox, created.Id, Token);
        var never = await office.Client.CreateEventAsync("nobody@example.org", Office.Draft(), Token);

        Assert.IsType<GraphFailure.MailboxGone>(Office.Failure(gone));
        Assert.IsType<GraphFailure.MailboxGone>(Office.Failure(never));
        Assert.Equal(MailboxReach.OutOfReach, await office.Client.ReachesAsync("nobody@example.org", Token));
    }

    [Theory]
    [InlineData(Fault.Throttled)]
    [InlineData(Fault.FailsBefore)]
    public async Task Reach_is_unknown_where_nobody_can_say(Fault fault)
    {
        await using var office = await Office.OpenAsync();
        office.Server.Faults.Next(fault);

        Assert.Equal(MailboxReach.Unknown, await office.Client.ReachesAsync(Office.Mailbox, Token));
    }

    [Fact]
    public async Task What_Graph_never_takes_is_rejected_by_its_code()
    {
        await using var office = await Office.OpenAsync();
        var times = Office.At(9, 0);

        var outcome = await office.Client.CreateEventAsync(
            Office.Mailbox, Office.Draft() with { Times = times with { End = times.Start.PlusHours(-1) } }, Token);

        Assert.Equal(new GraphFailure.Rejected("ErrorPropertyValidationFailure"), Office.Failure(outcome));
    }

    [Fact]
    public async Task Nothing_that_Graph_says_in_words_is_kept()
    {
        await using var office = await Office.OpenAsync();

        var outcome = await office.Client.CreateEventAsync("nobody@example.org", Office.Draft(), Token);

        Assert.DoesNotContain("nobody", outcome.ToString(), StringComparison.Ordinal);
        Assert.NotNull(outcome.Call.RequestId);
    }

    [Fact]
    public async Task Five_at_once_are_one_too_many()
    {
        await using var office = await Office.OpenAsync();
        await office.Client.ReachesAsync(Office.Mailbox, Token);
        var hold = office.Server.Faults.Hold();
        var calls = Enumerable.Range(0, 5).Select(number => office.Client.CreateEventAsync(Office.Mailbox, Office.Draft($"entry-{number}"), Token)).ToList();

        var first = await await Task.WhenAny(calls);
        hold.Dispose();
        await Task.WhenAll(calls);

        Assert.IsType<GraphFailure.Throttled>(Office.Failure(first));
        Assert.Equal((5, 1, 4), (office.Server.MostAtOnce, office.Server.RefusedOverLimits, office.Server.EventsIn(Office.Mailbox).Count));
    }
}
