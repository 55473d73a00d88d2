using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests.Events;

public sealed class CalendarChangesTests
{
    private static readonly Interval March = new(Instant.FromUtc(2027, 3, 1, 0, 0), Instant.FromUtc(2027, 4, 1, 0, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_round_has_pages_and_ends_with_the_link_to_the_next()
    {
        await using var office = await Office.OpenAsync(new GraphServerOptions { MostPerPage = 2 });
        for (var number = 0; number < 5; number++)
        {
            await office.CreateAsync(Office.Draft($"entry-{number}"));
        }

        var pages = await RoundAsync(office);

        Assert.Equal([2, 2, 1], pages.Select(page => page.Events.Count));
        Assert.Equal([false, false, true], pages.Select(page => page.IsLast));
        Assert.Equal(5, pages.SelectMany(page => page.Events).Select(item => item.TransactionId).Distinct(StringComparer.Ordinal).Count());
        office.Server.AssertClean();
    }

    [Fact]
    public async Task The_next_round_tells_answers_and_removals_alone()
    {
        await using var office = await Office.OpenAsync();
        var answered = await office.CreateAsync(Office.Draft("answered"));
        var removed = await office.CreateAsync(Office.Draft("removed"));
        await office.CreateAsync(Office.Draft("quiet"));
        var link = (await RoundAsync(office))[^1].Next;
        office.Server.Respond(Office.Mailbox, answered.Id, Office.Guest, "declined");
        office.Server.Delete(Office.Mailbox, removed.Id);

        var page = Assert.IsType<CalendarChanges.Page>(Office.Value(await office.Client.ReadCalendarViewAsync(link, Token)));

        var item = Assert.Single(page.Events);
        Assert.Equal((answered.Id, ReplyKind.Declined), (item.Id, Assert.Single(item.Attendees).Kind));
        Assert.Equal([removed.Id], page.Removed);
        Assert.True(page.IsLast);
    }

    [Fact]
    public async Task What_is_moved_out_of_the_window_is_removed_from_it()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        var link = (await RoundAsync(office))[^1].Next;
        var june = Office.At(9, 0) with { Start = new(2027, 6, 1, 9, 0), End = new(2027, 6, 1, 10, 0) };
        await office.UpdateAsync(created, new EventPatch { MessageKey = "message-2", Times = june });

        var page = Assert.IsType<CalendarChanges.Page>(Office.Value(await office.Client.ReadCalendarViewAsync(link, Token)));

        Assert.Equal([created.Id], page.Removed);
        Assert.Empty(page.Events);
    }

    [Fact]
    public async Task A_link_that_has_lost_its_meaning_asks_to_begin_again()
    {
        await using var office = await Office.OpenAsync();
        var link = (await RoundAsync(office))[^1].Next;
        office.Server.ForceResync(Office.Mailbox);

        var outcome = await office.Client.ReadCalendarViewAsync(link, Token);

        Assert.IsType<CalendarChanges.Restart>(Office.Value(outcome));
        Assert.Equal(410, outcome.Call.Status);
        Assert.IsType<CalendarChanges.Page>(Office.Value(await office.Client.ReadCalendarViewAsync(Office.Mailbox, March, Token)));
    }

    [Theory]
    [InlineData("https://graph.example.org/v1.0/users/x/calendarView/delta?$deltatoken=1")]
    [InlineData("/users/x/calendarView/delta")]
    public async Task A_link_to_another_server_is_not_followed(string link)
    {
        await using var office = await Office.OpenAsync();

        Assert.IsType<CalendarChanges.Restart>(Office.Value(await office.Client.ReadCalendarViewAsync(link, Token)));
        Assert.Equal(0, office.Server.Tokens.Given);
    }

    private static async Task<List<CalendarChanges.Page>> RoundAsync(Office office)
    {
        List<CalendarChanges.Page> pages = [];
        var outcome = await office.Client.ReadCalendarViewAsync(Office.Mailbox, March, Token);
        while (true)
        {
            var page = Assert.IsType<CalendarChanges.Page>(Office.Value(outcome));
            pages.Add(page);
            if (page.IsLast)
            {
                return pages;
            }

            outcome = await office.Client.ReadCalendarViewAsync(page.Next, Token);
        }
    }
}
