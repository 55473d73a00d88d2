using Delegations.Model;

namespace Delegations.Web;

/// <summary>Sizes of files as people read them, in steps of a thousand.</summary>
internal static class ByteWords
{
    private const long Kilo = 1_000;
    private const long Mega = 1_000_000;

    public static string Of(long bytes, Language language)
    {
        var unit = language == Language.French ? "o" : "B";
        return bytes switch
        {
            < Kilo => string.Create(language.Culture, $"{bytes} {unit}"),
            < Mega => string.Create(language.Culture, $"{(bytes + (Kilo / 2)) / Kilo} k{unit}"),
            _ => string.Create(language.Culture, $"{bytes / (double)Mega:0.#} M{unit}"),
        };
    }
}
