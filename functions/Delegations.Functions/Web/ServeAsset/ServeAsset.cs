using Delegations.Hosting.Edge;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Web;

/// <summary>Style sheet, script and icon. An address names one content for ever.</summary>
internal static class ServeAsset
{
    public static Results<FileContentHttpResult, Problem> Get(HttpContext http)
    {
        if (PageAssets.Find(http.Request.Path.Value ?? "") is not { } asset)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return TypedResults.Bytes(asset.Content, asset.ContentType);
    }
}
