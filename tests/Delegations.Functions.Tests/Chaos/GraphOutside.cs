using System.Net;
using System.Text.RegularExpressions;
using Delegations.Testing;
using Delegations.Testing.Graph;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>A Graph that throttles, fails before and after it acted, loses answers, is slow, and forbids the mailbox for moments.</summary>
internal sealed partial class GraphOutside : IOutside
{
    private static readonly FaultRates Rates = new()
    {
        Throttled = 0.05,
        FailsBefore = 0.04,
        FailsAfter = 0.04,
        AnswerLost = 0.05,
        LongestDelay = TimeSpan.FromMilliseconds(150),
    };

    /// <summary>Of the zones that these visits are in, Unicode CLDR's names.</summary>
    private static readonly Dictionary<string, string> Zones = new(StringComparer.Ordinal)
    {
        ["Romance Standard Time"] = "Europe/Brussels",
        ["GMT Standard Time"] = "Europe/London",
    };

    private static readonly TimeSpan LongestGranted = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Forbidden = TimeSpan.FromMilliseconds(250);
    private readonly GraphServer server;
    private readonly Random chance;
    private CancellationTokenSource? faults;
    private Task weather = Task.CompletedTask;

    private GraphOutside(GraphServer server, AzuriteFixture azurite, int seed)
    {
        this.server = server;
        chance = new(seed);
        Storage = azurite.ConnectionString;
        Settings = new Dictionary<string, string>(server.Settings, StringComparer.Ordinal) { ["Delegations__Deliveries"] = "graph" };
    }

    public string Storage { get; }

    public IReadOnlyDictionary<string, string> Settings { get; }

    public static async Task<IOutside> StartAsync(AzuriteFixture azurite, int seed)
    {
        var started = await GraphServer.StartAsync(new GraphServerOptions { RetryAfter = "1.128" });
        started.AddMailbox(Scenario.Organiser);
        return new GraphOutside(started, azurite, seed);
    }

    public async Task SetFaultsAsync(bool on)
    {
        await (faults?.CancelAsync() ?? Task.CompletedTask);
        await weather;
        faults?.Dispose();
        faults = on ? new CancellationTokenSource() : null;
        if (faults is { } begun)
        {
            server.Faults.ByChance(chance.Next(), Rates);
            weather = ForbidAsync(begun.Token);
        }
        else
        {
            server.Faults.Clear();
        }
    }

    public Task<Arrived> ReadAsync(string visit, CancellationToken cancellationToken)
    {
        var (mails, standing) = (server.Mails, server.EventsIn(Scenario.Organiser).ToDictionary(item => item.Id, StringComparer.Ordinal));
        var entries = mails.Select(mail => mail.Recipient).Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(address => server.CalendarOf(address).Select(entry => new HeldEntry(
                address, entry.EventId, entry.Start, entry.End, Zones.GetValueOrDefault(entry.Zone, entry.Zone), entry.Subject, entry.Location,
                standing.TryGetValue(entry.EventId, out var item) ? TextOf(item.Html) : "")))
            .ToList();
        var breaches = server.Violations.Select(_ => "a request was not what Graph takes").ToList();
        if (standing.Values.Any(item => item.Responses.Count != 1))
        {
            breaches.Add("an event has not one attendee");
        }

        if (standing.Count != entries.Count)
        {
            breaches.Add($"{standing.Count} events stand in the organiser's mailbox, {entries.Count} in calendars");
        }

        return Task.FromResult(new Arrived(entries, [.. mails.Select((mail, at) => new ArrivedMessage(mail.Recipient, mail.EventId ?? "", $"{at}", $"{mail.Kind} of {mail.At}: {mail.Subject}"))], breaches));
    }

    public Task<int> CountFaultsAsync(CancellationToken cancellationToken) =>
        Task.FromResult(server.Requests.Count(request => request.Status is 0 or 403 or 429 or 503));

    public async ValueTask DisposeAsync()
    {
        await SetFaultsAsync(on: false);
        await server.DisposeAsync();
    }

    private async Task ForbidAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(LongestGranted * chance.NextDouble(), cancellationToken);
                server.SetGranted(Scenario.Organiser, granted: false);
                await Task.Delay(Forbidden, cancellationToken);
                server.SetGranted(Scenario.Organiser, granted: true);
            }
        }
        catch (OperationCanceledException)
        {
            server.SetGranted(Scenario.Organiser, granted: true);
        }
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
