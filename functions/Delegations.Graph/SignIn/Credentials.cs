using Azure.Core;
using Azure.Identity;

namespace Delegations.Graph.SignIn;

/// <summary>Which identity the settings mean.</summary>
internal static class Credentials
{
    public static TokenCredential Create(GraphOptions options, TimeProvider time, ClientOptions network)
    {
        if (options.ClientSecret is not null)
        {
            return new ClientSecretToken(options, time, network);
        }

        return options.ClientId is { } clientId
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId))
            : new DefaultAzureCredential();
    }
}
