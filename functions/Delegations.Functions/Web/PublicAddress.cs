namespace Delegations.Web;

/// <summary>Addresses that leave the house, setting <c>PublicBaseUrl</c>.</summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    public const string Key = "PublicBaseUrl";

    /// <summary>The whole address; under the host of the request where no public one is set, which is right on a laptop only.</summary>
    public string Of(HttpRequest request, string path) =>
        configuration[Key] is { Length: > 0 } known
            ? known.TrimEnd('/') + path
            : $"{request.Scheme}://{request.Host}{path}";
}
