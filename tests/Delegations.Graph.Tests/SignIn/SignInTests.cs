using Azure.Identity;
using Delegations.Graph.Events;
using Delegations.Testing.Graph;
using Xunit;

namespace Delegations.Graph.Tests.SignIn;

public sealed class SignInTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_calls_at_once_sign_in_once()
    {
        await using var office = await Office.OpenAsync(new GraphServerOptions { MostAtOnce = 100 });

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => office.Client.ReachesAsync(Office.Mailbox, Token)));

        Assert.Equal(1, office.Server.Tokens.Given);
    }

    [Fact]
    public async Task A_token_is_renewed_shortly_before_it_ends()
    {
        var time = new ManualTime();
        await using var office = await Office.OpenAsync(new GraphServerOptions { Time = time });
        var client = office.NewClient(time: time);
        await client.ReachesAsync(Office.Mailbox, Token);

        time.Advance(TimeSpan.FromMinutes(54));
        await client.ReachesAsync(Office.Mailbox, Token);
        var before = office.Server.Tokens.Given;
        time.Advance(TimeSpan.FromMinutes(1));
        await client.ReachesAsync(Office.Mailbox, Token);

        Assert.Equal((1, 2), (before, office.Server.Tokens.Given));
        Assert.All(office.Server.Requests, request => Assert.Equal(200, request.Status));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once_and_the_call_goes_through()
    {
        await using var office = await Office.OpenAsync();
        await office.Client.ReachesAsync(Office.Mailbox, Token);
        office.Server.Tokens.ExpireAll();

        await office.CreateAsync();

        Assert.Equal([200, 401, 201], office.Server.Requests.Select(request => request.Status));
        Assert.Single(office.Server.Mails);
    }

    [Fact]
    public async Task A_wrong_secret_is_forbidden()
    {
        await using var office = await Office.OpenAsync();
        var client = new GraphClient(
            GraphOptions.From(name => name.EndsWith("ClientSecret", StringComparison.Ordinal) ? "wrong" : office.Server.Settings.GetValueOrDefault(name)),
            TimeProvider.System);

        var outcome = await client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.Equal(new GraphFailure.Forbidden("invalid_client"), Office.Failure(outcome));
        Assert.Empty(office.Server.Requests);
    }

    [Fact]
    public async Task While_nobody_can_sign_in_nothing_was_done_and_the_next_call_tries_anew()
    {
        await using var office = await Office.OpenAsync();
        office.Server.Tokens.FailNext(503);

        var first = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);
        var second = await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(), Token);

        Assert.Equal(new GraphFailure.Throttled(RetryAfter: null), Office.Failure(first));
        Assert.IsType<GraphEvent>(Office.Value(second));
    }

    [Fact]
    public void The_packages_own_credential_takes_no_server_on_this_machine()
    {
        // The reason for our own: goes when this fails.
        Assert.Throws<ArgumentException>(() => new ClientSecretCredential(
            "tenant", "client", "secret", new ClientSecretCredentialOptions { AuthorityHost = new Uri("http://127.0.0.1:8080"), DisableInstanceDiscovery = true }));
    }
}
