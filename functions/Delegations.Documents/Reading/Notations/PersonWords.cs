using System.Buffers;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Tells names of people from organisations, functions and everything else a cell under "Speaker" may hold.</summary>
internal static partial class PersonWords
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal)
    {
        "", "tbd", "tba", "tbc", "n a", "na", "nn", "n n", "a confirmer", "a definir", "a preciser", "te bevestigen", "nader te bepalen", "ntb", "noch offen", "offen", "wird noch bekannt gegeben", "x", "you", "all", "tous", "iedereen", "alle",
        "to be confirmed", "to be announced", "to be determined", "to be defined", "to be decided", "t b c", "t b d", "t b a", "por confirmar", "a confirmar", "por definir", "da confermare", "da definire", "a determinar", "em breve", "en breve", "em definicao", "a anunciar", "proximamente", "prossimamente", "in arrivo", "demnachst", "wird noch bekanntgegeben", "wird bekannt gegeben", "wird noch bestatigt", "n n b",
        "none", "null", "various", "various speakers", "divers", "diverse", "everyone", "everybody", "all participants", "tous les participants", "tutti", "todos", "todos los participantes", "alle teilnehmer", "alle deelnemers", "speaker", "speakers", "speaker tbd", "speaker tba", "speaker tbc", "speaker name", "name", "nvt", "s o", "entfallt",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "du", "des", "da", "di", "del", "della", "van", "von", "zu", "zur", "der", "den", "ter", "ten", "le", "la", "l", "el", "al", "bin", "ibn", "y", "dos", "vander", "vanden", "op", "t", "d",
        "do", "das", "dei", "degli", "dal", "dalla", "dalle", "lo", "las", "los", "af", "av", "zum", "und", "vom", "o", "ap", "het", "in", "e", "i", "ben", "abu", "st", "te",
    };

    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "directeur", "directrice", "director", "directeure", "direktor", "head", "manager", "responsable", "president", "presidente", "chair", "chairman", "chairwoman", "ceo", "cto", "cfo", "coo", "chef", "cheffe", "secretaire", "secretary",
        "consul", "ambassadeur", "ambassadrice", "ambassador", "ministre", "minister", "professor", "professeur", "officer", "engineer", "ingenieur", "conseiller", "conseillere", "advisor", "adviser", "vice", "deputy", "coordinateur", "coordinatrice",
        "coordinator", "leiter", "leiterin", "geschaftsfuhrer", "geschaftsfuhrerin", "directie", "voorzitter", "hoofd", "zaakvoerder", "comedien", "lead", "founder", "fondateur", "fondatrice", "senior", "analyst", "architect", "administrateur", "delegue", "attache", "attachee", "gouverneur", "rector", "recteur", "dean", "doyen", "student", "researcher", "chercheur", "charge", "chargee", "expert", "experte", "country",
        "moderator", "moderateur", "moderatrice", "moderation", "moderatorin", "moderador", "moderadora", "moderatore", "host", "speaker", "panelist", "panellist", "director general", "directora", "direttore", "direttrice", "diretor", "diretora", "presidenta", "presidenza", "vicepresident", "vicepresidente", "ministro", "ministra", "embajador", "embajadora",
        "ambasciatore", "embaixador", "consejero", "consejera", "jefe", "jefa", "responsabile", "gerente", "profesor", "profesora", "professore", "professoressa", "professora", "decano", "rettore", "reitor", "coordinador", "coordinadora", "coordinatore", "coordenador", "alcalde", "sindaco", "burgemeester", "burgermeister", "burgermeisterin", "bourgmestre", "maire", "mayor",
        "staatssekretar", "staatssekretarin", "wethouder", "schepen", "echevin", "echevine", "abgeordneter", "depute", "deputee", "senator", "senateur", "commissaire", "commissioner", "secretario", "secretaria", "segretario", "secretaris", "vorsitzende", "vorsitzender", "vorstand", "projektleiter", "projektleiterin", "projectleider", "chercheuse", "onderzoeker", "medewerker", "beleidsmedewerker", "developer", "designer",
        "scientist", "specialist", "consultant", "entrepreneur", "author", "journalist", "journaliste", "cofounder", "associate", "assistant", "fellow", "postdoc", "doctorant", "doctorante", "lecturer", "attorney", "lawyer", "avocat", "avocate", "owner", "cio", "cmo", "ciso", "cso", "vp", "evp", "svp", "partner",
    };

    // A word of these makes a name one of a house, not of a person.
    private static readonly HashSet<string> HouseWords = new(StringComparer.Ordinal)
    {
        "university", "universite", "universiteit", "universitat", "universidad", "universita", "universidade", "college", "school", "ecole", "hogeschool", "hochschule", "escuela", "scuola", "escola", "institute", "institut", "instituut", "instituto", "istituto", "faculty", "faculte", "department", "departement", "dipartimento", "departamento",
        "centre", "center", "zentrum", "centrum", "centro", "lab", "labs", "laboratory", "laboratoire", "laboratorium", "research", "ministry", "ministere", "ministerie", "ministerium", "ministerio", "ministero", "agency", "agence", "agentschap", "agentur", "agencia", "agenzia", "foundation", "fondation", "stichting", "stiftung", "fundacion", "fondazione", "fundacao",
        "association", "vereniging", "verein", "verband", "asociacion", "associazione", "associacao", "federation", "federatie", "council", "conseil", "raad", "rat", "commission", "commissie", "committee", "comite", "chamber", "chambre", "kamer", "kammer", "camara", "camera", "bank", "banque", "banco", "group", "groupe", "groep", "gruppe", "grupo", "gruppo", "company", "societe", "unternehmen",
        "gmbh", "ag", "kg", "ltd", "limited", "inc", "llc", "corp", "corporation", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "asbl", "vzw", "ev", "plc", "ngo", "technologies", "technology", "systems", "solutions", "consulting", "partners", "services", "industries", "industry", "digital", "software", "energy", "energie", "environnement", "invest", "ventures", "capital", "media", "network", "reseau", "netwerk", "netzwerk",
        "museum", "musee", "hospital", "hopital", "ziekenhuis", "klinikum", "embassy", "ambassade", "botschaft", "embajada", "ambasciata", "consulate", "consulat", "city", "ville", "stad", "stadt", "region", "province", "provincie", "government", "gouvernement", "parliament", "parlement", "union", "office", "bureau", "cluster", "hub", "academy", "academie", "akademie", "society", "organisation", "organization", "trust", "fund", "authority", "wallonie", "vlaanderen", "flanders", "brussels", "europe", "european", "national", "international", "community", "team", "club",
    };

    // Nobody is called so: parts of a programme that look like two capitalised names.
    private static readonly HashSet<string> ProgrammeWords = new(StringComparer.Ordinal)
    {
        "break", "lunch", "coffee", "dinner", "breakfast", "registration", "welcome", "opening", "closing", "session", "sessions", "panel", "discussion", "keynote", "workshop", "networking", "reception", "cocktail", "pause", "dejeuner", "diner", "accueil", "cloture", "ouverture", "mittagessen", "abendessen", "fruhstuck", "mittagspause", "kaffeepause", "begrussung", "eroffnung", "abschluss",
        "pauze", "welkom", "ontvangst", "almuerzo", "cena", "pranzo", "almoco", "conference", "meeting", "visit", "visite", "tour", "day", "talk", "talks", "presentation", "demo", "room", "hall", "introduction", "introductory", "remarks", "ceremony", "awards", "award", "party", "photo", "poster", "lightning", "tutorial", "agenda", "programme", "program", "check", "departure", "arrival", "hotel", "airport", "end", "start", "free", "time", "wrap", "q", "qa", "questions", "summary", "overview", "plenary", "social", "event", "doors", "open", "speech", "speeches", "roundtable", "round",
    };

    private static readonly SearchValues<char> Foreign = SearchValues.Create("0123456789:?!@/\"");

    /// <summary>Whether a cell says that somebody is still to be named.</summary>
    public static bool IsPlaceholder(string cell) => cell.Length <= 40 && Placeholders.Contains(Words.Key(cell));

    /// <summary>Whether words look like a person's name: two to five, each with a capital or a particle.</summary>
    public static bool LooksLikePerson(string text)
    {
        if (text.Length is < 4 or > 80 || text.AsSpan().IndexOfAny(Foreign) >= 0)
        {
            return false;
        }

        // "Anna Berg et al." is kept as written, and is a person still.
        var bare = WithoutHonorific(text.Trim()).Replace(" et al.", "", StringComparison.Ordinal);
        var words = bare.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && words.Count(word => char.IsUpper(word[0])) >= 2 && Array.TrueForAll(words, IsNameWord) && !IsAcronyms(words);
    }

    /// <summary>Whether words name a function rather than an organisation.</summary>
    public static bool LooksLikeFunction(string text) => Words.Key(text).Split(' ').Any(FunctionWords.Contains);

    /// <summary>Whether words name a house rather than a person: <c>LIST</c>, <c>Fondazione Marconi</c>.</summary>
    public static bool LooksLikeHouse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 5 || Array.Exists(words, word => HouseWords.Contains(Words.Key(word))) || Array.Exists(words, word => word.Length is >= 2 and <= 6 && word.All(char.IsUpper) && words.Length == 1);
    }

    /// <summary>The name without <c>Dr.</c>, <c>S.E.</c>, <c>Mme</c> before it.</summary>
    public static string WithoutHonorific(string name) => Honorific().Replace(name, "");

    /// <summary>Whether words are letters behind a name: <c>PhD</c>, <c>MBA</c>.</summary>
    public static bool IsDegree(string text) => text.Length <= 8 && Words.Key(text) is "phd" or "ph d" or "md" or "m d" or "mba" or "msc" or "m sc" or "bsc" or "jd" or "rn" or "jr" or "sr" or "esq" or "mph" or "dr" or "dphil" or "eng" or "pe" or "cfa" or "obe" or "cbe" or "mbe";

    private static bool IsNameWord(string word)
    {
        var folded = Words.Fold(word.Trim('.', ',', '(', ')', '-'));
        if (FunctionWords.Contains(folded) || HouseWords.Contains(folded) || ProgrammeWords.Contains(folded))
        {
            return false;
        }

        return char.IsUpper(word[0]) || Particles.Contains(folded);
    }

    /// <summary>IBM UK: no letter is small. "DUPONT JEAN" has longer words.</summary>
    private static bool IsAcronyms(string[] words) => Array.TrueForAll(words, word => word.Length <= 3 && word.All(char.IsUpper));

    [GeneratedRegex(@"^((dr|pr|prof|mr|mrs|ms|mx|mme|mmes|mm|m|mlle|ir|ing|drs|hr|fr|herr|frau|dhr|mevr|mw|sir|dame|lord|lady|rev|hon|amb|gen|col|sra?|srta|sig|sigra|dott|dott\.ssa|dra|avv|arch|mgr|dipl|lic|don|dona|doña|eng|mag|phd|s\.?\s?e|h\.?\s?e|his excellency|her excellency|son excellence|ambassador|ambassadeur|minister|professor|professeur|president)\b\.?(-|\s)*(?=[\p{L}’'])(-?ing\.?\s+)?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Honorific();
}
