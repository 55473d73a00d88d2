using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Delegations.Web;

/// <summary>Gives the page's context to all its parts.</summary>
internal sealed class PageRoot<TView> : ComponentBase
    where TView : IComponent
{
    [Parameter, EditorRequired] public required PageContext Context { get; set; }

    [Parameter, EditorRequired] public required IDictionary<string, object?> Parameters { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<PageContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<PageContext>.Value), Context);
        builder.AddComponentParameter(2, nameof(CascadingValue<PageContext>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<PageContext>.ChildContent), (RenderFragment)BuildView);
        builder.CloseComponent();
    }

    private void BuildView(RenderTreeBuilder builder)
    {
        builder.OpenComponent<TView>(0);
        foreach (var (name, value) in Parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    }
}
