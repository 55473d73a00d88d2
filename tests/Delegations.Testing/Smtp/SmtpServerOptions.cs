namespace Delegations.Testing.Smtp;

/// <summary>How a test's mail server behaves.</summary>
public sealed record SmtpServerOptions
{
    /// <summary><c>starttls</c>, <c>tls</c> or <c>none</c>.</summary>
    public string Security { get; init; } = "none";

    public IReadOnlyList<string> Methods { get; init; } = ["PLAIN", "LOGIN", "XOAUTH2"];

    public bool RequiresSignIn { get; init; }

    /// <summary>The code that every sign-in is answered with; null to look at it.</summary>
    public int? SignInCode { get; init; }

    /// <summary>The code that every connection is refused with; null to take it.</summary>
    public int? Greeting { get; init; }

    /// <summary>Whom the certificate is for.</summary>
    public string CertificateName { get; init; } = "localhost";

    /// <summary>Whether the certificate comes from the authority that the tests trust.</summary>
    public bool IsTrusted { get; init; } = true;

    /// <summary>Of the faults by chance.</summary>
    public int Seed { get; init; }
}
