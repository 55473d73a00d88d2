using System.Globalization;
using System.Text.Json.Nodes;

namespace Delegations.Testing.Graph;

/// <summary>Gives tokens to the one client that there is, and knows them again until they end.</summary>
public sealed class TokenDesk
{
    public const string TenantId = "0f8fad5b-d9cb-469f-a165-70867728950e";
    public const string ClientId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    public const string ClientSecret = "s3cret/with+signs&more=";

    private readonly GraphServerOptions options;
    private readonly Lock turn = new();
    private readonly Dictionary<string, DateTimeOffset> tokens = new(StringComparer.Ordinal);
    private readonly Queue<int> failures = new();

    internal TokenDesk(GraphServerOptions options) => this.options = options;

    /// <summary>How many tokens were given.</summary>
    public int Given { get; private set; }

    /// <summary>All tokens end now.</summary>
    public void ExpireAll()
    {
        lock (turn)
        {
            tokens.Clear();
        }
    }

    /// <summary>The next question is answered by this status.</summary>
    public void FailNext(int status)
    {
        lock (turn)
        {
            failures.Enqueue(status);
        }
    }

    internal Answer Give(string tenant, IReadOnlyDictionary<string, string> form)
    {
        lock (turn)
        {
            if (failures.TryDequeue(out var status))
            {
                return new Answer(status);
            }

            if (tenant != TenantId || form.GetValueOrDefault("client_id") != ClientId || form.GetValueOrDefault("client_secret") != ClientSecret)
            {
                return new Answer(401, new JsonObject { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: Invalid client secret provided." });
            }

            if (form.GetValueOrDefault("grant_type") != "client_credentials" || form.GetValueOrDefault("scope") != "https://graph.microsoft.com/.default")
            {
                return new Answer(400, new JsonObject { ["error"] = "invalid_request" });
            }

            var token = $"token-{(++Given).ToString(CultureInfo.InvariantCulture)}";
            tokens[token] = options.Time.GetUtcNow() + options.TokenLife;
            return new Answer(200, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = (int)options.TokenLife.TotalSeconds, ["access_token"] = token });
        }
    }

    internal bool Knows(string? authorization)
    {
        lock (turn)
        {
            return authorization is not null && authorization.StartsWith("Bearer ", StringComparison.Ordinal)
                && tokens.TryGetValue(authorization["Bearer ".Length..], out var end) && options.Time.GetUtcNow() < end;
        }
    }
}
