using System.Text;
using Delegations.Model;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Delegations.Web;

/// <summary>Answers with a Razor component as a whole page. A result of our own starts quicker than AddRazorComponents.</summary>
internal sealed class Page<TView>(Language language, IDictionary<string, object?> parameters, int status = StatusCodes.Status200OK) : IResult
    where TView : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var root = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageRoot<TView>.Context)] = ContextOf(httpContext),
            [nameof(PageRoot<TView>.Parameters)] = parameters,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PageRoot<TView>>(root)).ToHtmlString());
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = language.Code;
        response.Headers.ContentSecurityPolicy = Pages.Policy;
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), httpContext.RequestAborted);
    }

    private PageContext ContextOf(HttpContext http)
    {
        var visitor = http.Features.Get<Visitor>();
        return new PageContext
        {
            Language = language,
            Address = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : null,
            MayChange = visitor is { MayChange: true },
            FormProof = () => visitor is null ? null : http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken,
        };
    }
}

/// <summary>Who looks at a page that needs a sign-in, as far as it matters for what it shows.</summary>
internal sealed record Visitor(bool MayChange);
