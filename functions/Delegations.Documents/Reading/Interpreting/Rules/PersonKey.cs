using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>What two ways of writing a person's name have in common: no case, accents or honorifics.</summary>
internal static class PersonKey
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "m", "mr", "mrs", "ms", "mme", "mlle", "dr", "prof", "professor", "professeur", "ir", "ing", "sir", "dhr", "mevr", "mevrouw", "herr", "frau", "drs",
        "monsieur", "madame", "sr", "sra", "dott", "dottssa", "h", "e", "s",
    };

    /// <summary>The key; null where the mention names no person, but an organisation or a function.</summary>
    public static string? Of(Mention mention) =>
        PeopleNotation.LooksLikePerson(mention.Name)
            ? string.Join(' ', Words.Key(mention.Name).Split(' ').SkipWhile(Honorifics.Contains)) is { Length: > 0 } key ? key : null
            : null;

    /// <summary>Whether two mentions of one name may be one person: different organisations tell them apart.</summary>
    public static bool MayBeSame(Mention one, Mention other) =>
        one.Organisation is null || other.Organisation is null || Words.AreAlike(one.Organisation, other.Organisation);
}
