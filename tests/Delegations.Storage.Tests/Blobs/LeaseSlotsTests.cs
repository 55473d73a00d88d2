using Azure.Storage.Blobs.Specialized;
using Delegations.Storage.Blobs;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Blobs;

public sealed class LeaseSlotsTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly LeaseSlotsOptions Quick = new() { Look = TimeSpan.FromMilliseconds(50) };
    private static readonly LeaseSlotsOptions Single = Quick with { Slots = 1 };
    private static readonly LeaseSlotsOptions Watchful = Single with { Renewal = TimeSpan.FromMilliseconds(100) };

    private readonly string lane = $"{azurite.UniqueContainerName()}@example.org";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_hold_a_lane_across_processes_and_a_fifth_gets_none()
    {
        var (one, other) = (Process("one"), Process("other"));
        LeaseSlot?[] held = [await Take(one, Long), await Take(other, Long), await Take(one, Long), await Take(other, Long)];

        var fifth = await Take(one, Short);
        var sixth = await Take(other, Short);

        Assert.Equal([0, 1, 2, 3], held.Select(slot => slot?.Number).Order());
        Assert.Null(fifth);
        Assert.Null(sixth);
        await GiveBackAsync(held);
    }

    [Fact]
    public async Task Another_lane_is_free()
    {
        var process = Process("one", Single);
        await using var held = await Take(process, Long);

        await using var other = await process.AcquireAsync($"other-{lane}", Long, Token);

        Assert.NotNull(other);
    }

    [Fact]
    public async Task A_slot_that_is_given_back_goes_to_another_process_that_waits()
    {
        var held = await Take(Process("one", Single), Long);
        var waiting = Take(Process("other", Single), Long);

        await held!.DisposeAsync();

        await using var slot = await waiting;
        Assert.NotNull(slot);
    }

    [Fact]
    public async Task Within_a_process_a_slot_is_passed_on_in_the_order_of_asking_without_asking_the_storage()
    {
        var traffic = new LeaseTraffic();
        var process = Process("one", Single, traffic);
        var held = await Take(process, Long);
        var (first, second) = (Take(process, Long), Take(process, Long));

        await held!.DisposeAsync();
        var passed = await first;
        var isSecondWaiting = !second.IsCompleted;
        await passed!.DisposeAsync();
        await (await second)!.DisposeAsync();

        Assert.True(isSecondWaiting);
        // The first attempt met a missing blob, the second took it.
        Assert.Equal((2, 1), (traffic.Count("acquire"), traffic.Count("release")));
    }

    [Fact]
    public async Task Of_many_who_wait_one_looks()
    {
        await using var held = await Take(Process("other", Single), Long);
        var traffic = new LeaseTraffic();
        var process = Process("one", Single with { Look = TimeSpan.FromMilliseconds(100) }, traffic);

        var slots = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Take(process, TimeSpan.FromSeconds(3))));

        Assert.All(slots, Assert.Null);
        Assert.InRange(traffic.Count("acquire"), 2, 48);
    }

    [Fact]
    public async Task Who_comes_where_enough_wait_is_sent_away_at_once()
    {
        var process = Process("one", Single with { MostWaiting = 2 });
        var held = await Take(process, Long);
        Task<LeaseSlot?>[] waiting = [Take(process, Long), Take(process, Long)];

        var third = Take(process, Long);

        Assert.True(third.IsCompletedSuccessfully);
        Assert.Null(await third);
        await held!.DisposeAsync();
        await (await waiting[0])!.DisposeAsync();
        await (await waiting[1])!.DisposeAsync();
    }

    [Fact]
    public async Task Who_was_killed_and_started_again_takes_over_its_own_slots_at_once()
    {
        var killed = Process("one");
        LeaseSlot?[] held = [await Take(killed, Long), await Take(killed, Long), await Take(killed, Long), await Take(killed, Long)];

        var other = await Take(Process("other"), Short);
        var again = Process("one");
        LeaseSlot?[] taken = [await Take(again, Long), await Take(again, Long), await Take(again, Long), await Take(again, Long)];

        Assert.DoesNotContain(null, held);
        Assert.Null(other);
        Assert.Equal([0, 1, 2, 3], taken.Select(slot => slot?.Number).Order());
        await GiveBackAsync(held);
    }

    [Fact]
    public async Task A_slot_is_renewed_while_it_is_held_and_not_after()
    {
        var traffic = new LeaseTraffic();
        var slot = await Take(Process("one", Watchful, traffic), Long);

        await traffic.WhenAsync("renew", 2).WaitAsync(Long, Token);
        var isLost = slot!.Lost.IsCancellationRequested;
        await slot.DisposeAsync();
        var renewals = traffic.Count("renew");
        await using var other = await Take(Process("other", Single), Long);

        Assert.False(isLost);
        Assert.NotNull(other);
        Assert.Equal((renewals, 1), (traffic.Count("renew"), traffic.Count("release")));
    }

    [Fact]
    public async Task A_slot_whose_lease_somebody_broke_says_so()
    {
        await using var slot = await Take(Process("one", Watchful), Long);
        var lost = WhenAsync(slot!.Lost);

        await BreakAsync();

        await lost.WaitAsync(Long, Token);
    }

    [Fact]
    public async Task A_slot_that_can_not_be_renewed_is_lost_before_its_lease_ends()
    {
        var traffic = new LeaseTraffic { Cut = "renew" };
        var options = Watchful with { Lease = TimeSpan.FromSeconds(15), Margin = TimeSpan.FromSeconds(14) };
        var slot = await Take(Process("one", options, traffic), Long);

        await WhenAsync(slot!.Lost).WaitAsync(TimeSpan.FromSeconds(10), Token);
        var other = await Take(Process("other", options), TimeSpan.FromMilliseconds(100));
        await slot.DisposeAsync();

        Assert.Null(other);
    }

    [Fact]
    public async Task A_lost_slot_is_not_passed_on()
    {
        var process = Process("one", Watchful);
        var slot = await Take(process, Long);
        await BreakAsync();
        await WhenAsync(slot!.Lost).WaitAsync(Long, Token);
        await using var stranger = await Take(Process("other", Single), Long);
        var waiting = Take(process, Short);

        await slot.DisposeAsync();

        Assert.Null(await waiting);
        Assert.False(stranger!.Lost.IsCancellationRequested);
    }

    [Fact]
    public async Task After_its_turn_a_process_lets_others_have_the_slot()
    {
        var greedy = Process("one", Single with { Turn = TimeSpan.Zero, Look = TimeSpan.FromSeconds(1) });
        var held = await Take(greedy, Long);
        var own = Take(greedy, Long);
        var other = Take(Process("other", Single with { Look = TimeSpan.FromMilliseconds(5) }), Long);

        await held!.DisposeAsync();
        var first = await Task.WhenAny(own, other);
        await (await first)!.DisposeAsync();
        await (await (first == other ? own : other))!.DisposeAsync();

        Assert.Same(other, first);
    }

    [Fact]
    public async Task A_pause_longer_than_somebodys_patience_gives_nothing_at_once()
    {
        var process = Process("one");
        process.Pause(lane, Long);
        process.Pause(lane, TimeSpan.FromMilliseconds(1));

        var slot = Take(process, Short);

        Assert.True(slot.IsCompletedSuccessfully);
        Assert.Null(await slot);
    }

    [Fact]
    public async Task A_pause_is_waited_for_by_who_has_the_patience_and_holds_in_this_process_alone()
    {
        var process = Process("one");
        process.Pause(lane, TimeSpan.FromSeconds(2));
        var began = TimeProvider.System.GetTimestamp();

        var waiting = Take(process, Long);
        await using var other = await Take(Process("other"), Long);
        await using var slot = await waiting;

        Assert.NotNull(other);
        Assert.NotNull(slot);
        Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromSeconds(1.9));
    }

    [Fact]
    public async Task While_a_lane_is_paused_no_slot_is_passed_on()
    {
        var process = Process("one", Single);
        var held = await Take(process, Long);
        var waiting = Take(process, Short);
        process.Pause(lane, Long);

        await held!.DisposeAsync();

        Assert.Null(await waiting);
    }

    [Fact]
    public async Task Who_gives_up_leaves_nothing_held()
    {
        var process = Process("one", Single);
        var held = await Take(process, Long);
        using var given = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var waiting = process.AcquireAsync(lane, Long, given.Token);

        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await held!.DisposeAsync();

        await using var other = await Take(Process("other", Single), Long);
        Assert.NotNull(other);
    }

    [Fact]
    public async Task A_slot_whose_giving_back_fails_is_not_lost_to_the_process()
    {
        var traffic = new LeaseTraffic { Broken = "release" };
        var process = Process("one", Single, traffic);
        var held = await Take(process, Long);

        await held!.DisposeAsync();

        await using var again = await Take(process, Long);
        Assert.NotNull(again);
        traffic.Broken = null;
    }

    [Fact]
    public async Task Giving_back_twice_is_giving_back_once()
    {
        var process = Process("one", Single);
        var held = await Take(process, Long);
        await held!.DisposeAsync();
        await using var next = await Take(process, Long);

        await held.DisposeAsync();

        Assert.Null(await Take(process, TimeSpan.FromMilliseconds(150)));
    }

    [Fact]
    public async Task Hundreds_who_come_and_go_are_never_more_than_the_slots()
    {
        LeaseSlots[] processes = [Process("one", Quick with { Turn = TimeSpan.FromMilliseconds(40) }), Process("other", Quick)];
        var (now, most, served) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(async number =>
        {
            await using var slot = await Take(processes[number % 2], Long);
            Assert.NotNull(slot);
            var here = Interlocked.Increment(ref now);
            InterlockedMax(ref most, here);
            await Task.Yield();
            Interlocked.Decrement(ref now);
            Interlocked.Increment(ref served);
        }));

        Assert.InRange(most, 1, 4);
        Assert.Equal(200, served);
    }

    [Fact]
    public async Task A_blobs_name_tells_no_address()
    {
        await using var slot = await Take(Process("one"), Long);

        var names = await azurite.Clients().Blobs.GetBlobContainerClient("slots").GetBlobsAsync(cancellationToken: Token).Select(blob => blob.Name).ToListAsync(Token);

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => name.Contains('@', StringComparison.Ordinal) || name.Contains("container", StringComparison.Ordinal));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen)
        {
        }
    }

    private static async Task GiveBackAsync(IEnumerable<LeaseSlot?> slots)
    {
        foreach (var slot in slots)
        {
            await slot!.DisposeAsync();
        }
    }

    private static Task WhenAsync(CancellationToken token)
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        token.Register(fired.SetResult);
        return fired.Task;
    }

    private LeaseSlots Process(string instance, LeaseSlotsOptions? options = null, LeaseTraffic? traffic = null) => new(
        traffic is null ? azurite.Clients() : new StorageClients(azurite.Clients().Options) { Transport = traffic },
        instance,
        TimeProvider.System,
        options ?? Quick);

    private Task<LeaseSlot?> Take(LeaseSlots process, TimeSpan patience) => process.AcquireAsync(lane, patience, Token);

    private async Task BreakAsync()
    {
        var blob = new SlotBlobs(azurite.Clients(), lane, "stranger", TimeProvider.System, Quick).Blob(0);
        await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, cancellationToken: Token);
    }
}
