using System.Globalization;
using System.Net;
using Delegations.Hosting;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>The settings <c>Delegations:Smtp:*</c>. What is wrong is said by the setting's name, never by its value.</summary>
internal static class SmtpSettings
{
    public const string Host = "Delegations:Smtp:Host";
    public const string Port = "Delegations:Smtp:Port";
    public const string Security = "Delegations:Smtp:Security";
    public const string User = "Delegations:Smtp:User";
    public const string Password = "Delegations:Smtp:Password";
    public const string TokenUrl = "Delegations:Smtp:OAuth:TokenUrl";
    public const string ClientId = "Delegations:Smtp:OAuth:ClientId";
    public const string ClientSecret = "Delegations:Smtp:OAuth:ClientSecret";
    public const string Scope = "Delegations:Smtp:OAuth:Scope";

    /// <summary>In the order of the sample file.</summary>
    public static readonly IReadOnlyList<string> All = [Host, Port, Security, User, Password, TokenUrl, ClientId, ClientSecret, Scope];

    /// <exception cref="FatalException">A setting is missing or wrong.</exception>
    public static SmtpOptions Read(IConfiguration configuration)
    {
        var host = ReadHost(configuration);
        var security = ReadSecurity(configuration[Security]);
        if (security is SmtpSecurity.None && !SmtpOptions.IsLoopbackHost(host))
        {
            throw new FatalException($"The setting {Security} may be none only where {Host} is this computer (localhost, 127.0.0.1): mail and password would travel in the clear. Set starttls or tls.");
        }

        var (user, password, oauth) = (Text(configuration, User), Text(configuration, Password), ReadOAuth(configuration));
        Check(user, password, oauth);
        return new SmtpOptions
        {
            Host = host,
            Port = ReadPort(configuration[Port], security),
            Security = security,
            User = user,
            Password = password,
            OAuth = oauth,
        };
    }

    private static string ReadHost(IConfiguration configuration)
    {
        var host = Text(configuration, Host) ?? throw new FatalException($"The setting {Host} is missing: name the mail server, or take smtp out of Delegations:Deliveries.");
        return Uri.CheckHostName(host) is not UriHostNameType.Unknown
            ? host
            : throw new FatalException($"The setting {Host} must be the name or address of a mail server, without port and without smtp://.");
    }

    private static SmtpSecurity ReadSecurity(string? text) => (text ?? "").Trim().ToLowerInvariant() switch
    {
        "" or "starttls" => SmtpSecurity.StartTls,
        "tls" => SmtpSecurity.Tls,
        "none" => SmtpSecurity.None,
        _ => throw new FatalException($"The setting {Security} must be starttls, tls or none."),
    };

    private static int ReadPort(string? text, SmtpSecurity security)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return security switch { SmtpSecurity.StartTls => 587, SmtpSecurity.Tls => 465, _ => 25 };
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new FatalException($"The setting {Port} must be a port number, from 1 to {IPEndPoint.MaxPort}.");
    }

    private static SmtpOAuth? ReadOAuth(IConfiguration configuration)
    {
        string[] keys = [TokenUrl, ClientId, ClientSecret, Scope];
        if (keys.All(key => Text(configuration, key) is null))
        {
            return null;
        }

        if (keys.FirstOrDefault(key => Text(configuration, key) is null) is { } missing)
        {
            throw new FatalException($"The setting {missing} is missing: a sign-in by token needs {string.Join(", ", keys)}.");
        }

        var (url, scope) = (configuration[TokenUrl]!.Trim(), configuration[Scope]!.Trim()); // neither is missing
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed)
            || !(parsed.Scheme == Uri.UriSchemeHttps || (parsed.Scheme == Uri.UriSchemeHttp && parsed.IsLoopback)))
        {
            throw new FatalException($"The setting {TokenUrl} must be an address that begins with https://.");
        }

        return new SmtpOAuth { TokenUrl = parsed, ClientId = configuration[ClientId]!, ClientSecret = configuration[ClientSecret]!, Scope = scope };
    }

    private static void Check(string? user, string? password, SmtpOAuth? oauth)
    {
        if (password is not null && oauth is not null)
        {
            throw new FatalException($"The settings {Password} and {TokenUrl} exclude each other: sign in by password or by token.");
        }

        if (user is null && (password is not null || oauth is not null))
        {
            throw new FatalException($"The setting {User} is missing: say as whom to sign in.");
        }

        if (user is not null && password is null && oauth is null)
        {
            throw new FatalException($"The setting {Password} is missing, or {TokenUrl} and those beside it: say how {User} signs in.");
        }
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
