using System.Collections.Concurrent;

namespace Delegations.Storage;

/// <summary>Does something once for each name, however many ask at the same time; a failure is forgotten and tried anew.</summary>
internal sealed class OncePerName(Func<string, Task> act)
{
    private readonly ConcurrentDictionary<string, Lazy<Task>> done = new(StringComparer.Ordinal);

    // The work has no token of its own: one caller that gives up must not fail the others.
    public async Task EnsureAsync(string name, CancellationToken cancellationToken)
    {
        var work = done.GetOrAdd(name, key => new Lazy<Task>(() => act(key)));
        try
        {
            await work.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            if (work.Value is { IsCompleted: true, IsCompletedSuccessfully: false })
            {
                done.TryRemove(KeyValuePair.Create(name, work));
            }
        }
    }
}
