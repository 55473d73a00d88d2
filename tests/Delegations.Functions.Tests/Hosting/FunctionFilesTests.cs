using System.Text.RegularExpressions;
using Delegations.Hosting;
using Delegations.Hosting.Local;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>What the host is told (function.json) and what the app does are the same.</summary>
public sealed partial class FunctionFilesTests
{
    private static readonly IReadOnlyList<FunctionFile> Files = FunctionFile.ReadAll(AppContext.BaseDirectory);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_function_of_the_sources_lies_beside_host_json_under_a_name_of_its_own()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Testing.RepositoryRoot.Path, "functions", "Delegations.Functions"), "function.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)))
            .Order(StringComparer.Ordinal);

        Assert.Equal(sources, Files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Distinct(Files.Select(file => file.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(Files, file => Assert.Matches(FunctionName(), file.Name));
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "host.json")));
    }

    [Fact]
    public void Every_function_has_its_class()
    {
        var classes = typeof(DelegationsApp).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(Files, file => Assert.Contains(file.Name, classes));
    }

    [Fact]
    public async Task Every_queue_and_timer_function_is_registered_as_what_it_is()
    {
        await using var app = await HandlerApp.StartAsync(_ => { }, Token);

        Assert.Equal(
            Files.OfType<FunctionFile.Queue>().Select(file => file.Name).Order(StringComparer.Ordinal),
            app.Services.GetServices<QueueTrigger>().Select(trigger => trigger.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            Files.OfType<FunctionFile.Timer>().Select(file => file.Name).Order(StringComparer.Ordinal),
            app.Services.GetServices<TimerTrigger>().Select(trigger => trigger.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_function_can_be_made_from_the_container()
    {
        await using var app = await HandlerApp.StartAsync(_ => { }, Token);
        await using var scope = app.Services.CreateAsyncScope();

        Assert.All(app.Services.GetServices<QueueTrigger>(), trigger => Assert.NotNull(trigger.Create(scope.ServiceProvider)));
        Assert.All(app.Services.GetServices<TimerTrigger>(), trigger => Assert.NotNull(trigger.Create(scope.ServiceProvider)));
    }

    [Fact]
    public async Task Every_http_route_is_mapped_with_its_methods_and_nothing_else_is()
    {
        await using var app = await HandlerApp.StartAsync(_ => { }, Token);

        var told = Files.OfType<FunctionFile.Http>().SelectMany(file => file.Methods.Select(method => (method, file.Route))).ToList();
        var mapped = MappedRoutes(app).ToList();

        Assert.All(told, call => Assert.Contains(mapped, route => route.Method == call.method && Covers(call.Route, route.Path)));
        Assert.All(mapped, route => Assert.Single(told, call => call.method == route.Method && Covers(call.Route, route.Path)));
    }

    [Fact]
    public void No_route_reaches_the_hosts_own_addresses_or_a_trigger()
    {
        var triggers = Files.Where(file => file is not FunctionFile.Http).Select(file => file.Name).ToList();

        Assert.All(Files.OfType<FunctionFile.Http>(), file =>
        {
            var first = file.Route.Split('/')[0];
            Assert.Matches(FixedSegment(), first);
            Assert.DoesNotContain(first, triggers, StringComparer.OrdinalIgnoreCase);
            Assert.False(first.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || first.StartsWith("runtime", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void Only_addresses_below_api_ask_for_a_function_key_and_all_of_them_do()
    {
        Assert.All(Files.OfType<FunctionFile.Http>(), file =>
            Assert.Equal(file.Route.StartsWith("api/", StringComparison.Ordinal) ? "function" : "anonymous", file.AuthLevel));
    }

    [Fact]
    public void Every_queue_has_a_name_that_the_storage_takes_and_one_function()
    {
        var queues = Files.OfType<FunctionFile.Queue>().ToList();

        Assert.All(queues, file => Assert.Matches(QueueName(), file.QueueName));
        Assert.All(queues, file => Assert.Equal("AzureWebJobsStorage", file.Connection));
        Assert.Distinct(queues.Select(file => file.QueueName), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_schedule_can_be_read()
    {
        Assert.All(Files.OfType<FunctionFile.Timer>(), file => Assert.NotNull(LocalTimer.Parse(file.Name, file.Schedule)));
    }

    [Fact]
    public void Host_json_says_what_the_local_host_goes_by()
    {
        var settings = HostSettings.Read(AppContext.BaseDirectory);

        Assert.Equal((16, 5, TimeSpan.FromSeconds(30), true), (settings.BatchSize, settings.MaxDequeueCount, settings.VisibilityTimeout, settings.Base64));
    }

    private static IEnumerable<(string Method, string Path)> MappedRoutes(HandlerApp app) =>
        from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
        select (method, endpoint.RoutePattern.RawText?.TrimStart('/') ?? "");

    /// <summary>
    /// The app's routes may be finer than the host's: with constraints, without a last part that the host calls optional, and
    /// several below one that takes any rest.
    /// </summary>
    private static bool Covers(string host, string app)
    {
        var (outer, inner) = (host.Split('/'), app.Split('/', StringSplitOptions.RemoveEmptyEntries));
        for (var at = 0; at < outer.Length; at++)
        {
            if (outer[at].StartsWith("{*", StringComparison.Ordinal))
            {
                return true;
            }

            if (at >= inner.Length)
            {
                return at == outer.Length - 1 && outer[at].EndsWith("?}", StringComparison.Ordinal);
            }

            var isParameter = outer[at].StartsWith('{') && inner[at].StartsWith('{');
            if (!isParameter && outer[at] != inner[at])
            {
                return false;
            }
        }

        return outer.Length == inner.Length;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FunctionName();

    [GeneratedRegex("^[a-z][a-z-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FixedSegment();

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){2,62}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QueueName();
}
