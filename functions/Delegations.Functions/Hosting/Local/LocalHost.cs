using System.Globalization;
using System.Net;
using Azure.Storage.Queues;
using Delegations.Hosting.Edge;
using Delegations.Hosting.Telemetry;
using Delegations.Storage;
using NodaTime;

namespace Delegations.Hosting.Local;

/// <summary>Plays the Functions host's part on a laptop, from the same <c>function.json</c> files: HTTP, timers and queues, on loopback alone.</summary>
internal static class LocalHost
{
    public const int UsualPort = 7071;

    public static async Task<int> RunAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Complete(WebHosting.CreateBuilder(IPAddress.Loopback, port, LocalSettings.Read(Environment.CurrentDirectory)), AppContext.BaseDirectory);
            await using var azurite = await StartStorageAsync(app.Services.GetRequiredService<StorageOptions>(), cancellationToken);
            await app.StartAsync(cancellationToken);
            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Delegations runs at http://localhost:{port}/desk, for this computer alone. Ctrl+C stops it."));
            await app.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Success;
        }
        catch (FatalException fatal)
        {
            Terminal.Complain(fatal.Message);
            return ExitCode.Fatal;
        }
        catch (IOException)
        {
            Terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"Port {port} on 127.0.0.1 cannot be listened on: another program holds it. Try --port with another number."));
            return ExitCode.Fatal;
        }
    }

    public static WebApplication Complete(WebApplicationBuilder builder, string scriptRoot)
    {
        builder.Services.AddLocalTriggers(FunctionFile.ReadAll(scriptRoot), HostSettings.Read(scriptRoot));

        var app = builder.Build();
        var limits = app.Services.GetRequiredService<TimeLimits>();
        app.UseTelemetry();
        app.UseEdge(_ => limits.Http);
        app.UseLoopbackGuard();
        app.UseRouting();
        app.MapGet("/", static context =>
        {
            context.Response.Redirect("/desk");
            return Task.CompletedTask;
        });
        app.MapPost(AdminFunctions.Route, app.Services.GetRequiredService<AdminFunctions>().AnswerAsync);
        app.MapDelegations();
        return app;
    }

    /// <summary>Queues, timers and the admin address, from the functions' files.</summary>
    private static void AddLocalTriggers(this IServiceCollection services, IReadOnlyList<FunctionFile> functions, HostSettings settings)
    {
        services.AddSingleton<AdminFunctions>();
        services.AddHostedService(provider => new LocalTimers(
            [.. provider.GetServices<TimerTrigger>().Select(trigger => provider.OpenTimer(trigger, functions.Of<FunctionFile.Timer>(trigger.Name)))],
            provider.GetRequiredService<IClock>()));
        services.AddHostedService(provider => new LocalQueues(
            [.. provider.GetServices<QueueTrigger>().Select(trigger => provider.OpenQueue(trigger, functions.Of<FunctionFile.Queue>(trigger.Name), settings))]));
    }

    private static TFile Of<TFile>(this IReadOnlyList<FunctionFile> functions, string name)
        where TFile : FunctionFile =>
        functions.OfType<TFile>().FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal))
        ?? throw new FatalException($"{name}/function.json with the right trigger is missing beside the executable: publish the app again.");

    private static LocalTimer OpenTimer(this IServiceProvider services, TimerTrigger trigger, FunctionFile.Timer file) => new(
        trigger,
        LocalTimer.Parse(trigger.Name, services.GetRequiredService<IConfiguration>().Resolve(file.Schedule)),
        services.GetRequiredService<TriggerInvoker>());

    private static LocalQueue OpenQueue(this IServiceProvider services, QueueTrigger trigger, FunctionFile.Queue file, HostSettings settings)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var connection = configuration[file.Connection]
            ?? throw new FatalException($"{file.Name}/function.json names the setting {file.Connection}, which is missing: give it a connection string.");
        return new LocalQueue(
            trigger,
            name => new QueueClient(connection, name),
            configuration.Resolve(file.QueueName),
            settings,
            services.GetRequiredService<TriggerInvoker>(),
            services.GetRequiredService<ILogger<LocalQueue>>());
    }

    /// <summary>A value in a function.json may be <c>%SETTING%</c>.</summary>
    private static string Resolve(this IConfiguration configuration, string value) =>
        value is ['%', .. var setting, '%']
            ? configuration[setting] ?? throw new FatalException($"The setting {setting}, which a function.json names, is missing.")
            : value;

    private static async Task<AzuriteProcess?> StartStorageAsync(StorageOptions storage, CancellationToken cancellationToken) =>
        storage.DevelopmentPorts is { } ports ? await AzuriteProcess.StartIfNeededAsync(ports, cancellationToken) : null;
}
