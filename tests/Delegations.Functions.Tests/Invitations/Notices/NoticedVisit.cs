using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Model.Messages;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>A published visit whose notices a test looks at.</summary>
internal sealed class NoticedVisit(Pipeline pipeline, TestVisit visit)
{
    public const string Coordinator = "coordinator@example.org";

    public const string FourLanguages = """
        Name,Organisation,Email,Role,Language
        Ada Martin,Space Centre,ada.martin@example.org,Host,en
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host,fr
        Clara Novak,Orbit School,clara.novak@example.org,Speaker,nl
        David Okoro,Orbit School,david.okoro@example.org,Speaker,de
        """;

    public TestVisit Test => visit;

    /// <summary>The visit of 10 March 2031 in Brussels, everybody invited on 6 January.</summary>
    /// <param name="settings">Members of the visit's <c>invitations</c>.</param>
    public static Task<NoticedVisit> PublishAsync(
        Pipeline pipeline, CancellationToken cancellationToken, string settings = "", ItineraryText? itinerary = null, string people = SampleVisits.People) =>
        PublishAsync(pipeline, (itinerary ?? SampleVisits.OneDay).ToBytes(), settings, people, cancellationToken);

    public static async Task<NoticedVisit> PublishAsync(
        Pipeline pipeline, byte[] itinerary, string settings, string people, CancellationToken cancellationToken)
    {
        var visit = await TestVisit.CreateAsync(pipeline, cancellationToken);
        var noticed = new NoticedVisit(pipeline, visit);
        await noticed.SetAsync(settings, cancellationToken);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", itinerary, cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        await visit.PutPeopleAsync(people, cancellationToken);
        await visit.PublishAsync(cancellationToken);
        await visit.DeliverAsync(cancellationToken);
        return noticed;
    }

    public async Task SetAsync(string settings, CancellationToken cancellationToken)
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, $"{{\"invitations\":{{{settings}}}}}", cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    /// <summary>The hourly round of this visit at a moment; the number of notices that are new.</summary>
    public async Task<int> RunAtAsync(string utc, CancellationToken cancellationToken)
    {
        pipeline.SetClock(utc);
        return await pipeline.Get<NoticeRounds>().RunAsync(await visit.ReadAsync(cancellationToken), cancellationToken);
    }

    public Task<IReadOnlyList<Notice>> ListAsync(CancellationToken cancellationToken) => pipeline.Get<NoticeStore>().ListAsync(visit.Id, cancellationToken);

    public async Task<Notice> SingleAsync(CancellationToken cancellationToken) => Assert.Single(await ListAsync(cancellationToken));

    /// <summary>Handles what waits, as the queue would.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        foreach (var notice in (await ListAsync(cancellationToken)).Where(notice => notice.IsOpen))
        {
            await SendAsync(notice, $"call-{notice.Id}", cancellationToken);
        }
    }

    public Task SendAsync(Notice notice, string call, CancellationToken cancellationToken) =>
        pipeline.HandleAsync("SendNotice", MessageOf(notice), cancellationToken, call);

    public string MessageOf(Notice notice) => JsonSerializer.Serialize(
        new SendNoticeMessage { Visit = visit.Id, Notice = notice.Id }, QueueMessagesJson.Default.SendNoticeMessage);

    public async Task<NoticeContent> ContentOfAsync(Notice notice, CancellationToken cancellationToken)
    {
        Assert.NotNull(notice.Outgoing);
        return await pipeline.Get<NoticeContents>().ReadAsync(visit.Id, notice.Id, notice.Outgoing.Content, cancellationToken);
    }

    /// <summary>What has been sent, in the order of the addresses.</summary>
    public async Task<IReadOnlyList<NoticeContent>> SentAsync(CancellationToken cancellationToken)
    {
        var contents = new List<NoticeContent>();
        foreach (var notice in (await ListAsync(cancellationToken)).Where(notice => notice.State is NoticeState.Sent))
        {
            contents.Add(await ContentOfAsync(notice, cancellationToken));
        }

        return [.. contents.OrderBy(content => content.To.Address, StringComparer.Ordinal)];
    }

    /// <summary>Mails in the outbox that are notices.</summary>
    public async Task<IReadOnlyList<string>> MailsAsync(CancellationToken cancellationToken) =>
        [.. (await visit.OutboxAsync(cancellationToken)).Where(name => name.EndsWith(".eml", StringComparison.Ordinal) && !name.EndsWith("-request.eml", StringComparison.Ordinal) && !name.EndsWith("-cancel.eml", StringComparison.Ordinal))];

    public async Task<ReplyFact> AnswerAsync(string name, ReplyStatus status, CancellationToken cancellationToken, string note = "")
    {
        var row = await visit.InvitationOfAsync(name, cancellationToken);
        var fact = new ReplyFact
        {
            Invitation = row.Id,
            Key = $"answer-{status}-{pipeline.Clock.Now.ToUnixTimeSeconds()}",
            Status = status,
            Source = ReplySource.Phone,
            Sequence = row.Sequence,
            At = pipeline.Clock.Now,
            Recorded = pipeline.Clock.Now,
            Note = note,
        };
        Assert.True(await pipeline.Get<ReplyStore>().AddAsync(visit.Id, fact, cancellationToken));
        return fact;
    }

    /// <summary>One session as a file that names its time zone.</summary>
    public static byte[] Zoned(string date, string start, string end, string zone, string speaker = "Clara Novak") =>
        Encoding.UTF8.GetBytes($"Date,Start,End,Time zone,Title,Location,Speaker\n{date},{start},{end},{zone},Copper and power,Desert Labs,{speaker}\n");
}

/// <summary>A mail system that answers notices as it is told to, and takes every invitation.</summary>
internal sealed class MailOutside : IDelivery
{
    public DeliveryOutcome Answer { get; set; } = new DeliveryOutcome.Delivered();

    public DeliveryOutcome EntryAnswer { get; set; } = new DeliveryOutcome.Delivered();

    public ConcurrentQueue<NoticeLetter> Letters { get; } = new();

    /// <summary>Thrown once at the next notice, after it was taken.</summary>
    public Exception? Failure { get; set; }

    public DeliveryWay Way { get; init; } = DeliveryWay.Outbox;

    public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) => ValueTask.FromResult<ITurn?>(FreeTurn.Instance);

    public Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken) => Task.FromResult(EntryAnswer);

    public Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        Letters.Enqueue(letter);
        if (Failure is { } failure)
        {
            Failure = null;
            throw failure;
        }

        return Task.FromResult(Answer);
    }
}
