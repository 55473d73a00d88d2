using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A heading understood.</summary>
/// <param name="Field">What the column says.</param>
/// <param name="Languages">Those in which it is a heading; several for words such as <c>date</c>.</param>
/// <param name="IsExact">Whether the whole heading is one of ours, not only its beginning.</param>
internal readonly record struct HeadingMatch(Field Field, IReadOnlyList<Language> Languages, bool IsExact);

/// <summary>The headings that coordinators use, in four languages; case, accents and punctuation carry no meaning.</summary>
internal static partial class HeadingTable
{
    private const int LongestHeading = 60;

    private static readonly (Field Field, string English, string French, string Dutch, string German)[] Rows =
    [
        (Field.Reference, "id, code, session code, session id, ref, reference, no", "ref, reference, n°, no, code, numero, id", "ref, referentie, nr, code, nummer, id", "id, nr, kennung, code, nummer, lfd nr"),
        (Field.Date, "date, day, start date, dates, date start, dateiso", "date, jour, date de debut, debut date, journee", "datum, dag, begindatum, startdatum", "datum, tag, beginnt am, startdatum, anfangsdatum"),
        (Field.EndDate, "end date, date end", "date de fin", "einddatum", "endet am, enddatum"),
        (Field.Start, "start, start time, begin, from, time, starts, begins, time start, starting, when, hour, time slot, slot, hours, times, startsat, timing", "heure, heure de debut, debut, de, horaire, heures, horaires, creneau, heure debut, debut heure", "tijd, begintijd, aanvang, van, uur, begin, start, starttijd, tijdstip, aanvangsuur, beginuur, tijdslot", "uhrzeit, beginn, beginnt um, von, zeit, start, anfang, zeitraum"),
        (Field.End, "end, end time, finish, to, ends, until, finish time, time end, endsat", "heure de fin, fin, a, jusqu a, heure fin, fin heure, jusque", "eindtijd, einde, tot, eind, einduur", "ende, endet um, bis, endzeit"),
        (Field.Duration, "duration, length, duration min, minutes", "duree, duree min", "duur", "dauer"),
        (Field.Zone, "time zone, timezone, tz, zone", "fuseau horaire, fuseau, fuseaux horaires", "tijdzone", "zeitzone"),
        (Field.Leg, "leg, city, destination", "etape, ville, destination", "etappe, stad, bestemming", "etappe, stadt, reiseziel"),
        (Field.Title, "title, subject, session title, activity, session, event, topic, talk, talk title, programme, program, programme item, agenda item, item, agenda, what, event title", "titre, objet, intitule, activite, session, programme, sujet, activites, titre de la session, evenement, point a l ordre du jour, rubrique", "titel, onderwerp, activiteit, sessie, programma, programmaonderdeel, agendapunt, omschrijving activiteit", "titel, betreff, programmpunkt, veranstaltung, aktivitat, sitzung, programm, tagesordnungspunkt, inhalt"),
        (Field.Name, "name", "nom", "naam", "name"),
        (Field.Description, "description, abstract, summary, details, descr", "description, resume, contenu, details, detail", "beschrijving, omschrijving, samenvatting, inhoud", "beschreibung, zusammenfassung"),
        (Field.Stop, "site, stop", "site, arret", "site, halte, stopplaats", "standort, station"),
        (Field.Place, "location, venue, place, where, meeting point", "lieu, emplacement, endroit, lieux, point de rencontre", "locatie, plaats", "ort, veranstaltungsort, treffpunkt"),
        (Field.Room, "room, hall", "salle, local, salles", "zaal, lokaal, ruimte", "raum, saal"),
        (Field.Address, "address, street address", "adresse", "adres", "adresse, anschrift"),
        (Field.EntryConditions, "entry conditions, access, access conditions, entry, security", "conditions d acces, acces, conditions d entree, securite", "toegangsvoorwaarden, toegang", "zutrittsbedingungen, zutritt, zugang"),
        (Field.Host, "host, hosts, hosted by, host organisation, host organization", "hote, hotes, accueil, accueilli par, organisme d accueil, entreprise d accueil", "gastheer, gastheren, ontvangst, gastorganisatie", "gastgeber, gastgeberin, empfang durch"),
        (Field.Organisation, "organisation, organization, company, affiliation, institution", "organisation, entreprise, societe, organisme, institution, affiliation", "organisatie, bedrijf, instelling", "organisation, firma, unternehmen, einrichtung"),
        (Field.Speaker, "speaker, speakers, presenter, presenters, who, speaker name, moderator, moderators, chair, chairs, speakers and moderators, presented by, panelists", "intervenant, intervenants, intervenante, intervenantes, orateur, orateurs, conferencier, conferenciers, intervenant e s, moderateur, qui, presentateur, animateur", "spreker, sprekers, presentator, moderator, wie", "referent, referenten, referentin, redner, vortragende, vortragender, sprecher, moderation, wer"),
        (Field.SpeakerFunction, "function, job title, speaker function", "fonction, fonction de l intervenant", "functie", "funktion"),
        (Field.Email, "email, e mail, mail, email address, e mail address", "courriel, e mail, adresse electronique, mail, adresse mail, adresse e mail, email", "e mail, e mailadres, email, mail", "e mail, email, mail, e mail adresse"),
        (Field.SpeakerEmail, "speaker email, speaker e mail, speakers email", "courriel intervenant, courriel de l intervenant, e mail intervenant, courriel intervenants, courriels intervenants", "e mail spreker, e mail sprekers", "e mail referent, e mail referenten"),
        (Field.HostEmail, "host email, host e mail", "courriel hote, courriel de l hote, e mail hote, courriel accueil", "e mail gastheer", "e mail gastgeber"),
        (Field.Language, "language, locale, lang", "langue, langues", "taal", "sprache"),
        (Field.Category, "track, category, sector, tags, type, kind, theme", "secteur, theme, categorie, categories, type", "sector, thema, categorie, categorieen, type", "sektor, branche, thema, kategorien, kategorie, typ, art"),
        (Field.Notes, "notes, note, remarks, comments, comment, public notes", "remarques, remarque, notes, note, commentaires, observations, notes publiques, divers", "opmerkingen, opmerking, nota", "bemerkungen, bemerkung, notizen, hinweise, anmerkungen, hinweis"),
        (Field.InternalNotes, "internal notes, internal note, internal, owner, responsible, todo, to do", "notes internes, note interne, interne, remarques internes, logistique, responsable, a faire", "interne opmerkingen, interne nota, intern, verantwoordelijke", "interne notizen, interne bemerkungen, intern, verantwortlich"),
        (Field.Status, "status, state", "statut, etat", "status", "status"),
        (Field.Audience, "audience, visibility", "diffusion, public cible, visibilite", "doelgroep, zichtbaarheid", "zielgruppe, sichtbarkeit"),
        (Field.Private, "private, confidential", "prive, confidentiel", "prive, vertrouwelijk", "privat, vertraulich"),
    ];

