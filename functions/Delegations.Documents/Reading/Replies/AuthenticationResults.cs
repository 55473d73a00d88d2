using MimeKit;
using MimeKit.Cryptography;
using Field = MimeKit.Cryptography.AuthenticationResults;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Reads what the receiving server found out about a mail's sender (RFC 8601).</summary>
internal static class AuthenticationResults
{
    /// <summary>Trusted only where the topmost field of a trusted server says that the mail comes from the sender's domain.</summary>
    /// <remarks>
    /// Anybody can write such a field into a mail: those of other servers are not looked at, and of a trusted one's only the
    /// topmost, because servers write above what they received and must take out what claims to be theirs (RFC 8601 5).
    /// Where the field stands among the Received fields tells nothing more: some servers write it above their own (Postfix), others
    /// below several of their own (Gmail, Exchange).
    /// </remarks>
    public static SenderTrust Judge(HeaderList headers, string? sender, IReadOnlyCollection<string> trustedServers)
    {
        if (sender is null || trustedServers.Count == 0 || ReplyAddress.DomainOf(sender) is not { } domain)
        {
            return SenderTrust.NotTrusted;
        }

        foreach (var header in headers.Where(header => header.Id == HeaderId.AuthenticationResults))
        {
            var isWhole = Field.TryParse(header.RawValue, out var field);
            if (IsOf(trustedServers, field))
            {
                return isWhole && field is not null && Vouches(field, domain) ? SenderTrust.Trusted : SenderTrust.NotTrusted;
            }
        }

        return SenderTrust.NotTrusted;
    }

    private static bool IsOf(IReadOnlyCollection<string> trustedServers, Field? field) =>
        field is { Instance: null, AuthenticationServiceIdentifier: { Length: > 0 } server }
        && trustedServers.Any(trusted => trusted.Trim().Equals(server, StringComparison.OrdinalIgnoreCase));

    private static bool Vouches(Field field, string domain)
    {
        // Results under another name within the field are somebody else's.
        var results = field.Results.Where(result => result.Office365AuthenticationServiceIdentifier is null).ToList();

        // A domain whose policy the mail does not meet disowns it, whatever signature it also has.
        return !results.Exists(result => Is(result, "dmarc", "fail"))
            && (results.Exists(result => Is(result, "dmarc", "pass") && Values(result, "from").Any(from => ReplyAddress.DomainOf(from) == domain))
                || results.Exists(result => Is(result, "dkim", "pass") && SignerOf(result) is { } signer && IsSameOrParent(signer, domain)));
    }

    private static bool Is(AuthenticationMethodResult result, string method, string outcome) =>
        method.Equals(result.Method, StringComparison.OrdinalIgnoreCase) && outcome.Equals(result.Result, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Values(AuthenticationMethodResult result, string property) =>
        result.Properties.Where(found => "header".Equals(found.PropertyType, StringComparison.OrdinalIgnoreCase) && property.Equals(found.Property, StringComparison.OrdinalIgnoreCase))
            .Select(found => found.Value);

    /// <summary>The signing domain (header.d); some servers give only on whose behalf it signed, which lies within it (header.i).</summary>
    private static string? SignerOf(AuthenticationMethodResult result) =>
        (Values(result, "d").FirstOrDefault() ?? Values(result, "i").FirstOrDefault()) is { } signer ? ReplyAddress.DomainOf(signer) : null;

    /// <summary>A top-level domain is nobody's in particular.</summary>
    private static bool IsSameOrParent(string signer, string domain) =>
        signer.Contains('.', StringComparison.Ordinal)
        && (domain.Equals(signer, StringComparison.Ordinal) || domain.EndsWith("." + signer, StringComparison.Ordinal));
}
