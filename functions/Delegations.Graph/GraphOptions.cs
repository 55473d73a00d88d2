using System.Net;

namespace Delegations.Graph;

/// <summary>Where Microsoft Graph is and how the app signs in, from the settings <c>Delegations:Graph:*</c>.</summary>
/// <remarks>
/// With a secret the app signs in as the registered application; without one as a managed identity, the user-assigned one that
/// <see cref="ClientId"/> names or the app's own.
/// </remarks>
public sealed class GraphOptions
{
    public const string Section = "Delegations:Graph";

    private static readonly Uri PublicBaseUrl = new("https://graph.microsoft.com/v1.0");
    private static readonly Uri PublicAuthority = new("https://login.microsoftonline.com");

    private GraphOptions(Uri baseUrl, Uri authority)
    {
        BaseUrl = baseUrl;
        Authority = authority;
    }

    public Uri BaseUrl { get; }

    public Uri Authority { get; }

    public string? TenantId { get; private init; }

    public string? ClientId { get; private init; }

    /// <summary>Null where a managed identity signs in.</summary>
    internal string? ClientSecret { get; private init; }

    /// <summary>Reads the settings; a name is asked for with <c>:</c> and, where that is unknown, with <c>__</c>.</summary>
    /// <exception cref="GraphSettingsException">A setting is missing or makes no sense; the message names it and never its value.</exception>
    public static GraphOptions From(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var secret = Read(setting, nameof(ClientSecret));
        var tenant = Read(setting, nameof(TenantId));
        var client = Read(setting, nameof(ClientId));
        if (secret is not null)
        {
            Require(tenant, nameof(TenantId));
            Require(client, nameof(ClientId));
        }

        if (tenant is not null && !tenant.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
        {
            throw Wrong(nameof(TenantId), "must be a tenant's id or domain.");
        }

        return new(Address(setting, nameof(BaseUrl), PublicBaseUrl), Address(setting, nameof(Authority), PublicAuthority))
        {
            TenantId = tenant,
            ClientId = client,
            ClientSecret = secret,
        };
    }

    private static void Require(string? value, string name)
    {
        if (value is null)
        {
            throw Wrong(name, $"is missing: with {Section}:{nameof(ClientSecret)} the app signs in as a registered application of a tenant.");
        }
    }

    private static Uri Address(Func<string, string?> setting, string name, Uri usual)
    {
        if (Read(setting, name) is not { } written)
        {
            return usual;
        }

        // A token or a secret would travel in the clear over http.
        return Uri.TryCreate(written.TrimEnd('/'), UriKind.Absolute, out var address)
            && (address.Scheme is "https" || (address.Scheme is "http" && IsLoopback(address)))
            && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0
                ? address
                : throw Wrong(name, "must be an https address; plain http is for a server on this machine alone.");
    }

    // Uri.IsLoopback also takes this machine's own name, which another machine may answer to.
    private static bool IsLoopback(Uri address) =>
        address.Host is "localhost" || (IPAddress.TryParse(address.Host, out var number) && IPAddress.IsLoopback(number));

    private static GraphSettingsException Wrong(string name, string sentence) => new($"{Section}:{name}", sentence);

    private static string? Read(Func<string, string?> setting, string name)
    {
        var full = $"{Section}:{name}";
        return Blank(setting(full)) ?? Blank(setting(full.Replace(":", "__", StringComparison.Ordinal)));
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
