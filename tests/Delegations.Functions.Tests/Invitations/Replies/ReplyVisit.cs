using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>A published visit whose people answer: by their page, by mail, by phone.</summary>
internal sealed class ReplyVisit(Pipeline pipeline, TestVisit visit)
{
    /// <summary>The mail server whose word about senders is believed.</summary>
    public const string Server = "mx.example.org";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestVisit Visit => visit;

    public static Task<Pipeline> StartAsync(AzuriteFixture azurite) => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Settings = new(StringComparer.Ordinal)
        {
            ["PublicBaseUrl"] = "https://visits.example.org",
            [DeliveryOptions.TrustedServersKey] = $"other.example.net; {Server}",
        },
    });

    public static async Task<ReplyVisit> PublishedAsync(Pipeline pipeline) => new(pipeline, await SampleVisits.PublishedAsync(pipeline, Cancel));

    public Task<Invitation> ClaraAsync() => visit.InvitationOfAsync("Clara Novak", Cancel);

    public async Task<string> PageOfAsync(string name) => $"/r/{(await visit.InvitationOfAsync(name, Cancel)).AnswerToken}";

    public async Task<IReadOnlyList<ReplyFact>> FactsAsync() => await pipeline.Get<ReplyStore>().ListAsync(visit.Id, Cancel);

    public async Task<CurrentReply> CurrentAsync(string name) => CurrentReply.Of(await visit.InvitationOfAsync(name, Cancel), await FactsAsync());

    /// <summary>Kinds of the alerts that were raised.</summary>
    public async Task<IReadOnlyList<string>> AlertsAsync()
    {
        var answer = await pipeline.GetAsync($"{visit.Path}/alerts", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. answer.Json.EnumerateArray().Select(alert => alert.GetProperty("kind").GetString() ?? "").Order(StringComparer.Ordinal)];
    }

    /// <summary>Publishes the itinerary with Clara's session changed, and delivers what follows.</summary>
    public async Task ChangeAsync(Func<ItineraryLine, ItineraryLine> change)
    {
        await visit.UploadAsync(SampleVisits.OneDay.With(1, change), Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
    }

    public Task MoveAsync() => ChangeAsync(line => line with { Start = "10:30", End = "11:30" });

    public Task<Answer> PhoneAsync(Invitation invitation, string json) =>
        pipeline.SendJsonAsync(HttpMethod.Put, $"{visit.Path}/invitations/{invitation.Id}/reply", json, Cancel);

    public Task<Answer> MailAsync(string mail) =>
        pipeline.SendFileAsync(HttpMethod.Post, $"{visit.Path}/replies", "answer.eml", Encoding.UTF8.GetBytes(mail), Cancel);

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        var answer = await pipeline.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Parse(answer);
    }

    public static IHtmlDocument Parse(Answer answer) => new HtmlParser().ParseDocument(answer.Text);

    /// <summary>Sends the page's form as a browser does, some fields filled in.</summary>
    public Task<Answer> SubmitAsync(IHtmlDocument page, params (string Name, string Value)[] filled) =>
        SendAsync(Assert.Single(page.Forms).GetAttribute("action") ?? "", FieldsOf(page, filled));

    public Task<Answer> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        request.Headers.TryAddWithoutValidation("Origin", "null");
        return pipeline.SendAsync(request, Cancel);
    }

    public static Dictionary<string, string> FieldsOf(IHtmlDocument page, params (string Name, string Value)[] filled)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in Assert.Single(page.Forms).Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    fields[input.Name ?? ""] = input.Value;
                    break;
                case IHtmlTextAreaElement area:
                    fields[area.Name ?? ""] = area.Value;
                    break;
            }
        }

        foreach (var (name, value) in filled)
        {
            fields[name] = value;
        }

        return fields;
    }
}

/// <summary>An answer by mail as a mail program writes it.</summary>
internal sealed record ReplyMailText
{
    public required Invitation To { get; init; }
    public string Uid { get; init; } = "";
    public string Method { get; init; } = "REPLY";
    public string Attendee { get; init; } = "clara.novak@example.org";
    public string? Sender { get; init; }
    public string Status { get; init; } = "ACCEPTED";
    public int Sequence { get; init; }
    public string Stamp { get; init; } = "20310106T091500Z";
    public string Comment { get; init; } = "";
    public string Times { get; init; } = "";

    /// <summary>Whose word for the sender stands in the mail; empty for nobody's.</summary>
    public string VouchedBy { get; init; } = ReplyVisit.Server;

    public string Calendar => string.Join("\r\n",
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", $"METHOD:{Method}", "BEGIN:VEVENT",
        $"UID:{(Uid.Length > 0 ? Uid : LetterWriter.UidOf(To.Id))}",
        $"SEQUENCE:{Sequence}", .. Stamp.Length > 0 ? new[] { $"DTSTAMP:{Stamp}" } : [],
        $"ATTENDEE;PARTSTAT={Status}:mailto:{Attendee}", .. Comment.Length > 0 ? new[] { $"COMMENT:{Comment}" } : [],
        .. Times.Length > 0 ? Times.Split('\n') : [],
        "END:VEVENT", "END:VCALENDAR", "",
    ]);

    public override string ToString()
    {
        var sender = Sender ?? Attendee;
        string[] vouched = VouchedBy.Length > 0
            ? [$"Authentication-Results: {VouchedBy}; dmarc=pass header.from={sender[(sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}"]
            : [];
        string[] lines =
        [
            .. vouched, $"From: <{sender}>", "To: <visits@example.org>", "Subject: Accepted", "Date: Mon, 6 Jan 2031 09:15:02 +0000",
            "MIME-Version: 1.0", $"Content-Type: text/calendar; charset=utf-8; method={Method}", "", Calendar,
        ];
        return string.Join("\r\n", lines);
    }
}
