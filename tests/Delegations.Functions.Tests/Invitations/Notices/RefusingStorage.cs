using System.Text.RegularExpressions;
using Delegations.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>Stands before the emulator and refuses one request of a kind, once.</summary>
internal sealed partial class RefusingStorage : IAsyncDisposable
{
    private readonly List<WebApplication> doors = [];
    private readonly HttpMessageInvoker inner = new(new SocketsHttpHandler { UseProxy = false });
    private Func<HttpRequest, bool>? refused;

    public string ConnectionString { get; private set; } = "";

    public bool HasRefused => refused is null;

    public static async Task<RefusingStorage> StartAsync(AzuriteFixture azurite, CancellationToken cancellationToken)
    {
        var storage = new RefusingStorage();
        var ports = new List<int>();
        foreach (var kind in (string[])["Blob", "Queue", "Table"])
        {
            ports.Add(await storage.OpenDoorAsync(Endpoints().Matches(azurite.ConnectionString).Single(match => match.Groups["kind"].Value == kind).Groups["port"].Value, cancellationToken));
        }

        storage.ConnectionString = AzuriteFixture.ConnectionStringFor(ports[0], ports[1], ports[2]);
        return storage;
    }

    public void RefuseOnce(Func<HttpRequest, bool> kind) => refused = kind;

    public async ValueTask DisposeAsync()
    {
        foreach (var door in doors)
        {
            await door.DisposeAsync();
        }

        inner.Dispose();
    }

    private async Task<int> OpenDoorAsync(string port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var door = builder.Build();
        door.Urls.Add("http://127.0.0.1:0");
        door.Run(context => PassAsync(context, port));
        doors.Add(door);
        await door.StartAsync(cancellationToken);
        return new Uri(door.Urls.Single()).Port;
    }

    private async Task PassAsync(HttpContext context, string port)
    {
        var request = context.Request;
        if (refused is { } kind && kind(request))
        {
            refused = null;
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        using var onward = new HttpRequestMessage(new HttpMethod(request.Method), $"http://127.0.0.1:{port}{context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget}") // every request has it
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        foreach (var header in request.Headers)
        {
            if (!onward.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
            {
                onward.Content.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
            }
        }

        using var answer = await inner.SendAsync(onward, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not "Transfer-Encoding"))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    [GeneratedRegex("(?<kind>Blob|Queue|Table)Endpoint=http://127\\.0\\.0\\.1:(?<port>[0-9]+)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Endpoints();
}
