using System.Collections.Concurrent;

namespace Delegations.Testing.Graph;

/// <summary>All mailboxes, and all that was asked; one thing happens at a time.</summary>
internal sealed class ServerBook(GraphServerOptions options)
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, ServerMailbox> mailboxes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<ServedRequest> requests = new();
    private readonly ConcurrentQueue<string> violations = new();
    private TaskCompletionSource recorded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PostOffice Post { get; } = new(options.Time);

    public IReadOnlyList<ServedRequest> Requests => [.. requests];

    public IReadOnlyList<string> Violations => [.. violations];

    public ServerMailbox Add(string address) => Do(() =>
    {
        var mailbox = new ServerMailbox(address, mailboxes.Count + 1, Post, options);
        mailboxes.Add(address, mailbox);
        return mailbox;
    });

    public ServerMailbox? Find(string address) => Do(() => mailboxes.GetValueOrDefault(address));

    public ServerMailbox Require(string address) =>
        Find(address) ?? throw new ArgumentException("The server has no such mailbox; add it first.", nameof(address));

    public IReadOnlyList<ServerMailbox> Mailboxes() => Do<IReadOnlyList<ServerMailbox>>(() => [.. mailboxes.Values]);

    public Answer Act(ServerMailbox mailbox, Func<Answer> act) => Do(() => mailbox switch
    {
        { IsGone: true } => Answer.Error(404, "MailboxNotEnabledForRESTAPI", mailbox.Address),
        { IsGranted: false } => Answer.Error(403, "ErrorAccessDenied", mailbox.Address),
        _ => act(),
    });

    public T Do<T>(Func<T> act)
    {
        lock (turn)
        {
            return act();
        }
    }

    public void Record(ServerRequest request, int status)
    {
        requests.Enqueue(new(request.Method, request.Target, request.Mailbox, request.Body, status) { Headers = request.Headers });
        Interlocked.Exchange(ref recorded, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    public async Task WhenRecordedAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Taken before the look: what comes between the two is seen by one of them.
            var next = Volatile.Read(ref recorded).Task;
            if (requests.Count >= count)
            {
                return;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    public void Violate(string what) => violations.Enqueue(what);

    public Answer Refuse(IReadOnlyList<string> wrong)
    {
        foreach (var what in wrong)
        {
            Violate(what);
        }

        return Answer.Error(400, "BadRequest");
    }
}
