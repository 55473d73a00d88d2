using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Graph.SignIn;

/// <summary>Puts the token on each request, and a new one once where the first is refused.</summary>
/// <remarks>
/// The pipeline's own policy refuses plain http, which <see cref="GraphOptions"/> allows for loopback addresses, and asks for no
/// new token on a 401 without a challenge. A 401 is given before anything is done, so the repeat repeats nothing.
/// </remarks>
internal sealed class SignInPolicy(TokenCache tokens) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app calls Graph asynchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var token = await tokens.GetAsync(message.CancellationToken);
        await SendAsync(message, pipeline, token);
        if (message.Response.Status == 401)
        {
            tokens.Forget(token);
            var renewed = await tokens.GetAsync(message.CancellationToken);
            if (renewed != token)
            {
                message.Response.Dispose();
                await SendAsync(message, pipeline, renewed);
            }
        }
    }

    private static ValueTask SendAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline, string token)
    {
        message.Request.Headers.SetValue("Authorization", $"Bearer {token}");
        return ProcessNextAsync(message, pipeline);
    }
}
