using System.Net;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>The administrator's mail server and how to sign in to it.</summary>
/// <remarks>No record: one would print its secrets when somebody prints it.</remarks>
internal sealed class SmtpOptions
{
    public required string Host { get; init; }
    public required int Port { get; init; }
    public required SmtpSecurity Security { get; init; }

    /// <summary>Null where the server takes mail from this computer without a sign-in.</summary>
    public string? User { get; init; }
    public string? Password { get; init; }
    public SmtpOAuth? OAuth { get; init; }

    /// <summary>Whether nothing that is sent there leaves the computer.</summary>
    public bool IsLoopback => IsLoopbackHost(Host);

    internal static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

/// <summary>How the connection is kept from being read.</summary>
internal enum SmtpSecurity
{
    /// <summary>Begins in the clear and is encrypted before anything is said; a server that does not offer it gets nothing.</summary>
    StartTls,

    /// <summary>Encrypted from its first byte.</summary>
    Tls,

    /// <summary>In the clear: for a server on the same computer only.</summary>
    None,
}

/// <summary>Where an application gets its token for the mail server (OAuth 2.0, client credentials).</summary>
internal sealed class SmtpOAuth
{
    public required Uri TokenUrl { get; init; }
    public required string ClientId { get; init; }
    public required string ClientSecret { get; init; }
    public required string Scope { get; init; }
}
