using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

/// <summary>The app as a person would run it, with storage, ports and a clock of its own.</summary>
internal sealed class DemoApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private readonly Process process;
    private readonly HttpClient http;
    private readonly string clockFile;
    private readonly string logFile;
    private readonly StreamWriter log;

    private DemoApp(Process process, HttpClient http, string clockFile, string logFile)
    {
        (this.process, this.http, this.clockFile, this.logFile) = (process, http, clockFile, logFile);
        log = new StreamWriter(logFile) { AutoFlush = true };
        var words = TextWriter.Synchronized(log);
        process.OutputDataReceived += (_, line) => words.WriteLine(line.Data);
        process.ErrorDataReceived += (_, line) => words.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The command that serves: a published executable where one is named, else a release build.</summary>
    public static string[] Build()
    {
        if (Environment.GetEnvironmentVariable("DELEGATIONS_PUBLISHED") is { Length: > 0 } published)
        {
            return [Path.Combine(published, "Delegations.Functions")];
        }

        var project = Path.Combine("functions", "Delegations.Functions");
        Shell.Run("dotnet", "build", project, "-c", "Release", "--nologo", "--verbosity", "quiet");
        return ["dotnet", Shell.Under(project, "bin", "Release", "net10.0", "Delegations.Functions.dll")];
    }

    public static async Task<DemoApp> StartAsync(string[] command, string folder)
    {
        Directory.CreateDirectory(folder);
        var clockFile = Path.Combine(folder, "clock.txt");
        await File.WriteAllTextAsync(clockFile, "2015-01-01T08:00:00Z");
        var port = FreePort();
        var start = new ProcessStartInfo(command[0], [.. command[1..], "serve", "--port", $"{port}"])
        {
            WorkingDirectory = Shell.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AzureWebJobsStorage"] = StorageOnFreePorts();
        start.Environment["Delegations__ClockFile"] = clockFile;

        // The demo changes the itinerary and looks at once at what follows.
        start.Environment["Delegations__QuietMinutes"] = "0";
        start.Environment.Remove("FUNCTIONS_CUSTOMHANDLER_PORT");
        var process = Process.Start(start) ?? throw new StepFailed("The app does not start.", 1);
        var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Delegations-demo/1.0");
        var app = new DemoApp(process, http, clockFile, Path.Combine(folder, "app.log"));
        try
        {
            await app.WaitAsync("the app to answer", () => app.TryGetAsync("health"));
            return app;
        }
        catch
        {
            // Nobody else holds it yet: it would run on, and the storage emulator with it.
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves the app to another moment.</summary>
    public void MoveTo(string instant) => File.WriteAllText(clockFile, instant);

    /// <summary>Sets a timer function off, as the Functions host's own address does.</summary>
    public Task FireAsync(string function) => SendAsync(HttpMethod.Post, $"admin/functions/{function}", JsonContent.Create(new { }));

    public async Task<JsonNode> GetAsync(string path) => await ReadAsync(await SendAsync(HttpMethod.Get, path, null));

    public async Task<byte[]> DownloadAsync(string path) => await (await SendAsync(HttpMethod.Get, path, null)).Content.ReadAsByteArrayAsync();

    public async Task<JsonNode> PostAsync(string path, object body) => await ReadAsync(await SendAsync(HttpMethod.Post, path, JsonContent.Create(body)));

    public async Task<JsonNode> PatchAsync(string path, object body) => await ReadAsync(await SendAsync(HttpMethod.Patch, path, JsonContent.Create(body)));

    public async Task<JsonNode> PutAsync(string path, JsonNode body) => await ReadAsync(await SendAsync(HttpMethod.Put, path, JsonContent.Create(body)));

    public async Task<JsonNode> PutFileAsync(string path, string file)
    {
        var content = new ByteArrayContent(await File.ReadAllBytesAsync(file));
        content.Headers.ContentType = new("application/octet-stream");
        content.Headers.ContentDisposition = new("attachment") { FileName = Path.GetFileName(file) };
        return await ReadAsync(await SendAsync(HttpMethod.Put, path, content));
    }

    /// <summary>Asks again until the answer is there.</summary>
    public async Task WaitAsync(string what, Func<Task<bool>> isThere)
    {
        var watch = Stopwatch.StartNew();
        while (!await isThere())
        {
            if (watch.Elapsed > Patience || process.HasExited)
            {
                throw new StepFailed($"Waited in vain for {what}; the app's own words are in {Path.GetRelativePath(Shell.Root, logFile)}.", 1);
            }

            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        // The storage emulator ends by itself when the app does.
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        await log.DisposeAsync();
    }

    private async Task<bool> TryGetAsync(string path)
    {
        try
        {
            using var answer = await http.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        var answer = await http.SendAsync(new HttpRequestMessage(method, path) { Content = content });
        return answer.IsSuccessStatusCode
            ? answer
            : throw new StepFailed($"{method} {path.Split('?')[0]} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}", 1);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync()) ?? throw new StepFailed("The app answered nothing.", 1);

    private static string StorageOnFreePorts()
    {
        // The emulator's account and key are the same everywhere and in its documentation; they are no secret.
        const string Account = "devstoreaccount1";
        const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
        string[] kinds = ["Blob", "Queue", "Table"];
        var endpoints = kinds.Select(kind => $"{kind}Endpoint=http://127.0.0.1:{FreePort()}/{Account};");
        return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};{string.Concat(endpoints)}";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
