using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Delegations.Testing.Smtp;

/// <summary>A mail server on a free loopback port (npm's smtp-server), with a service that gives tokens for it.</summary>
/// <remarks><c>smtp-server.mjs</c> beside this file says which addresses it refuses, and how.</remarks>
public sealed class SmtpServer : IAsyncDisposable
{
    public const string User = "visits@example.org";
    public const string Password = "a sound passwörd";
    public const string Secret = "a+secret&more=";

    private static readonly Lazy<TestAuthority> SharedAuthority = new(() => new TestAuthority());

    private readonly Process process;

    private SmtpServer(Process process, int port, int tokenPort)
    {
        this.process = process;
        Port = port;
        TokenUrl = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{tokenPort}/token"));
    }

    /// <summary>The authority that all such servers of this process have their certificates from.</summary>
    public static X509Certificate2Collection Authorities => [SharedAuthority.Value.Certificate];

    public int Port { get; }

    public Uri TokenUrl { get; }

    public static async Task<SmtpServer> StartAsync(CancellationToken cancellationToken, SmtpServerOptions? options = null)
    {
        var started = Launch(options ?? new SmtpServerOptions());
        var line = await started.StandardOutput.ReadLineAsync(cancellationToken);
        if (line is null)
        {
            throw new InvalidOperationException($"The mail server ended before it listened: {await started.StandardError.ReadToEndAsync(cancellationToken)}");
        }

        var ready = Parse(line);
        return new SmtpServer(started, (int)ready["port"]!, (int)ready["tokenPort"]!); // the script writes both
    }

    /// <summary>The settings of an app that sends by this server without a sign-in.</summary>
    public IReadOnlyDictionary<string, string?> Settings(string security) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Delegations:Deliveries"] = "smtp",
        ["Delegations:Smtp:Host"] = "localhost",
        ["Delegations:Smtp:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Delegations:Smtp:Security"] = security,
    };

    /// <summary>What has happened so far.</summary>
    public Task<SmtpRecord> RecordAsync(CancellationToken cancellationToken) => AskAsync("record", cancellationToken);

    /// <summary>From now on no token given so far is taken.</summary>
    public Task<SmtpRecord> RevokeTokensAsync(CancellationToken cancellationToken) => AskAsync("revoke", cancellationToken);

    /// <summary>From now on mails meet faults by chance, or none.</summary>
    public Task<SmtpRecord> SetFaultsAsync(bool on, CancellationToken cancellationToken) => AskAsync(on ? "faults on" : "faults off", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static Process Launch(SmtpServerOptions options)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "node_modules", "smtp-server");
        if (!Directory.Exists(folder))
        {
            throw new InvalidOperationException("The mail server is missing: run `npm ci` in the repository's root folder.");
        }

        var authority = options.IsTrusted ? SharedAuthority.Value : new TestAuthority();
        var (certificate, key) = authority.Issue(options.CertificateName);
        var argument = new JsonObject
        {
            ["root"] = RepositoryRoot.Path,
            ["security"] = options.Security,
            ["methods"] = new JsonArray([.. options.Methods.Select(method => (JsonNode)JsonValue.Create(method))]),
            ["requiresSignIn"] = options.RequiresSignIn,
            ["signInCode"] = options.SignInCode,
            ["greeting"] = options.Greeting,
            ["seed"] = options.Seed,
            ["user"] = User,
            ["password"] = Password,
            ["secret"] = Secret,
            ["certificate"] = certificate,
            ["key"] = key,
        };
        var script = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Testing", "Smtp", "smtp-server.mjs");
        return Process.Start(new ProcessStartInfo("node", [script, argument.ToJsonString()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("node did not start.");
    }

    private async Task<SmtpRecord> AskAsync(string command, CancellationToken cancellationToken)
    {
        await process.StandardInput.WriteLineAsync(command.AsMemory(), cancellationToken);
        await process.StandardInput.FlushAsync(cancellationToken);
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("The mail server has ended.");
        return SmtpRecord.Of(Parse(line));
    }

    private static JsonNode Parse(string line) => JsonNode.Parse(line) ?? throw new JsonException("The mail server said null.");
}
