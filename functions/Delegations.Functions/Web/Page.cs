using System.Text;
using Delegations.Model;
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
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = language.Code;
        response.Headers.ContentSecurityPolicy = Pages.Policy;
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), httpContext.RequestAborted);
    }
}
