using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells lines that name people from titles and places, which have capitals too.</summary>
internal static class NamedPeople
{
    private const int LongestLine = 160;

    // Words of titles and places that no name holds; a title in capitals would otherwise be a person.
    private static readonly HashSet<string> NoNames = new(
    [
        .. ("session sessions break lunch coffee tea dinner breakfast welcome opening closing introduction discussion panel workshop keynote keynotes meeting committee reception networking registration "
            + "data science research university institute college school museum ministry department agency commission council centre center hall room floor building street square park hotel cafe restaurant bar airport station bus "
            + "morning afternoon evening night day project update report overview summary plenary poster posters demo demos tour visit lecture talk speech remarks session questions answers conclusion conclusions wrap group groups "
            + "swarm deep neural computer computing quantum machine artificial intelligence theory methods applications practical advanced basics fundamentals lightning talks site field working general assembly annual final first second third north south east west city town guided open round official arrival departure transfer check free time gala cultural programme program press conference ceremony award awards community "
            + "new best practices learning systems management development technology technologies digital social public health energy policy future media software security network networks european international national "
            + "pause accueil dejeuner cafe visite seance ouverture cloture presentation table ronde atelier debat diner conclusion universite ministere institut salle ecole mairie "
            + "ontvangst welkom koffie pauze bezoek rondleiding opening afsluiting vergadering universiteit ministerie zaal gemeente "
            + "begrussung pause kaffee mittagessen besuch fuhrung eroffnung abschluss sitzung universitat ministerium saal raum empfang stadt "
            + "almuerzo comida cena desayuno bienvenida inauguracion clausura taller sala universidad ministerio reunion "
            + "pranzo cena colazione benvenuto apertura chiusura sala universita ministero riunione almoco jantar abertura encerramento universidade").Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ], StringComparer.Ordinal);

    /// <summary>The people whom a part of a line names; none where it is a title or place.</summary>
    public static IReadOnlyList<Mention> Of(string text)
    {
        if (text.Length is < 4 or > LongestLine || !char.IsLetter(text.TrimStart('(', ' ', '-', '–', '•').FirstOrDefault()) || text.EndsWith('?'))
        {
            return [];
        }

        var mentions = PeopleNotation.Read(text);
        return mentions.Count > 0 && mentions.All(mention => mention.Name.Length > 0) && IsName(mentions[0].Name) ? [.. mentions.Where(mention => IsName(mention.Name))] : [];
    }

    /// <summary>The people of a line of their own. A bare name, or one before a dash, is one only where such names are expected.</summary>
    public static IReadOnlyList<Mention> OfLine(string line, bool isBareExpected)
    {
        var bare = line.Trim('-', '–', '•', ' ', '\t');
        if (line.Contains('\n', StringComparison.Ordinal) || line.EndsWith('.') || IsCapitals(line) || Of(bare) is not { Count: > 0 } people)
        {
            return [];
        }

        if (HasHonorific(line))
        {
            return people;
        }

        var hasDetail = people.Any(mention => mention.Organisation is not null || mention.Function is not null || mention.Email is not null) && bare.AsSpan().IndexOfAny(',', '(', '@') > 0;
        return (hasDetail || isBareExpected) && !people.Any(mention => IsCapitals(mention.Name)) ? people : [];
    }

    /// <summary>The people before a title, <c>Anna Berg – Rivers</c>: of two or three words, none of them known from titles.</summary>
    public static IReadOnlyList<Mention> OfOpening(string text) =>
        IsCapitals(text) || text.Split(' ').Length > 12 || Of(text) is not { Count: > 0 } people || people.Any(mention => Words.Key(mention.Name).Split(' ').Length > 4) ? [] : people;

    private static bool IsName(string name) => PeopleNotation.LooksLikePerson(name) && !Words.Key(name).Split(' ').Any(NoNames.Contains);

    private static bool IsCapitals(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);

    private static bool HasHonorific(string line) =>
        Words.Key(line).Split(' ', 2)[0] is "dr" or "prof" or "mr" or "mrs" or "ms" or "mme" or "m" or "herr" or "frau" or "dhr" or "mevr" or "sr" or "sra" or "dott" or "ing" or "drs" or "pr" or "sir" or "dame" or "monsieur" or "madame";
}
