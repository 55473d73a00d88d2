using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Delegations.Documents.Rendering;

/// <summary>Renders a component to a whole document, without a host.</summary>
internal static class PageRenderer
{
    public static async Task<string> RenderAsync<TPage>(IDictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TPage : IComponent
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A renderer keeps every page it ever rendered, and renders one at a time; making one costs next to nothing.
        await using var renderer = new HtmlRenderer(BareServices.Instance, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }

    /// <summary>All that pages without behaviour ask for; a container would take longer to build than a page to render.</summary>
    private sealed class BareServices : IServiceProvider
    {
        public static readonly BareServices Instance = new();

        // All of Unicode, so that accented letters stay letters; markup is encoded all the same.
        private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? _encoder : null;
    }
}
