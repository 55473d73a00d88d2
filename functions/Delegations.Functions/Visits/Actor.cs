using System.Security.Claims;

namespace Delegations.Visits;

/// <summary>Who does something: somebody signed in, by the name that they sign in with, or a part of the product.</summary>
internal sealed record Actor(string Name)
{
    /// <summary>A timer or a queue's function.</summary>
    public static readonly Actor Pipeline = new("pipeline");

    /// <summary>Somebody with a function key.</summary>
    public static readonly Actor Program = new("api");

    /// <summary>Whoever sits at a laptop that serves the app.</summary>
    public static readonly Actor Laptop = new("desk");

    /// <summary>Who sends this request.</summary>
    public static Actor Of(HttpContext http)
    {
        var name = http.User.FindFirstValue("preferred_username") ?? http.User.FindFirstValue(ClaimTypes.Name) ?? http.User.FindFirstValue("name");
        return name is { Length: > 0 } ? new Actor(name)
            : http.Request.Path.StartsWithSegments("/desk", StringComparison.OrdinalIgnoreCase) ? Laptop
            : Program;
    }
}
