using System.Text.Json.Nodes;

namespace Delegations.Testing.Smtp;

/// <summary>What a test's mail server has seen.</summary>
/// <param name="Tokens">How many tokens were given.</param>
/// <param name="MostConnections">How many connections were open at once.</param>
public sealed record SmtpRecord(IReadOnlyList<ReceivedMail> Mails, IReadOnlyList<SmtpSignIn> SignIns, int Tokens, int MostConnections)
{
    /// <summary>How many faults came by chance.</summary>
    public required int Faults { get; init; }

    // The script writes every member that is read here.
    internal static SmtpRecord Of(JsonNode node) => new(
        [.. node["mails"]!.AsArray().Select(mail => ReceivedMail.Of(mail!))],
        [.. node["signIns"]!.AsArray().Select(signIn => new SmtpSignIn((string)signIn!["method"]!, (bool)signIn["isSecure"]!, (bool)signIn["isTaken"]!))],
        (int)node["tokens"]!,
        (int)node["mostConnections"]!)
    {
        Faults = (int)node["faults"]!,
    };
}

/// <summary>A mail in its envelope.</summary>
/// <param name="User">Who had signed in; null for nobody.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, bool IsSecure, string? User, byte[] Content)
{
    internal static ReceivedMail Of(JsonNode mail) => new(
        (string)mail["from"]!,
        [.. mail["to"]!.AsArray().Select(address => (string)address!)],
        (bool)mail["isSecure"]!,
        (string?)mail["user"],
        Convert.FromBase64String((string)mail["content"]!));
}

/// <summary>One attempt to sign in.</summary>
public sealed record SmtpSignIn(string Method, bool IsSecure, bool IsTaken);
