using System.Text;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Texts of old files: <c>caf=C3=A9</c> (RFC 2045 6.7).</summary>
internal static class QuotedPrintableText
{
    public static string Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '=' && index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(index + 1, 2))[0]);
                index += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, index, 1));
            }
        }

        return TextDecoder.Decode(bytes.ToArray());
    }
}
