namespace Delegations.Documents.Reading.Notations;

/// <summary>Tells by the words around it whether a number is a clock or a price, a version, a room, a page.</summary>
internal static class NumberContext
{
    // The word before 3.14 that makes it anything but a time.
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "room", "rooms", "salle", "salles", "saal", "raum", "zaal", "sala", "salon", "aula", "lokaal", "local", "hall", "level", "floor", "etage", "building", "gebouw", "batiment", "bat", "edificio", "version", "v", "ver", "release",
        "section", "chapter", "chapitre", "kapitel", "page", "pages", "p", "pp", "fig", "figure", "table", "no", "nr", "n", "num", "tel", "phone", "ext", "fax", "stand", "booth", "article", "art", "python", "java", "net", "web", "php", "usb", "eur", "usd", "chf", "gbp", "paper",
    };

    private static readonly string[] Units = ["€", "$", "£", "%", "eur", "euro", "usd", "chf", "gbp", "km", "m2", "m²", "kg", "mb", "gb", "mio", "million", "mrd", "billion", "ects", "credits", "points", "cm", "mm", "°"];

    /// <summary>Whether a number with a dot in it is a price, a version, the number of a room.</summary>
    public static bool IsQuantity(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('.') < 0)
        {
            return false;
        }

        var next = ClockReader.SkipBlanks(text, end);
        foreach (var unit in Units)
        {
            if (string.CompareOrdinal(text, next, unit, 0, unit.Length) == 0 && (next + unit.Length >= text.Length || !char.IsLetterOrDigit(text[next + unit.Length]) || !char.IsLetter(unit[0])))
            {
                return true;
            }
        }

        var word = WordBefore(text, start, out _);
        return word.Length > 0 && Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>Whether words before a bare number say that it is an hour: <c>alle ore 9</c>, <c>a las 9</c>, <c>kl. 9</c>.</summary>
    public static bool IsAnnounced(string text, int start, int end)
    {
        if (start < 3)
        {
            return false;
        }

        var word = WordBefore(text, start, out var at);
        return word switch
        {
            "ore" or "kl" or "klo" or "kello" or "godz" or "godzina" or "saat" => true,
            "las" => at >= 2 && text[at - 2] is 'a' or 'e',
            // German "alle 9 Gäste" counts, Italian "alle 9" tells the hour.
            "alle" or "dalle" => end >= text.Length || !char.IsLetter(text[ClockReader.SkipBlanks(text, end) is var next && next < text.Length ? next : end - 1]),
            _ => false,
        };
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, out int at)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or '\u00B0' or '\t')
        {
            end--;
        }

        at = end;
        while (at > 0 && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text.AsSpan(at, end - at);
    }
}
