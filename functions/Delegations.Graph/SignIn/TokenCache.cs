using Azure.Core;

namespace Delegations.Graph.SignIn;

/// <summary>The token of the moment, asked for once however many need it, and again shortly before it ends.</summary>
internal sealed class TokenCache(Lazy<TokenCredential> credential, string scope, TimeProvider time)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock turn = new();
    private Held? held;
    private Task<string>? renewal;

    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<string> asked;
        lock (turn)
        {
            if (held is not null && time.GetUtcNow() < held.RenewAt)
            {
                return held.Token;
            }

            asked = renewal ??= RenewAsync();
        }

        return await asked.WaitAsync(cancellationToken);
    }

    /// <summary>Forgets a token that was refused, unless another has taken its place.</summary>
    public void Forget(string token)
    {
        lock (turn)
        {
            held = held?.Token == token ? null : held;
        }
    }

    // Without a token of its own: one caller that gives up must not fail the others. The call's limit ends it.
    private async Task<string> RenewAsync()
    {
        await Task.Yield(); // the caller holds the lock that is taken below
        var asked = time.GetUtcNow();
        Held? renewed = null;
        try
        {
            var token = await credential.Value.GetTokenAsync(new TokenRequestContext([scope]), CancellationToken.None);
            var life = token.ExpiresOn - asked;
            renewed = new(token.Token, token.ExpiresOn - TimeSpan.FromTicks(Math.Min(Margin.Ticks, life.Ticks / 5)));
            return token.Token;
        }
        finally
        {
            lock (turn)
            {
                held = renewed;
                renewal = null;
            }
        }
    }

    private sealed record Held(string Token, DateTimeOffset RenewAt);
}
