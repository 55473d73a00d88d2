using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Testing.Graph;
using NodaTime;
using Xunit;

namespace Delegations.Graph.Tests.Server;

/// <summary>The server itself refuses what the contract refuses, whoever asks.</summary>
public sealed class GraphServerTests
{
    private const string Event = """{"subject":"A","start":{"dateTime":"2027-03-02T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T10:00:00","timeZone":"UTC"}""";
    private const string Events = "v1.0/users/visits@example.org/events";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Event + ""","colour":"red"}""")]
    [InlineData(Event + ""","attendees":[{"emailAddress":{"address":"a@example.com"},"type":"speaker"}]}""")]
    [InlineData(Event + ""","iCalUId":"mine"}""")]
    [InlineData(Event + ""","body":null}""")]
    [InlineData("""{"subject":"A"}""")]
    [InlineData("""{"subject":"A","start":{"dateTime":"2027-03-02T09:00:00Z","timeZone":"UTC"},"end":{"dateTime":"2027-03-02T10:00:00Z","timeZone":"UTC"}}""")]
    [InlineData("{")]
    public async Task A_body_that_the_schemas_do_not_know_is_refused_and_remembered(string body)
    {
        await using var office = await Office.OpenAsync();

        var response = await SendAsync(office, HttpMethod.Post, Events, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(office.Server.Violations);
        Assert.ThrowsAny<Exception>(office.Server.AssertClean);
        Assert.Empty(office.Server.EventsIn(Office.Mailbox));
    }

    [Fact]
    public async Task A_body_with_nulls_where_they_are_allowed_is_taken()
    {
        await using var office = await Office.OpenAsync();

        var response = await SendAsync(office, HttpMethod.Post, Events, Event + ""","isReminderOn":null,"location":{"displayName":null}}""");

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        office.Server.AssertClean();
    }

    [Theory]
    [InlineData("transactionId", "\"other\"")]
    [InlineData("organizer", "null")]
    public async Task A_change_of_what_can_not_change_is_refused(string name, string value)
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();

        var response = await SendAsync(office, HttpMethod.Patch, $"{Events}/{created.Id}", $$"""{"{{name}}":{{value}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(office.Server.Violations);
    }

    [Fact]
    public async Task Zones_go_by_their_Windows_names()
    {
        await using var office = await Office.OpenAsync();

        var response = await SendAsync(office, HttpMethod.Post, Events, (Event + "}").Replace("\"UTC\"", "\"Europe/Brussels\"", StringComparison.Ordinal));

        Assert.Equal("TimeZoneNotSupportedException", await CodeAsync(response));
    }

    [Fact]
    public async Task Nobody_reads_without_a_token()
    {
        await using var office = await Office.OpenAsync();
        using var http = Client(office);

        var response = await http.GetAsync(new Uri(Events, UriKind.Relative), Token);

        Assert.Equal((HttpStatusCode.Unauthorized, "InvalidAuthenticationToken"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_request_without_immutable_ids_is_remembered()
    {
        await using var office = await Office.OpenAsync();

        await SendAsync(office, HttpMethod.Get, Events, body: null, prefer: "outlook.timezone=\"UTC\"");

        Assert.Contains("ImmutableId", Assert.Single(office.Server.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_Graph_does_not_have_is_remembered()
    {
        await using var office = await Office.OpenAsync();

        await SendAsync(office, HttpMethod.Delete, $"{Events}/x", body: null);

        Assert.Contains("DELETE", Assert.Single(office.Server.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extended_properties_come_only_where_they_are_asked_for_and_times_in_UTC_with_seven_decimals()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();

        var response = await SendAsync(office, HttpMethod.Get, $"{Events}/{created.Id}", body: null);

        var read = JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!;
        Assert.Null(read["singleValueExtendedProperties"]);
        Assert.Equal(("2027-03-02T08:30:00.0000000", "UTC"), (read["start"]!["dateTime"]!.GetValue<string>(), read["start"]!["timeZone"]!.GetValue<string>()));
        Assert.StartsWith("<html>", read["body"]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attendees_alone_mail_only_those_who_come_or_go()
    {
        await using var office = await Office.OpenAsync();
        var created = await office.CreateAsync();
        office.Server.Respond(Office.Mailbox, created.Id, Office.Guest, "accepted");

        await SendAsync(office, HttpMethod.Patch, $"{Events}/{created.Id}", """
            {"attendees":[{"emailAddress":{"address":"ADA@example.com"},"type":"required"},{"emailAddress":{"address":"bob@example.com"},"type":"optional"}]}
            """);

        Assert.Equal([Office.Guest, "bob@example.com"], office.Server.Mails.Select(mail => mail.Recipient));
        var standing = Assert.Single(office.Server.EventsOf(Office.Mailbox, "bob@example.com"));
        Assert.Equal(("accepted", "none"), (standing.Responses[Office.Guest], standing.Responses["bob@example.com"]));
    }

    [Fact]
    public async Task Too_many_requests_in_a_while_are_refused_until_it_is_over()
    {
        var time = new ManualTime();
        await using var office = await Office.OpenAsync(new GraphServerOptions { MostInWindow = 2, Time = time });
        var client = office.NewClient(time: time);
        for (var number = 0; number < 2; number++)
        {
            await client.ReachesAsync(Office.Mailbox, Token);
        }

        var refused = await client.FindEventsByKeyAsync(Office.Mailbox, "entry-1", Token);
        time.Advance(TimeSpan.FromMinutes(10));
        var after = await client.FindEventsByKeyAsync(Office.Mailbox, "entry-1", Token);

        Assert.Equal(new GraphFailure.Throttled(Duration.FromMilliseconds(2128)), Office.Failure(refused));
        Assert.Empty(Office.Value(after));
        Assert.Equal(1, office.Server.RefusedOverLimits);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_faults_and_each_kind_happens()
    {
        var rates = new FaultRates { Throttled = 0.2, FailsBefore = 0.2, FailsAfter = 0.2, AnswerLost = 0.2, LongestDelay = TimeSpan.FromMilliseconds(2) };

        var first = await RunAsync(seed: 7, rates);
        var second = await RunAsync(seed: 7, rates);
        var other = await RunAsync(seed: 8, rates);

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
        Assert.Equal([0, 201, 400, 429, 503], first.Distinct().Order());
    }

    /// <summary>The statuses that a client meets which tries to create the same events again and again.</summary>
    private static async Task<IReadOnlyList<int>> RunAsync(int seed, FaultRates rates)
    {
        await using var office = await Office.OpenAsync();
        office.Server.Faults.ByChance(seed, rates);
        for (var number = 0; number < 40; number++)
        {
            await office.Client.CreateEventAsync(Office.Mailbox, Office.Draft(number % 10 == 0 ? "again" : $"entry-{number / 2}"), Token);
        }

        return [.. office.Server.Requests.Select(request => request.Status)];
    }

    private static async Task<HttpResponseMessage> SendAsync(
        Office office, HttpMethod method, string path, string? body, string prefer = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"")
    {
        using var http = Client(office);
        var form = $"grant_type=client_credentials&client_id={TokenDesk.ClientId}&client_secret={Uri.EscapeDataString(TokenDesk.ClientSecret)}&scope={Uri.EscapeDataString("https://graph.microsoft.com/.default")}";
        var answer = await http.PostAsync(
            new Uri($"{TokenDesk.TenantId}/oauth2/v2.0/token", UriKind.Relative), new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"), Token);
        var token = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Token))!["access_token"]!.GetValue<string>();
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("Prefer", prefer);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await http.SendAsync(request, Token);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Token))!["error"]!["code"]!.GetValue<string>();

    private static HttpClient Client(Office office) =>
        new(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri(office.Options.Authority, "/") };
}
