using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Delegations.Testing;

/// <summary>The published executable as a process, started and called the way the Functions host does it.</summary>
/// <remarks>
/// <c>await using var app = await PublishedApp.StartAsync(azurite.ConnectionString, cancellationToken);</c> then
/// <see cref="QueueAsync"/>, <see cref="TimerAsync"/> and <see cref="Http"/>; <see cref="KillAsync"/> and
/// <see cref="RestartAsync"/> for what happens in between.
/// </remarks>
public sealed class PublishedApp : IAsyncDisposable
{
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReadyLook = TimeSpan.FromMilliseconds(25);

    private readonly string executable;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly HttpClient trigger;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private Process? process;

    private PublishedApp(string executable, int port, IReadOnlyDictionary<string, string> settings)
    {
        this.executable = executable;
        this.settings = settings;
        Port = port;
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        trigger = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true) { BaseAddress = address };
        Http = new HttpClient(new ProxyHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }), disposeHandler: true) { BaseAddress = address };
    }

    /// <summary>The port that the host gave; the same after a restart.</summary>
    public int Port { get; }

    public int ProcessId => Running.Id;

    /// <summary>What a caller from outside would send, as the host passes it on.</summary>
    public HttpClient Http { get; }

    /// <summary>Calls without the host's proxy headers.</summary>
    public HttpClient Direct => trigger;

    /// <summary>The lines of stdout so far.</summary>
    public IReadOnlyCollection<string> Output => output;

    /// <summary>The lines of stderr so far.</summary>
    public IReadOnlyCollection<string> Errors => errors;

    private Process Running => process ?? throw new InvalidOperationException("The app has not been started.");

    /// <summary>Starts the app on a free port and waits for its first answer.</summary>
    public static async Task<PublishedApp> StartAsync(
        string connectionString, CancellationToken cancellationToken, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var app = await CreateAsync(connectionString, settings);
        await app.RestartAsync(cancellationToken);
        return app;
    }

    /// <summary>The app, not yet started; for starts that are meant to fail. An empty connection string leaves the setting out.</summary>
    public static async Task<PublishedApp> CreateAsync(string connectionString, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        if (connectionString.Length > 0)
        {
            all["AzureWebJobsStorage"] = connectionString;
        }

        foreach (var setting in settings)
        {
            all[setting.Key] = setting.Value;
        }

        return new PublishedApp(await Publication.ExecutableAsync(), Ports.Free(), all);
    }

    /// <summary>Starts it (again) on the same port and waits for its first answer.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        Launch();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ReadyLimit);
        while (!await AnswersAsync(limit.Token))
        {
            if (Running.HasExited)
            {
                throw new InvalidOperationException($"The app ended with {Running.ExitCode} before it answered: {string.Join(Environment.NewLine, errors)}");
            }

            await Task.Delay(ReadyLook, limit.Token);
        }
    }

    /// <summary>Starts it and waits for its end.</summary>
    public async Task<int> RunToEndAsync(CancellationToken cancellationToken)
    {
        Launch();
        return await EndAsync(cancellationToken);
    }

    /// <summary>Waits for its end; all output has been read then.</summary>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await Running.WaitForExitAsync(cancellationToken);
        return Running.ExitCode;
    }

    /// <summary>Ends it as the host does: SIGKILL, without a word before.</summary>
    public async Task KillAsync()
    {
        if (process is { HasExited: false } running)
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }
    }

    /// <summary>Sends a queue message as the host does and returns its reply.</summary>
    public Task<HttpResponseMessage> QueueAsync(string function, string messageText, CancellationToken cancellationToken, int dequeueCount = 1) =>
        CallAsync(function, HostEnvelope.Queue(function, messageText, dequeueCount), cancellationToken);

    /// <summary>Sets off a timer as the host does and returns the reply.</summary>
    public Task<HttpResponseMessage> TimerAsync(string function, CancellationToken cancellationToken, bool isPastDue = false) =>
        CallAsync(function, HostEnvelope.Timer(function, isPastDue), cancellationToken);

    /// <summary>Posts an envelope to a function.</summary>
    public async Task<HttpResponseMessage> CallAsync(string function, string envelope, CancellationToken cancellationToken)
    {
        using var request = HostEnvelope.Request(function, envelope);
        return await trigger.SendAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process?.Dispose();
        trigger.Dispose();
        Http.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await trigger.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Launch()
    {
        process?.Dispose();
        var start = new ProcessStartInfo(executable) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var setting in HostEnvironment().Concat(settings))
        {
            start.Environment[setting.Key] = setting.Value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What the host adds, and what it passes on of its own without meaning us.</summary>
    private Dictionary<string, string> HostEnvironment()
    {
        var port = Port.ToString(CultureInfo.InvariantCulture);
        return new(StringComparer.Ordinal)
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port,
            ["FUNCTIONS_HTTPWORKER_PORT"] = port,
            ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = "4f0c4a4e-worker",
            ["FUNCTIONS_HTTPWORKER_ID"] = "4f0c4a4e-worker",
            ["FUNCTIONS_APP_ROOT_PATH"] = Path.GetDirectoryName(executable)!, // a file has a folder
            ["ASPNETCORE_URLS"] = "http://+:80",
            ["ASPNETCORE_CONTENTROOT"] = "/azure-functions-host",
            ["DOTNET_USE_POLLING_FILE_WATCHER"] = "true",
        };
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
