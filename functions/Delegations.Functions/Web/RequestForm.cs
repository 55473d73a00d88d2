using Microsoft.AspNetCore.Http.Features;

namespace Delegations.Web;

/// <summary>A form in a request.</summary>
internal static class RequestForm
{
    /// <summary>The form, where it has no more bytes than that: anybody can send one to a public page.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger, no form, or a broken one.</exception>
    public static Task<IFormCollection> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > mostBytes)
        {
            throw new BadHttpRequestException("The form is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = mostBytes;
        }

        return ReadAsync(request, cancellationToken);
    }

    /// <summary>The form.</summary>
    /// <exception cref="BadHttpRequestException">The body is no form, or a broken one: the sender's fault, not ours.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            throw new BadHttpRequestException("The body is no form.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form is broken.", StatusCodes.Status400BadRequest, e);
        }
    }
}
