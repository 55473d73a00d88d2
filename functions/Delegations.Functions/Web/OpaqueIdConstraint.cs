using System.Globalization;
using Delegations.Model.Ids;

namespace Delegations.Web;

/// <summary>Route constraint <c>id</c>: an address whose identifier is not written as one is not found, rather than a bad request.</summary>
internal sealed class OpaqueIdConstraint : IRouteConstraint
{
    public const string Name = "id";

    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        OpaqueId.IsValid(Convert.ToString(values[routeKey], CultureInfo.InvariantCulture));
}
