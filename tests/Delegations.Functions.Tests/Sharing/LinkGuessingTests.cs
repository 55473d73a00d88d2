using System.Globalization;
using System.Net;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>Somebody tries links.</summary>
[Collection(TimerTests.Name)]
public sealed class LinkGuessingTests(TimerStorage storage)
{
    private const int Most = 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_guesses_is_told_to_wait_and_who_has_a_link_is_let_through()
    {
        await using var pipeline = await StartAsync(behindHost: false);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (link, _) = await shared.ShareAsync();

        var guesses = new List<Answer>();
        for (var guess = 0; guess < Most + 2; guess++)
        {
            guesses.Add(await shared.OpenAsync(Guess(guess)));
        }

        var holder = await shared.OpenAsync(link + "summary.en.html");
        pipeline.Clock.Advance(Duration.FromMinutes(10));
        var later = await shared.OpenAsync(Guess(99));

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.NotFound, Most).Concat(Enumerable.Repeat(HttpStatusCode.TooManyRequests, 2)), guesses.Select(guess => guess.Status));
        Assert.Equal("600", guesses[^1].Header("Retry-After"));
        Assert.Contains("Wait 10 minutes", guesses[^1].Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (holder.Status, later.Status));
    }

    [Fact]
    public async Task A_withdrawn_link_counts_like_a_guess_and_tells_as_little()
    {
        await using var pipeline = await StartAsync(behindHost: false);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (link, id) = await shared.ShareAsync();
        await shared.RevokeAsync(id);

        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < Most + 1; time++)
        {
            statuses.Add((await shared.OpenAsync(link)).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task Behind_the_host_callers_are_told_apart_by_what_its_proxy_writes()
    {
        await using var pipeline = await StartAsync(behindHost: true);
        var shared = await SharedVisit.ReleasedAsync(pipeline);

        async Task<HttpStatusCode> GuessFromAsync(string address) => (await shared.OpenAsync(Guess(1), headers: ("X-Forwarded-For", address))).Status;
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < Most + 1; guess++)
        {
            statuses.Add(await GuessFromAsync($"192.0.2.7:{guess + 40000}"));
        }

        var (other, network) = (await GuessFromAsync("192.0.2.8"), await GuessFromAsync("2001:db8::1"));
        for (var guess = 0; guess < Most; guess++)
        {
            network = await GuessFromAsync($"2001:db8::{guess + 2}");
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.NotFound), (statuses[^1], other));
        Assert.Equal(HttpStatusCode.TooManyRequests, network);
    }

    [Fact]
    public async Task On_a_laptop_nobody_gets_away_by_writing_the_proxys_header()
    {
        await using var pipeline = await StartAsync(behindHost: false);
        var shared = await SharedVisit.ReleasedAsync(pipeline);

        var status = HttpStatusCode.OK;
        for (var guess = 0; guess < Most + 1; guess++)
        {
            status = (await shared.OpenAsync(Guess(guess), headers: ("X-Forwarded-For", $"192.0.2.{guess}"))).Status;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
    }

    private static string Guess(int number) => $"/s/{number.ToString("x40", CultureInfo.InvariantCulture)}/";

    private Task<Pipeline> StartAsync(bool behindHost)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Delegations:Sharing:MostMisses"] = Most.ToString(CultureInfo.InvariantCulture) };
        if (behindHost)
        {
            settings["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345";
        }

        return Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions { Settings = settings });
    }
}
