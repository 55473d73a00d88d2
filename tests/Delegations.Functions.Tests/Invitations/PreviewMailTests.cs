using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>What a coordinator sees of a mail before it leaves is what then leaves.</summary>
public sealed partial class PreviewMailTests(AzuriteFixture azurite)
{
    private const string Wish = "inviting=hosts-and-speakers&state=final";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_invitation_is_shown_as_it_then_leaves_and_nothing_is_kept()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "created", "Clara Novak");

        var shown = await PreviewAsync(pipeline, visit, line);
        var (rows, outbox) = (await visit.InvitationsAsync(Cancel), await visit.OutboxAsync(Cancel));
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Empty(rows);
        Assert.Empty(outbox);
        Assert.Equal(("create", "Clara Novak", "en", false), (Text(shown, "kind"), Text(shown, "to"), Text(shown, "language"), shown.GetProperty("isUrgent").GetBoolean()));
        await AssertIsSentAsync(visit, shown, "Clara Novak");
    }

    [Fact]
    public async Task An_update_shows_what_changes_and_keeps_what_was_answered()
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30", End = "11:30" }), Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "updated", "Clara Novak");

        var shown = await PreviewAsync(pipeline, visit, line);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal(("update", true), (Text(shown, "kind"), shown.GetProperty("asksAgain").GetBoolean()));
        var change = Assert.Single(shown.GetProperty("changes").EnumerateArray());
        Assert.Contains("10:00–11:00", Text(change, "was"), StringComparison.Ordinal);
        Assert.Contains("10:30–11:30", Text(change, "now"), StringComparison.Ordinal);
        await AssertIsSentAsync(visit, shown, "Clara Novak");
    }

    [Fact]
    public async Task A_cancellation_is_shown_too_with_no_link_to_answer_by()
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        var row = await visit.InvitationOfAsync("David Okoro", Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "cancelled", "David Okoro");

        var answer = await GetAsync(pipeline, visit, $"invitation={line}&{Wish}");
        var shown = answer.Json.GetProperty("mail");
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((row.Id.Value, "cancel"), (line, Text(shown, "kind")));
        Assert.Empty(answer.Json.GetProperty("notes").EnumerateArray());
        Assert.DoesNotContain("/r/", Text(shown, "html"), StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", Text(shown, "calendar"), StringComparison.Ordinal);
        var sent = (await visit.CalendarsAsync(row, Cancel))[^1];
        Assert.Equal(Masked(sent), Masked(Unfolded(Text(shown, "calendar"))));
    }

    [Theory]
    [InlineData("en", "You speak to the delegation")]
    [InlineData("fr", "Vous intervenez devant la délégation")]
    [InlineData("nl", "U spreekt de delegatie")]
    [InlineData("de", "Sie sprechen vor der Delegation")]
    public async Task Each_mail_can_be_read_in_every_language(string language, string expected)
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Location = "Space Centre, hall B" }), Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "updated", "Clara Novak");

        var shown = (await GetAsync(pipeline, visit, $"invitation={line}&{Wish}&lang={language}")).Json.GetProperty("mail");

        Assert.Equal((language, "en"), (Text(shown, "language"), Text(shown, "ownLanguage")));
        Assert.Contains(expected, Text(shown, "text"), StringComparison.Ordinal);
        Assert.Contains("hall B", Text(Assert.Single(shown.GetProperty("changes").EnumerateArray()), "now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_shown_their_own_language_unless_another_is_asked_for()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, "Name,Email,Language\nClara Novak,clara.novak@example.org,de\n", Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "created", "Clara Novak");

        var shown = await PreviewAsync(pipeline, visit, line);

        Assert.Equal(("de", "de"), (Text(shown, "language"), Text(shown, "ownLanguage")));
        Assert.Contains("Sie sprechen", Text(shown, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_to_answer_by_is_a_placeholder_and_said_to_be_one_also_where_the_person_has_one()
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30", End = "11:30" }), Cancel);

        var answer = await GetAsync(pipeline, visit, $"invitation={row.Id}&{Wish}");
        var opened = await pipeline.GetAsync("/r/placeholder", Cancel);

        Assert.NotNull(row.AnswerToken);
        Assert.DoesNotContain(row.AnswerToken, answer.Text, StringComparison.Ordinal);
        Assert.Contains("https://visits.example.org/r/placeholder", Text(answer.Json.GetProperty("mail"), "text"), StringComparison.Ordinal);
        Assert.Contains("placeholder", Assert.Single(answer.Json.GetProperty("notes").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
    }

    [Fact]
    public async Task A_change_within_a_day_and_what_is_held_are_marked()
    {
        await using var pipeline = await StartAsync();
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:30", End = "11:30" }), Cancel);
        pipeline.Clock.Now = Instant.FromUtc(2031, 3, 9, 12, 0);
        var row = await visit.InvitationOfAsync("Clara Novak", Cancel);

        var shown = (await GetAsync(pipeline, visit, $"invitation={row.Id}&{Wish}&hold={row.Person}:excluded")).Json.GetProperty("mail");

        Assert.True(shown.GetProperty("isUrgent").GetBoolean());
        Assert.Equal("excluded", Text(shown.GetProperty("held"), "reason"));
    }

    [Fact]
    public async Task As_a_page_it_may_do_nothing_but_be_read()
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay.With(1, line => line with { Title = "Orbits <script>alert(1)</script>" }), SampleVisits.People, Cancel);
        var line = LineOf(await visit.PlanAsync(Cancel), "created", "Clara Novak");

        var page = await GetAsync(pipeline, visit, $"invitation={line}&{Wish}&format=html&lang=fr");
        var file = await GetAsync(pipeline, visit, $"invitation={line}&{Wish}&format=ics");

        var document = new HtmlParser().ParseDocument(page.Text);
        Assert.Equal(("text/html", "fr"), (page.ContentType, document.DocumentElement.GetAttribute("lang")));
        Assert.All(["sandbox", "default-src 'none'", "frame-ancestors 'self'"], part => Assert.Contains(part, page.Header("Content-Security-Policy"), StringComparison.Ordinal));
        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.Equal("text/calendar", file.ContentType);
    }

    [Theory]
    [InlineData("invitation=nonsense", HttpStatusCode.BadRequest, "invalid-request")]
    [InlineData("", HttpStatusCode.BadRequest, "invalid-request")]
    [InlineData("invitation=0123456789abcdef0123&lang=ru", HttpStatusCode.BadRequest, "invalid-request")]
    [InlineData("invitation=0123456789abcdef0123&format=pdf", HttpStatusCode.BadRequest, "invalid-request")]
    [InlineData("invitation=0123456789abcdef0123&version=9", HttpStatusCode.Conflict, "nothing-to-publish")]
    [InlineData("invitation=0123456789abcdef0123", HttpStatusCode.Conflict, "no-mail")]
    public async Task What_there_is_no_mail_for_is_said(string query, HttpStatusCode status, string code)
    {
        await using var pipeline = await StartAsync();
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

        var answer = await GetAsync(pipeline, visit, $"{query}&{Wish}");

        Assert.Equal((status, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["PublicBaseUrl"] = "https://visits.example.org" },
    });

    private static Task<Answer> GetAsync(Pipeline pipeline, TestVisit visit, string query) => pipeline.GetAsync($"{visit.Path}/plan/mail?{query}", Cancel);

    private static async Task<JsonElement> PreviewAsync(Pipeline pipeline, TestVisit visit, string line)
    {
        var answer = await GetAsync(pipeline, visit, $"invitation={line}&{Wish}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json.GetProperty("mail");
    }

    private static string LineOf(JsonElement plan, string kind, string name) =>
        Text(plan.GetProperty(kind).EnumerateArray().Single(line => Text(line, "name") == name), "invitation");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <summary>The calendar file in the outbox is the one shown, and the mail around it has the words shown; but for the secret of the link.</summary>
    private static async Task AssertIsSentAsync(TestVisit visit, JsonElement shown, string name)
    {
        var row = await visit.InvitationOfAsync(name, Cancel);
        var mails = (await visit.OutboxAsync(Cancel)).Where(file => file.StartsWith($"{row.Id}-", StringComparison.Ordinal) && file.EndsWith(".eml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var mail = QuotedEnd().Replace(await visit.ReadOutboxAsync(mails.Last(), Cancel), "").ReplaceLineEndings("\n");
        var text = Text(shown, "text").Replace("placeholder", row.AnswerToken, StringComparison.Ordinal);

        Assert.Equal(Masked((await visit.CalendarsAsync(row, Cancel))[^1]), Masked(Unfolded(Text(shown, "calendar"))));
        Assert.Contains($"Subject: {Text(shown, "subject")}\n", mail, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(line => line.All(char.IsAscii) && !line.Contains('=', StringComparison.Ordinal)), line => Assert.Contains(line, mail, StringComparison.Ordinal));
    }

    private static string Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>Without the secret of the person's page.</summary>
    private static string Masked(string calendar) => Secret().Replace(calendar, "/r/…");

    [GeneratedRegex("=\r?\n", RegexOptions.None, 1000)]
    private static partial Regex QuotedEnd();

    [GeneratedRegex("/r/[a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Secret();
}
