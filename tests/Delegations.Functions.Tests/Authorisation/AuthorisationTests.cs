using System.Text.RegularExpressions;
using Delegations.Functions.Tests.Desk;
using Delegations.Hosting.Local;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Authorisation;

/// <summary>Every route, by every caller: the table says what each gets, and no route is missing in it.</summary>
public sealed partial class AuthorisationTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static readonly IReadOnlyList<FunctionFile> Files = FunctionFile.ReadAll(AppContext.BaseDirectory);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_route_lets_through_whom_it_should_and_nobody_else()
    {
        await using var callers = await Callers.GatherAsync(storage.Azurite, Cancel);

        var mapped = RoutesOf(callers.Enforced).Order(StringComparer.Ordinal).ToList();
        var wrong = new List<string>();
        foreach (var caller in Enum.GetValues<Caller>())
        {
            callers.Enforced.Clock.Now = caller is Caller.ExpiredToken ? Pipeline.Beginning + Duration.FromDays(700) : Pipeline.Beginning;
            var browser = await Callers.SignInAsync(caller is Caller.Forged ? callers.Unguarded : callers.Enforced, caller);
            foreach (var (route, need) in AuthorisationTable.Routes)
            {
                foreach (var token in TokensOf(callers, need, caller))
                {
                    var status = await CallAsync(callers, browser, route, caller, token);
                    var expected = AuthorisationTable.StatusFor(need, caller);
                    if (expected is AuthorisationTable.Through ? IsRefusal(status) : status != expected)
                    {
                        wrong.Add($"{route} by {caller}: {status}, not {expected}");
                    }
                }
            }
        }

        Assert.Equal(mapped, AuthorisationTable.Routes.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(wrong);
    }

    /// <summary>What guards answer; a handler may say many other things of a request that is let through.</summary>
    private static bool IsRefusal(int status) => status is 302 or 401 or 403;

    /// <summary>Routes without their constraints, which do not matter to who may.</summary>
    private static IEnumerable<string> RoutesOf(Pipeline pipeline) =>
        from endpoint in pipeline.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
        select $"{method} {Constraint().Replace(endpoint.RoutePattern.RawText?.Trim('/') ?? "", "")}";

    private static IEnumerable<string> TokensOf(Callers callers, Need need, Caller caller) => caller switch
    {
        Caller.ForeignToken => callers.Tokens.Values.Select(pair => pair.Open).Except(callers.Tokens.TryGetValue(need, out var own) ? [own.Open] : []),
        Caller.OwnToken or Caller.ExpiredToken when callers.Tokens.TryGetValue(need, out var known) => [known.Open],
        Caller.RevokedToken when callers.Tokens.TryGetValue(need, out var known) => [known.Revoked],
        _ => [new string('0', 40)],
    };

    /// <summary>As the Functions host would pass it on: without a key, an address of the API never reaches the app.</summary>
    private static async Task<int> CallAsync(Callers callers, DeskBrowser browser, string route, Caller caller, string token)
    {
        var (method, template) = (route.Split(' ')[0], route.Split(' ')[1]);
        if (caller is not Caller.Key && template.StartsWith("api/", StringComparison.Ordinal))
        {
            return Files.OfType<FunctionFile.Http>().Any(file => file.AuthLevel is "anonymous" && file.Route.StartsWith("api/", StringComparison.Ordinal)) ? 200 : 401;
        }

        var path = "/" + Parameter().Replace(template, match => match.Groups["name"].Value switch
        {
            "visit" => callers.Visit.Id.Value,
            "token" => token,
            "file" or "page" or "path" => "",
            _ => "0123456789abcdef0123",
        }).TrimEnd('/');
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is not ("GET" or "HEAD"))
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("proof", await ProofAsync(browser, caller))]);
        }

        return (int)(await browser.SendAsync(request)).Status;
    }

    /// <summary>The proof that a page of ours holds, for those who may open one.</summary>
    private static async Task<string> ProofAsync(DeskBrowser browser, Caller caller) =>
        caller is Caller.Viewer or Caller.Coordinator ? (await browser.OpenAsync("/desk/help")).QuerySelector("input[name=proof]")?.GetAttribute("value") ?? "" : "";

    [GeneratedRegex(@"(?<=\{\w+):\w+(?=[\}?])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{\*?(?<name>\w+)\??\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
