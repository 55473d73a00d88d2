using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Delegations.Graph.Http;
using Delegations.Graph.Wire;

namespace Delegations.Graph.SignIn;

/// <summary>Signs in with a client secret (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow).</summary>
/// <remarks>
/// The one of Azure.Identity refuses an authority that is not https, so a server on this machine could not stand in for it, and
/// what runs in Azure would not be what the tests run.
/// </remarks>
internal sealed class ClientSecretToken(GraphOptions options, TimeProvider time, ClientOptions network) : TokenCredential
{
    private const int UsualLife = 3600;

    private readonly HttpPipeline pipeline = HttpPipelineBuilder.Build(network);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The app signs in asynchronously.");

    /// <exception cref="SignInException">There is no token.</exception>
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var message = Create(requestContext.Scopes);
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new SignInException(code: null, retryAfter: null);
        }

        return Read(message.Response);
    }

    private HttpMessage Create(IEnumerable<string> scopes)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri($"{options.Authority.AbsoluteUri.TrimEnd('/')}/{options.TenantId}/oauth2/v2.0/token"));
        message.Request.Headers.SetValue("Content-Type", "application/x-www-form-urlencoded");
        message.Request.Content = RequestContent.Create(BinaryData.FromString(string.Join(
            '&',
            "grant_type=client_credentials",
            $"client_id={Uri.EscapeDataString(options.ClientId ?? "")}",
            $"client_secret={Uri.EscapeDataString(options.ClientSecret ?? "")}",
            $"scope={Uri.EscapeDataString(string.Join(' ', scopes))}")));
        return message;
    }

    private AccessToken Read(Response response)
    {
        var answer = Parse(response);
        if (!response.IsError && answer?.AccessToken is { Length: > 0 } token)
        {
            return new AccessToken(token, time.GetUtcNow().AddSeconds(answer.ExpiresIn ?? UsualLife));
        }

        var refused = response.Status is 400 or 401 or 403;
        throw new SignInException(
            refused ? FailureReader.CodeOf(new ErrorDetail { Code = answer?.Error }) : null,
            RetryAfter.Read(response.Headers.TryGetValue("Retry-After", out var wait) ? wait : null, time));
    }

    private static TokenAnswer? Parse(Response response)
    {
        try
        {
            return JsonSerializer.Deserialize(response.Content.ToMemory().Span, GraphJson.Default.TokenAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
