using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Delegations.Graph.SignIn;

namespace Delegations.Graph.Http;

/// <summary>Sends a request once and says what became of it; only the caller's own cancellation is thrown.</summary>
internal sealed class GraphSender(HttpPipeline pipeline, TimeProvider time)
{
    public async Task<GraphOutcome<T>> SendAsync<T>(
        HttpMessage message, CallTarget target, Func<Response, T> read, CancellationToken cancellationToken)
    {
        using (message)
        {
            var failure = await TrySendAsync(message, cancellationToken);
            var call = Describe(message);
            if (failure is null && message.Response.IsError)
            {
                var error = FailureReader.ReadError(message.Response);
                failure = FailureReader.Read(message.Response, error, target, time);
                call = call with { Code = FailureReader.CodeOf(error) };
            }

            return failure is null ? Read(message.Response, read, call) : new GraphOutcome<T>.Failed(failure, call);
        }
    }

    /// <summary>Sends it as it is; null where an answer came.</summary>
    private async Task<GraphFailure?> TrySendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
            return null;
        }
        catch (SignInException e)
        {
            return e.Code is { } code ? new GraphFailure.Forbidden(code) : new GraphFailure.Throttled(e.RetryAfter);
        }
        catch (CredentialUnavailableException)
        {
            return new GraphFailure.Forbidden("noIdentity");
        }
        catch (AuthenticationFailedException)
        {
            // Without a token nothing was sent.
            return new GraphFailure.Throttled(RetryAfter: null);
        }
        catch (Exception e) when (e is RequestFailedException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new GraphFailure.Unknown(RetryAfter: null);
        }
    }

    // It was done; an answer that can't be read doesn't say what.
    private static GraphOutcome<T> Read<T>(Response response, Func<Response, T> read, GraphCall call)
    {
        try
        {
            return new GraphOutcome<T>.Done(read(response), call);
        }
        catch (JsonException)
        {
            return new GraphOutcome<T>.Failed(new GraphFailure.Unknown(RetryAfter: null), call);
        }
    }

    private static GraphCall Describe(HttpMessage message) => message.HasResponse
        ? new(message.Request.ClientRequestId, message.Response.Headers.TryGetValue("request-id", out var id) ? id : null, message.Response.Status)
        : new(message.Request.ClientRequestId, RequestId: null, Status: null);
}
