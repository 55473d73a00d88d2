using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A heading understood.</summary>
/// <param name="Field">What the column says.</param>
/// <param name="Languages">Those in which it is a heading; several for words such as <c>date</c>.</param>
/// <param name="IsExact">Whether the whole heading is one of ours, not only its beginning.</param>
internal readonly record struct HeadingMatch(Field Field, IReadOnlyList<Language> Languages, bool IsExact);

/// <summary>Understands the headings that coordinators use; case, accents and punctuation carry no meaning.</summary>
internal static partial class HeadingTable
{
    private const int LongestHeading = 60;

    // What a file says of people and talks that is neither their name nor their title.
    private static readonly HashSet<string> Portraits = new(StringComparer.Ordinal)
    {
        "bio", "bios", "biography", "biographie", "biografie", "biografia", "photo", "photos", "image", "images", "img", "picture", "pic", "avatar", "headshot", "foto", "bild", "twitter", "linkedin", "github", "instagram", "facebook", "mastodon", "orcid",
        "slug", "phone", "telephone", "tel", "mobile", "url", "link", "links", "website", "webseite", "video", "slides", "icon", "color", "colour", "css", "logo", "count", "gender", "pronouns", "pronoun", "country", "id", "ids",
    };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "de", "du", "des", "d", "del", "da", "do", "di", "of", "van", "der", "l", "la", "le" };

    private static readonly Dictionary<string, HeadingMatch> Exact = BuildIndex();

    /// <summary>What a heading cell says, or null.</summary>
    public static HeadingMatch? Find(string text)
    {
        if (text.Length is 0 or > LongestHeading)
        {
            return null;
        }

        var key = Words.Key(text);
        if (IsPassport(key))
        {
            return new HeadingMatch(Field.Passport, [], IsExact: true);
        }

        if (TravelHeadings.Find(key) is { } travel)
        {
            return new HeadingMatch(travel, [], IsExact: true);
        }

        if (HandlingHeadings.Matches(key))
        {
            return new HeadingMatch(Field.Handling, [], IsExact: true);
        }

        // Without its last letter too: "des Redners", "der Vortragenden".
        if (OrganisationHeading.PeopleOf(text) is { } people && (Lookup(people) ?? Lookup(people[..^1]) ?? FindBeginning(people)) is { } named && OfOrganisation(named, key) is { } organisation)
        {
            return organisation;
        }

        return Lookup(key) is { } whole ? Guard(key, whole) : ZoneNotation.IsAbbreviation(text) ? new HeadingMatch(Field.Start, [], IsExact: false) : FindJoined(text) ?? FindParts(text, key) ?? (text.Length < 40 && InternalWord().IsMatch(key) ? new HeadingMatch(Field.InternalNotes, [], IsExact: false) : null);
    }

    /// <summary>The keys of data files: <c>startTime</c>, <c>speaker_1_name</c>.</summary>
    private static HeadingMatch? FindJoined(string text)
    {
        if (!text.All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.'))
        {
            return null;
        }

        var words = Words.Key(CamelHump().Replace(text, " ")).Split(' ');
        var key = string.Join(' ', words.Where(word => !word.All(char.IsAsciiDigit)));
        return key.Length > 0 && words.Length > 1 && (Lookup(key) ?? FindBeginning(key)) is { } match ? Guard(key, match) : null;
    }

    /// <summary>Whether a key is that of a list of people.</summary>
    public static bool IsPeople(string text) => Find(text) is { Field: Field.Speaker or Field.Host or Field.HostOrganisation };

    /// <summary>The heading without <c>(e)</c>, <c>(optional)</c> and the like.</summary>
    public static string WithoutBrackets(string text) => Brackets().Replace(text, " ");

    /// <summary>The organisation of the people whom a heading names; its mail address is theirs.</summary>
    private static HeadingMatch? OfOrganisation(HeadingMatch people, string key)
    {
        var isMail = MailWord().IsMatch(key);
        return people.Field switch
        {
            Field.Speaker or Field.SpeakerEmail => people with { Field = isMail ? Field.SpeakerEmail : Field.SpeakerOrganisation },
            Field.Host or Field.HostEmail => people with { Field = isMail ? Field.HostEmail : Field.HostOrganisation },
            _ => null,
        };
    }

    private static HeadingMatch? FindParts(string text, string key)
    {
        var bare = WithoutBrackets(text);
        foreach (var part in Parts().Split(bare).Prepend(bare))
        {
            if (Lookup(Words.Key(part)) is { } match)
            {
                return Guard(key, match with { IsExact = part.Length == text.Length });
            }
        }

        return FindBeginning(Words.Key(bare)) is { } beginning && !(beginning.Field is Field.Name or Field.Speaker or Field.Host && Count().IsMatch(key)) ? Guard(key, beginning) : null;
    }

    /// <summary>The longest beginning that is a heading: <c>titre de l’intervention</c>. One-letter words don't count.</summary>
    private static HeadingMatch? FindBeginning(string key)
    {
        var words = key.Split(' ');
        if (words.Length is < 2 or > 6 || words.Skip(1).Any(Portraits.Contains))
        {
            return null;
        }

        // "Talk description", "session room": English, Dutch and German put what is meant last.
        var last = words[^1].Length > 2 ? Lookup(words[^1]) : null;
        if (last is { Field: Field.Description or Field.Place or Field.Room or Field.Start or Field.End or Field.Date or Field.Duration or Field.Category or Field.Zone or Field.Language or Field.Status } head
            && !words.Any(Links.Contains))
        {
            return head with { IsExact = false };
        }

        for (var count = words.Length - 1; count > 0; count--)
        {
            var beginning = string.Join(' ', words[..count]);
            if (beginning.Length > 3 && Lookup(beginning) is { } match)
            {
                return match with { IsExact = false };
            }
        }

        return last is { } rest && words[^1].Length > 3 ? rest with { IsExact = false } : null;
    }

    /// <summary>A heading that says "internal" anywhere is internal, whatever else it says: better unseen than leaked.</summary>
    private static HeadingMatch Guard(string key, HeadingMatch match) =>
        match.Field is Field.Notes or Field.Description or Field.Name or Field.Title or Field.Place or Field.Stop or Field.Room or Field.Address or Field.EntryConditions && InternalWord().IsMatch(key) ? match with { Field = Field.InternalNotes } : match;

    private static HeadingMatch? Lookup(string key)
    {
        if (Exact.TryGetValue(key, out var match) || Exact.TryGetValue(TrailingNumber().Replace(key, ""), out match))
        {
            return match;
        }

        return null;
    }

    private static bool IsPassport(string key) => PassportWords().IsMatch(key);

    private static Dictionary<string, HeadingMatch> BuildIndex()
    {
        var index = new Dictionary<string, HeadingMatch>(StringComparer.Ordinal);
        foreach (var (field, english, french, dutch, german) in HeadingWords.Rows)
        {
            Add(index, field, english, Language.English);
            Add(index, field, french, Language.French);
            Add(index, field, dutch, Language.Dutch);
            Add(index, field, german, Language.German);
        }

        foreach (var (field, words) in HeadingWords.Others)
        {
            foreach (var word in words.Split(", "))
            {
                index.TryAdd(word, new HeadingMatch(field, [], IsExact: true));
            }
        }

        return index;
    }

    private static void Add(Dictionary<string, HeadingMatch> index, Field field, string words, Language language)
    {
        foreach (var word in words.Split(", "))
        {
            index[word] = index.TryGetValue(word, out var known)
                ? known with { Languages = [.. known.Languages, language] }
                : new HeadingMatch(field, [language], IsExact: true);
        }
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=[\p{Ll}0-9])(?=\p{Lu})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex CamelHump();

    [GeneratedRegex(@"\s*[/|&+\n,;]\s*|\s+[–—-]\s+|\s+(et|and|en|und|y|e|or|ou|of|oder)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(e?mail|courriel)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MailWord();

    // "Nombre" is a name in Spanish and a number in French.
    [GeneratedRegex(@"^(nombre (de|d|max|maximum|total)|number of|numero (de|du|di|do)|no of|anzahl|aantal|numero) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\s*\d$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TrailingNumber();

    [GeneratedRegex(@"\b(intern(e|es|s|al|er|en)?|confiden\w*|vertraulich\w*|vertrouwelijk\w*|ne pas diffuser)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InternalWord();

    [GeneratedRegex(@"passport|passeport|paspoort|reisepass|pasaporte|passaporto|passaporte|documento de identidade?|documento d identita|carta d identita|cartao de cidadao|bilhete de identidade|\bdni\b|codice fiscale|fecha de nacimiento|data di nascita|data de nascimento|birth ?date|\bdob\b|identity card|id card|id number|carte d identite|identiteitskaart|personalausweis|registre national|rijksregister|date of birth|date de naissance|geboortedatum|geburtsdatum", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PassportWords();
}
