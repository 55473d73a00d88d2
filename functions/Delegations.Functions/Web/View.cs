using Delegations.Model;
using Microsoft.AspNetCore.Components;

namespace Delegations.Web;

/// <summary>Makes answers of page components. Handlers return them as <see cref="IResult"/>: generated code does not see the components.</summary>
internal static class View
{
    /// <summary>The component as a page; its parameter <c>Language</c> is given, and the others as named.</summary>
    public static IResult Of<TView>(Language language, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TView : IComponent => Of<TView>(language, StatusCodes.Status200OK, parameters);

    public static IResult Of<TView>(Language language, int status, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TView : IComponent
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Language)] = language };
        foreach (var (name, value) in parameters)
        {
            all[name] = value;
        }

        return new Page<TView>(language, all, status);
    }
}