    // Not languages of the product, but met in files that guests send.
    private static readonly (Field Field, string Words)[] Foreign = [(Field.Date, "fecha, dia"), (Field.Start, "hora, inicio"), (Field.End, "hora fin"), (Field.Title, "actividad, titulo"), (Field.Place, "lugar")];

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

        // Without its last letter too: "des Redners", "der Vortragenden".
        if (OrganisationHeading.PeopleOf(text) is { } people && (Lookup(people) ?? Lookup(people[..^1]) ?? FindBeginning(people)) is { } named && OfOrganisation(named, key) is { } organisation)
        {
            return organisation;
        }

        return Lookup(key) is { } whole ? Guard(key, whole) : FindParts(text, key);
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

        return FindBeginning(Words.Key(bare)) is { } beginning ? Guard(key, beginning) : null;
    }

    /// <summary>The longest beginning that is a heading: <c>titre de l’intervention</c>. One-letter words don't count.</summary>
    private static HeadingMatch? FindBeginning(string key)
    {
        var words = key.Split(' ');
        if (words.Length is < 2 or > 6)
        {
            return null;
        }

        for (var count = words.Length - 1; count > 0; count--)
        {
            var beginning = string.Join(' ', words[..count]);
            if (beginning.Length > 3 && Lookup(beginning) is { } match)
            {
                return match with { IsExact = false };
            }
        }

        return Lookup(words[^1]) is { } last && words[^1].Length > 3 ? last with { IsExact = false } : null;
    }

    /// <summary>A heading that says "internal" anywhere is internal, whatever else it says: better unseen than leaked.</summary>
    private static HeadingMatch Guard(string key, HeadingMatch match) =>
        match.Field is Field.Notes or Field.Description or Field.Name && InternalWord().IsMatch(key) ? match with { Field = Field.InternalNotes } : match;

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
        foreach (var (field, english, french, dutch, german) in Rows)
        {
            Add(index, field, english, Language.English);
            Add(index, field, french, Language.French);
            Add(index, field, dutch, Language.Dutch);
            Add(index, field, german, Language.German);
        }

        foreach (var (field, words) in Foreign)
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

    [GeneratedRegex(@"\s*[/|&+]\s*|\s+[–—-]\s+|\s+(et|and|en|und)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(e?mail|courriel)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MailWord();

    [GeneratedRegex(@"\s*\d$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TrailingNumber();

    [GeneratedRegex(@"\b(intern\w*|confiden\w*|vertraulich\w*|vertrouwelijk\w*|ne pas diffuser)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InternalWord();

    [GeneratedRegex(@"passport|passeport|paspoort|reisepass|pasaporte|passaporto|passaporte|documento de identidade?|documento d identita|carta d identita|cartao de cidadao|bilhete de identidade|\bdni\b|codice fiscale|fecha de nacimiento|data di nascita|data de nascimento|birth ?date|\bdob\b|identity card|id card|id number|carte d identite|identiteitskaart|personalausweis|registre national|rijksregister|date of birth|date de naissance|geboortedatum|geburtsdatum", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PassportWords();
}
