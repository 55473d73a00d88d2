using System.Text;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>A mailbox with the name to show for it.</summary>
/// <param name="Name">Display name as written; empty where there is none.</param>
/// <param name="Address">The bare address: <c>visits@example.org</c>.</param>
public sealed record CalendarAddress(string Name, string Address)
{
    private const int LongestAddress = 254;

    /// <summary>Whether an address can stand in a mail header and a calendar file without quoting.</summary>
    /// <remarks>ASCII only: other local parts need SMTPUTF8, which few mailboxes have.</remarks>
    public static bool IsUsable(string? address)
    {
        if (address is null || address.Length is 0 or > LongestAddress)
        {
            return false;
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at < address.Length - 1
            && at == address.LastIndexOf('@')
            && address.All(IsAddressCharacter);
    }

    /// <summary>The address as a URI; the characters that a URI reserves are encoded (RFC 6068 section 2).</summary>
    internal string ToUri()
    {
        var uri = new StringBuilder("mailto:");
        foreach (var character in Address)
        {
            if (char.IsAsciiLetterOrDigit(character) || "@-._~!$&'*+=".Contains(character, StringComparison.Ordinal))
            {
                uri.Append(character);
            }
            else
            {
                uri.Append('%').Append(((int)character).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return uri.ToString();
    }

    private static bool IsAddressCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || "@!#$%&'*+-/=?^_`{|}~.".Contains(character, StringComparison.Ordinal);
}
