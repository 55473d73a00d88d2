using System.Text;
using Delegations.Functions.Tests.Agendas;
using Delegations.Functions.Tests.Desk;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Authorisation;

/// <summary>Tokens of each purpose, and the ways of each caller to a route.</summary>
internal sealed class Callers : IAsyncDisposable
{
    private const string Elsewhere = "cross-site";

    private Callers(Pipeline enforced, Pipeline unguarded)
    {
        Enforced = enforced;
        Unguarded = unguarded;
    }

    /// <summary>Behind the host, where the platform enforces a sign-in.</summary>
    public Pipeline Enforced { get; }

    /// <summary>Behind the host, where nothing keeps a caller from writing the headers of a sign-in.</summary>
    public Pipeline Unguarded { get; }

    public required TestVisit Visit { get; init; }

    /// <summary>The token that opens each purpose, and one that was withdrawn.</summary>
    public required IReadOnlyDictionary<Need, (string Open, string Revoked)> Tokens { get; init; }

    public static async Task<Callers> GatherAsync(AzuriteFixture azurite, CancellationToken cancellationToken)
    {
        var enforced = await StartAsync(azurite, enforced: true, cancellationToken);
        var unguarded = await StartAsync(azurite, enforced: false, cancellationToken);
        var visit = await LinkedVisit.PublishedAsync(enforced, "hosts-and-speakers");
        await visit.DeliverAsync(cancellationToken);
        var (share, revokedShare) = await ShareTokens.OpenAsync(enforced, cancellationToken);
        enforced.Clock.Now = Pipeline.Beginning;
        var reply = (await ReplyTokenAsync(visit, "Clara Novak", cancellationToken), await CancelledReplyTokenAsync(enforced, cancellationToken));
        var review = await ReviewTokensAsync(enforced, visit, cancellationToken);
        return new Callers(enforced, unguarded)
        {
            Visit = visit,
            Tokens = new Dictionary<Need, (string, string)>
            {
                [Need.ReplyToken] = reply,
                [Need.ReplyTokenAndForm] = reply,
                [Need.AgendaToken] = await AgendaTokensAsync(enforced, visit, cancellationToken),
                [Need.ShareToken] = (share, revokedShare),
                [Need.ShareTokenAndForm] = (share, revokedShare),
                [Need.ReviewToken] = review,
                [Need.ReviewTokenAndForm] = review,
            },
        };
    }

    /// <summary>Who asks, as the headers of a request.</summary>
    public static async Task<DeskBrowser> SignInAsync(Pipeline pipeline, Caller caller)
    {
        var browser = new DeskBrowser(pipeline);
        if (caller is Caller.Forged or Caller.Viewer or Caller.Coordinator or Caller.CoordinatorFromElsewhere or Caller.SignedInWithoutRole)
        {
            var role = caller switch
            {
                Caller.Viewer => "Viewer",
                Caller.SignedInWithoutRole => "Guest",
                _ => "Coordinator",
            };
            browser.Headers["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(
                $$"""{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"{{role}}"}]}"""));
        }

        browser.Headers["Sec-Fetch-Site"] = caller is Caller.CoordinatorFromElsewhere ? Elsewhere : "same-origin";
        await browser.GetAsync("/desk/help"); // a cookie, where the page has a form
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await Enforced.DisposeAsync();
        await Unguarded.DisposeAsync();
    }

    private static Task<Pipeline> StartAsync(AzuriteFixture azurite, bool enforced, CancellationToken cancellationToken) =>
        Pipeline.StartAsync(azurite, cancellationToken, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal)
            {
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345",
                ["WEBSITE_AUTH_ENABLED"] = enforced ? "True" : null,
                ["PublicBaseUrl"] = "https://visits.example.org",

                // The table tries every address with links that open nothing.
                ["Delegations:Sharing:MostMisses"] = "1000000",
            },
        });

    private static async Task<string> ReplyTokenAsync(TestVisit visit, string name, CancellationToken cancellationToken)
    {
        var token = (await visit.InvitationOfAsync(name, cancellationToken)).AnswerToken;
        Assert.NotNull(token);
        return token;
    }

    /// <summary>Of an entry that was taken back: its page says so, with the status of what is gone.</summary>
    private static async Task<string> CancelledReplyTokenAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await LinkedVisit.PublishedAsync(pipeline, "hosts-and-speakers");
        await visit.DeliverAsync(cancellationToken);
        var token = await ReplyTokenAsync(visit, "Clara Novak", cancellationToken);
        await visit.PublishAsync(cancellationToken, "nobody");
        await visit.DeliverAsync(cancellationToken);
        return token;
    }

    private static async Task<(string Open, string Revoked)> ReviewTokensAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken)
    {
        var open = await LinkedVisit.OpenedAsync(pipeline, visit, """{"purpose":"review","audience":"host","days":30}""");
        var revoked = await LinkedVisit.OpenedAsync(pipeline, visit, """{"purpose":"review","audience":"delegation","days":30}""");
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/links/{LinkedVisit.Text(revoked, "id")}"), cancellationToken);
        return (LinkedVisit.Text(open, "page").Split('/')[^1], LinkedVisit.Text(revoked, "page").Split('/')[^1]);
    }

    private static async Task<(string Open, string Revoked)> AgendaTokensAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken)
    {
        var open = await LinkedVisit.PageAsync(pipeline, visit);
        var revoked = await LinkedVisit.OpenedAsync(pipeline, visit, """{"audience":"delegation"}""");
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/links/{LinkedVisit.Text(revoked, "id")}"), cancellationToken);
        return (open[(open.LastIndexOf('/') + 1)..], LinkedVisit.Text(revoked, "page").Split('/')[^1]);
    }
}
