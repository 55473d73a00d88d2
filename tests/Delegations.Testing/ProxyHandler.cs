namespace Delegations.Testing;

/// <summary>Adds what the Functions host's proxy adds to a call from outside.</summary>
public sealed class ProxyHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", "delegations.example.org");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.7");
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", "5d0c8f6e-6c1f-4a51-9a39-0c1e9f6a7b11");
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", "4.1037.0.0");
        return base.SendAsync(request, cancellationToken);
    }
}
