using System.Globalization;
using Delegations.Documents.Reading.Formats.Calendars;
using Delegations.Documents.Rendering.Ics;

namespace Delegations.Documents.Reading.Replies;

/// <summary>Mail addresses, written so that equal ones are equal texts.</summary>
internal static class ReplyAddress
{
    private const string Scheme = "mailto:";

    private static readonly IdnMapping Idn = new();

    /// <summary>Of who answers, or null where the property holds no address that can be invited.</summary>
    public static string? OfAttendee(CalendarProperty attendee)
    {
        var value = attendee.Value.Trim().Trim('"', '<', '>');
        if (value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            // Without the header fields that a mailto URI may bring along (RFC 6068).
            return OfMailbox(Uri.UnescapeDataString(value[Scheme.Length..].Split('?', 2)[0]));
        }

        // Servers that name people by addresses of their own give the mail address beside it (RFC 7986 6.2).
        return OfMailbox(attendee.Parameter("EMAIL")) ?? OfMailbox(value);
    }

    /// <summary>The bare address in small letters, its domain in ASCII; null where it is none.</summary>
    public static string? OfMailbox(string? address)
    {
        var text = (address ?? "").Trim().Trim('<', '>');
        var at = text.LastIndexOf('@');
        if (at < 1 || DomainOf(text) is not { } domain)
        {
            return null;
        }

        var bare = text[..at].ToLowerInvariant() + "@" + domain;
        return CalendarAddress.IsUsable(bare) ? bare : null;
    }

    /// <summary>What stands behind the last at sign, or the whole text where there is none, as the name service knows it; null where it is no domain.</summary>
    public static string? DomainOf(string address)
    {
        try
        {
            return Idn.GetAscii(address[(address.LastIndexOf('@') + 1)..].Trim()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
