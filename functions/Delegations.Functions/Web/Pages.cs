using System.Security.Cryptography;
using System.Text;

namespace Delegations.Web;

/// <summary>What browsers may do with our pages, and with documents of ours that they show.</summary>
internal static class Pages
{
    /// <summary>Our pages load their style sheet, script and pictures from this app, send forms to it, and stand in no frame.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For what is shown as it was written, without any style or picture.</summary>
    public const string PlainPolicy = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /// <summary>For a mail shown in a frame as its reader will see it: mails bear their styles on their elements.</summary>
    public const string MailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private static ReadOnlySpan<byte> StyleOpening => "<style>"u8;

    private static ReadOnlySpan<byte> StyleClosing => "</style>"u8;

    /// <summary>For a whole document of ours shown in a frame of a page or on its own: its own styles, by their hash, and nothing else.</summary>
    public static string DocumentPolicy(ReadOnlySpan<byte> html) =>
        $"default-src 'none'; style-src {StylesOf(html)}; img-src data:; sandbox; frame-ancestors 'self'";

    /// <summary>The same where readers open it at its own address: they may follow its links to a telephone or a calendar.</summary>
    public static string LivePolicy(ReadOnlySpan<byte> html) =>
        $"default-src 'none'; style-src {StylesOf(html)}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The hashes of the style elements, as a policy names them; those alone, so that no text of a document can style it.</summary>
    private static string StylesOf(ReadOnlySpan<byte> html)
    {
        var sources = new StringBuilder();
        while (html.IndexOf(StyleOpening) is >= 0 and var opening)
        {
            html = html[(opening + StyleOpening.Length)..];
            var length = html.IndexOf(StyleClosing);
            if (length < 0)
            {
                break;
            }

            sources.Append("'sha256-").Append(Convert.ToBase64String(SHA256.HashData(html[..length]))).Append("' ");
            html = html[length..];
        }

        return sources.Length > 0 ? sources.ToString().TrimEnd() : "'none'";
    }
}
