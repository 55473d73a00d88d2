using System.Security.Cryptography;
using System.Text;

namespace Delegations.Web;

/// <summary>The secret in a link: 160 random bits. It is found by its hash; shares keep nothing else, links that are shown again keep it too.</summary>
internal readonly record struct SecretToken
{
    private const int Bytes = 20;

    private SecretToken(string text) => Text = text;

    /// <summary>As it stands in the link.</summary>
    public string Text { get; }

    /// <summary>What the table keeps.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static SecretToken New() => new(RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true));

    /// <summary>False for what cannot be a token; says nothing about whether it is known.</summary>
    public static bool TryParse(string? text, out SecretToken token)
    {
        var isToken = text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower);
        token = isToken ? new SecretToken(text!) : default; // not null where its length is checked
        return isToken;
    }

    /// <summary>Never the secret: a token must not reach a log by accident.</summary>
    public override string ToString() => "(token)";
}
