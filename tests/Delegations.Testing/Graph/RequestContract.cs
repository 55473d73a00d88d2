using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Delegations.Testing.Graph;

/// <summary>Holds request bodies against the vendor's schemas, by one Node process for all servers of a test run.</summary>
internal sealed class RequestContract
{
    private static readonly Lazy<RequestContract> Shared = new(() => new RequestContract());

    private readonly ConcurrentDictionary<long, TaskCompletionSource<IReadOnlyList<string>>> asked = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly Process process;
    private long last;

    private RequestContract()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Testing", "Graph");
        process = new Process
        {
            // It ends when its input does: a test run that is killed leaves none behind.
            StartInfo = new ProcessStartInfo("node", [Path.Combine(folder, "contract.cjs"), Path.Combine(folder, "graph-requests.openapi.json")])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.Exited += (_, _) => FailAll();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What is wrong with a body; <paramref name="operation"/> is "post /users/{user-id}/events" and the like.</summary>
    public static Task<IReadOnlyList<string>> CheckAsync(string operation, string body) => Shared.Value.AskAsync(operation, body);

    private async Task<IReadOnlyList<string>> AskAsync(string operation, string body)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var question = new JsonObject { ["id"] = id, ["operation"] = operation, ["body"] = body }.ToJsonString();
        await writing.WaitAsync();
        try
        {
            await process.StandardInput.WriteLineAsync(question);
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            FailAll();
        }
        finally
        {
            writing.Release();
        }

        // Its end may have been announced before there was anybody to tell.
        if (process.HasExited)
        {
            FailAll();
        }

        return await answer.Task;
    }

    private void Read(string? line)
    {
        if (line is not null && JsonNode.Parse(line) is { } answer && asked.TryRemove(answer["id"]!.GetValue<long>(), out var waiting)) // always there
        {
            waiting.TrySetResult([.. answer["errors"]!.AsArray().Select(error => error!.GetValue<string>())]); // as above
        }
    }

    private void FailAll()
    {
        foreach (var waiting in asked.Values)
        {
            waiting.TrySetException(new InvalidOperationException(
                $"The schema check ended; run `npm ci` in the repository's root folder if ajv is missing: {string.Join(' ', errors)}"));
        }
    }
}
