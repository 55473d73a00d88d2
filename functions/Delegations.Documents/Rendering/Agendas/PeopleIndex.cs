using System.Globalization;
using System.Text;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Finds a mention's person in the people list, however the name is written.</summary>
public sealed class PeopleIndex(IReadOnlyList<Person> people)
{
    private static readonly HashSet<string> Honorifics = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "he", "hon", "m", "mm", "mme", "mlle", "monsieur", "madame", "maitre",
        "me", "dhr", "heer", "mevr", "mevrouw", "mw", "drs", "ir", "ing", "herr", "frau", "dipl", "sem", "se", "sehe",
    };

    private readonly ILookup<string, Person> _byName = people.ToLookup(person => KeyOf(person.Name), StringComparer.Ordinal);

    /// <summary>The person; null where nobody or more than one fits.</summary>
    public Person? Find(Mention mention)
    {
        var named = Named(mention.Name);
        if (named.Count == 1)
        {
            return named[0];
        }

        var organisation = KeyOf(mention.Organisation ?? "");
        return named.Where(person => string.Equals(KeyOf(person.Organisation ?? ""), organisation, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Everybody of that name.</summary>
    public IReadOnlyList<Person> Named(string name) => KeyOf(name) is { Length: > 0 } key ? [.. _byName[key]] : [];

    /// <summary>Whether a word is a form of address rather than part of a name.</summary>
    public static bool IsHonorific(string word) => Honorifics.Contains(Fold(word));

    /// <summary>The name's words without honorifics, in no order: <c>MÜLLER Eva</c> and <c>Dr. Eva Müller</c> are one.</summary>
    public static string KeyOf(string name)
    {
        var words = name.Split([' ', '\u00a0', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !IsHonorific(word))
            .Select(Fold)
            .Order(StringComparer.Ordinal);
        return string.Join(' ', words).Trim();
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }
}
