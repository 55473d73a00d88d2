using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests;

/// <summary>One visit of a test's own, driven through the app as a coordinator would.</summary>
internal sealed class TestVisit
{
    private readonly Pipeline pipeline;

    private TestVisit(Pipeline pipeline, VisitId id)
    {
        this.pipeline = pipeline;
        Id = id;
    }

    public VisitId Id { get; }

    public string Path => $"/api/visits/{Id}";

    public static async Task<TestVisit> CreateAsync(Pipeline pipeline, CancellationToken cancellationToken, string name = "Space visit")
    {
        var settings = $$"""{"name":{{JsonSerializer.Serialize(name, TestJson.Default.String)}},"language":"en","timeZone":"Europe/Brussels"}""";
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, "/api/visits", settings, cancellationToken);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return new TestVisit(pipeline, VisitId.Parse(answer.Json.GetProperty("id").GetString() ?? ""));
    }

    /// <summary>A visit with an itinerary and a people list.</summary>
    public static async Task<TestVisit> PrepareAsync(Pipeline pipeline, ItineraryText itinerary, string people, CancellationToken cancellationToken)
    {
        var visit = await CreateAsync(pipeline, cancellationToken);
        await visit.UploadAsync(itinerary, cancellationToken);
        await visit.PutPeopleAsync(people, cancellationToken);
        return visit;
    }

    public async Task<Visit> ReadAsync(CancellationToken cancellationToken)
    {
        var visit = await pipeline.Get<VisitStore>().FindAsync(Id, cancellationToken);
        Assert.NotNull(visit);
        return visit;
    }

    /// <summary>The answer to an upload that is taken.</summary>
    public async Task<JsonElement> UploadAsync(ItineraryText itinerary, CancellationToken cancellationToken)
    {
        var answer = await SendItineraryAsync(itinerary, cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    public Task<Answer> SendItineraryAsync(ItineraryText itinerary, CancellationToken cancellationToken) =>
        pipeline.SendFileAsync(HttpMethod.Put, $"{Path}/itinerary", "itinerary.csv", itinerary.ToBytes(), cancellationToken);

    public async Task PutPeopleAsync(string lines, CancellationToken cancellationToken)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{Path}/people", "people.csv", Encoding.UTF8.GetBytes(lines), cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    /// <summary>The latest version's sessions.</summary>
    public async Task<IReadOnlyList<Session>> SessionsAsync(CancellationToken cancellationToken)
    {
        var visit = await ReadAsync(cancellationToken);
        var version = await pipeline.Get<ItineraryStore>().FindAsync(Id, visit.LatestVersion, cancellationToken);
        Assert.NotNull(version);
        return version.Itinerary.Sessions;
    }

    public async Task<JsonElement> PlanAsync(CancellationToken cancellationToken, string inviting = "hosts-and-speakers", string state = "final")
    {
        var answer = await pipeline.GetAsync($"{Path}/plan?inviting={inviting}&state={state}", cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    public Task<Answer> SendPublicationAsync(JsonElement plan, CancellationToken cancellationToken) =>
        pipeline.SendJsonAsync(HttpMethod.Post, $"{Path}/publication", RequestOf(plan), cancellationToken);

    public static string RequestOf(JsonElement plan)
    {
        string[] members = [.. new[] { "hash:plan", "version", "state", "inviting" }.Select(pair => pair.Split(':')).Select(pair => $"\"{pair[^1]}\":{plan.GetProperty(pair[0]).GetRawText()}")];
        return $"{{{string.Join(',', members)}}}";
    }

    /// <summary>Plans and publishes; the number of deliveries queued.</summary>
    public async Task<int> PublishAsync(CancellationToken cancellationToken, string inviting = "hosts-and-speakers", string state = "final")
    {
        var plan = await PlanAsync(cancellationToken, inviting, state);
        var answer = await SendPublicationAsync(plan, cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json.GetProperty("queued").GetInt32();
    }

    /// <summary>The one write that is the publication, as if whatever follows it had been cut off.</summary>
    public async Task PointAsync(Inviting inviting, CancellationToken cancellationToken)
    {
        var visit = await ReadAsync(cancellationToken);
        var version = await pipeline.Get<ItineraryStore>().FindAsync(Id, visit.LatestVersion, cancellationToken);
        Assert.NotNull(version);
        var compared = await pipeline.Get<VisitComparison>().CompareAsync(visit, version, AgendaState.Final, inviting, [], cancellationToken);
        var entries = await pipeline.Get<PublishedEntries>().KeepAsync(Id, new PublishedRound(compared.Desired, []), cancellationToken);
        var published = visit.Publication! with { Inviting = inviting, Entries = entries }; // callers have published to nobody before
        Assert.NotNull(await pipeline.Get<VisitStore>().UpdateAsync(visit with { Publication = published }, cancellationToken));
    }

    public Task<IReadOnlyList<Invitation>> InvitationsAsync(CancellationToken cancellationToken) =>
        pipeline.Get<InvitationStore>().ListAsync(Id, cancellationToken);

    public async Task<Invitation> InvitationOfAsync(string name, CancellationToken cancellationToken) =>
        Assert.Single(await InvitationsAsync(cancellationToken), invitation => invitation.Name == name && invitation.IsLive);

    public async Task<int> ReconcileAsync(CancellationToken cancellationToken) =>
        await pipeline.Get<Reconciliation>().ReconcileAsync(await ReadAsync(cancellationToken), cancellationToken);

    /// <summary>Handles what was queued for this visit.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        foreach (var invitation in (await InvitationsAsync(cancellationToken)).Where(invitation => invitation.QueuedAt is not null))
        {
            await DeliverAsync(invitation, cancellationToken);
        }
    }

    public Task DeliverAsync(Invitation invitation, CancellationToken cancellationToken, string? messageId = null) =>
        pipeline.HandleAsync("DeliverInvitation", MessageOf(invitation), cancellationToken, messageId);

    public string MessageOf(Invitation invitation) => JsonSerializer.Serialize(
        new DeliverInvitationMessage { Visit = Id, Invitation = invitation.Id }, QueueMessagesJson.Default.DeliverInvitationMessage);

    /// <summary>Names of this visit's files in the outbox, without their folder, in their order.</summary>
    public async Task<IReadOnlyList<string>> OutboxAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var path in pipeline.Get<DocumentStore>().ListAsync(OutboxDelivery.Container, $"{Id}/", cancellationToken))
        {
            names.Add(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        }

        return names;
    }

    public async Task<string> ReadOutboxAsync(string name, CancellationToken cancellationToken)
    {
        var content = await pipeline.Get<DocumentStore>().ReadIfExistsAsync(OutboxDelivery.Container, $"{Id}/{name}", cancellationToken);
        return content?.ToString() ?? "";
    }

    /// <summary>The calendar files of one invitation in the order of their sending, unfolded.</summary>
    public async Task<IReadOnlyList<string>> CalendarsAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        foreach (var name in (await OutboxAsync(cancellationToken)).Where(name => name.StartsWith($"{invitation.Id}-", StringComparison.Ordinal) && name.EndsWith(".ics", StringComparison.Ordinal)))
        {
            texts.Add((await ReadOutboxAsync(name, cancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal));
        }

        return [.. texts.OrderBy(Stamp, StringComparer.Ordinal)];
    }

    /// <summary>The value of a property in a calendar file.</summary>
    public static string Property(string calendar, string name)
    {
        // Zones come first and have properties of the same names.
        var entry = calendar[calendar.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)..];
        var line = entry.Split("\r\n").FirstOrDefault(line => line.StartsWith($"{name}:", StringComparison.Ordinal) || line.StartsWith($"{name};", StringComparison.Ordinal));
        return line is null ? "" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static string Stamp(string calendar) => Property(calendar, "DTSTAMP");
}

/// <summary>A small itinerary as the text of a CSV file.</summary>
internal sealed record ItineraryText(params ItineraryLine[] Lines)
{
    private const string Headings = "Id,Date,Start,End,Title,Location,Host,Speaker,Notes,Internal notes,Status";

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    public override string ToString() => string.Join('\n', [Headings, .. Lines.Select(line => line.ToString()), ""]);

    public ItineraryText With(int index, Func<ItineraryLine, ItineraryLine> change) =>
        new([.. Lines.Select((line, at) => at == index ? change(line) : line)]);

    public ItineraryText Without(int index) => new([.. Lines.Where((_, at) => at != index)]);
}

/// <summary>One row of it.</summary>
internal sealed record ItineraryLine(string Date, string Start, string End, string Title, string Location = "", string Host = "", string Speaker = "")
{
    public string Id { get; init; } = "";

    public string Notes { get; init; } = "";

    public string InternalNotes { get; init; } = "";

    public string Status { get; init; } = "";

    public override string ToString() =>
        string.Join(',', new[] { Id, Date, Start, End, Title, Location, Host, Speaker, Notes, InternalNotes, Status }.Select(Quote));

    private static string Quote(string cell) => string.Create(CultureInfo.InvariantCulture, $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string))]
internal sealed partial class TestJson : System.Text.Json.Serialization.JsonSerializerContext;
