using System.Globalization;
using Delegations.Model;

namespace Delegations.Web;

/// <summary>Sizes of files as people read them, in steps of a thousand as file managers count.</summary>
internal static class ByteWords
{
    private const double Thousand = 1000;

    /// <summary><c>12 MB</c>, <c>1.3 MB</c>.</summary>
    public static string Of(long bytes, Language language)
    {
        var (size, unit) = bytes switch
        {
            < 1000 => (bytes, language.Say(en: "bytes", fr: "octets", nl: "bytes", de: "Bytes")),
            < 1_000_000 => (bytes / Thousand, language.Say(en: "kB", fr: "ko", nl: "kB", de: "kB")),
            _ => (bytes / Thousand / Thousand, language.Say(en: "MB", fr: "Mo", nl: "MB", de: "MB")),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{size.ToString(size < 10 && bytes >= 1000 ? "0.0" : "0", language.Culture)} {unit}");
    }
}
