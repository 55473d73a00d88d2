using Delegations.Hosting.CustomHandling;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>Addresses that leave the house, setting <c>PublicBaseUrl</c>.</summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    public const string Key = "PublicBaseUrl";

    /// <summary>
    /// The whole address. Without the setting, a laptop's own; behind the Functions host none, because there the request's host is
    /// the host's loopback, and a link that opens nowhere is worse than none.
    /// </summary>
    public string? Of(HttpRequest request, string path) => configuration[Key] switch
    {
        { Length: > 0 } known => known.TrimEnd('/') + path,
        _ when configuration[CustomHandler.PortVariable] is { Length: > 0 } => null,
        _ => $"{request.Scheme}://{request.Host}{path}",
    };

    /// <summary>The whole address, for what is not an answer to a request; null without the setting.</summary>
    public string? Of(string path) => configuration[Key] is { Length: > 0 } known ? known.TrimEnd('/') + path : null;

    public static string Missing(Language language) => language.Say(
        en: $"Links cannot be made before the administrator sets {Key}, the address that they begin with.",
        fr: $"Aucun lien ne peut être créé avant que l’administrateur ne règle {Key}, l’adresse par laquelle il commence.",
        nl: $"Er kunnen geen links gemaakt worden voor de beheerder {Key} instelt, het adres waarmee ze beginnen.",
        de: $"Links können erst gemacht werden, wenn der Administrator {Key} setzt, die Adresse, mit der sie beginnen.");
}
