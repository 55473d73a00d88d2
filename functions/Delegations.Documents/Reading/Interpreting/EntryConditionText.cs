using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Entry conditions, clause by clause: what is asked, and what is said not to be needed.</summary>
internal sealed partial class EntryConditionText
{
    private readonly IReadOnlyList<string> sentences;

    public EntryConditionText(string conditions)
    {
        var plain = conditions.Replace('’', '\'');
        sentences = [.. Sentences().Split(plain).Where(sentence => sentence.Length > 0)];
    }

    public static Regex VisitorList => VisitorListWords();

    public static Regex Papers => PapersWords();

    public static Regex Citizenship => CitizenshipWords();

    public static Regex Escort => EscortWords();

    /// <summary>Whether any clause asks for it, and not only to say that it is not needed.</summary>
    public bool Asks(Regex words) => Clauses(sentences).Any(clause => IsAsked(clause, words));

    public bool ForbidsCameras() => Clauses(sentences).Any(clause =>
        CameraBan().IsMatch(clause) || NoCamera().IsMatch(clause) || (CameraWords().IsMatch(clause) && Forbidden().IsMatch(clause) && !NotForbidden().IsMatch(clause)));

    /// <summary>By when it is due: the deadline behind it in the same sentence, else the one before it, else what the next sentence says of nothing else.</summary>
    public Deadline? DeadlineOf(Regex words, LocalDate? firstVisit, Language language)
    {
        for (var index = 0; index < sentences.Count; index++)
        {
            var match = words.Match(Words.Fold(sentences[index]));
            if (!match.Success || !Clauses([sentences[index]]).Any(clause => IsAsked(clause, words)))
            {
                continue;
            }

            var deadlines = DeadlineNotation.FindAll(sentences[index], firstVisit, language);
            if (deadlines.Count > 0)
            {
                return deadlines.Where(deadline => deadline.Index > match.Index).Concat(deadlines).First();
            }

            return index + 1 < sentences.Count && IsOnlyDeadline(sentences[index + 1])
                ? DeadlineNotation.FindAll(sentences[index + 1], firstVisit, language).Select(deadline => (Deadline?)deadline).FirstOrDefault()
                : null;
        }

        return null;
    }

    private static bool IsOnlyDeadline(string sentence) =>
        DeadlineNotation.IsMentioned(sentence) && !new[] { Papers, Citizenship, Escort, CameraWords() }.Any(words => words.IsMatch(Words.Fold(sentence)));

    /// <summary>Folded, and without the turns of phrase in which a "no" denies nothing.</summary>
    private static IEnumerable<string> Clauses(IEnumerable<string> sentences) =>
        sentences.SelectMany(sentence => Commas().Split(Idioms().Replace(Words.Fold(sentence), " ")));

    private static bool IsAsked(string clause, Regex words) => words.Matches(clause).Any(match => !IsDenied(clause[..match.Index], clause[(match.Index + match.Length)..]));

    private static bool IsDenied(string before, string behind)
    {
        if (Without().Match(before) is { Success: true } without)
        {
            // "No entry without a passport" asks for one.
            return !Denial().IsMatch(before[..without.Index]) && !Denial().IsMatch(behind);
        }

        return DeniedBefore().IsMatch(before) || DeniedBehind().IsMatch(behind);
    }

    // A full stop behind a word ends a sentence; one behind a number may be that of a date.
    [GeneratedRegex(@"\s*[;\n]\s*|(?<=\p{L}{2}|\))\.(\s+|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\s*,(?!\s*[0-9])\s*|\s+[–—-]\s+|\s+(but|mais|aber|maar)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Commas();

    [GeneratedRegex(@"\b(no|not) (later|fewer|less|more) than\b|\bwithout (delay|exception|fail)\b|\bpas (plus tard que|moins de)\b|\bsans (delai|faute|exception)\b|\bnicht (spater|weniger) als\b|\bohne (ausnahme|verzug)\b|\bniet (later|minder) dan\b|\bzonder (uitzondering|uitstel)\b|\bnon[- ](eu|ue)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Idioms();

    [GeneratedRegex(@"\b(visitors?'?s?|guests?|names?|attendees?|attendance|participants?'?|delegates?'?|delegation) (name )?lists?\b|\blists? of (the |all )?(visitors|participants|names|guests|attendees|delegates|members)\b|\bnames of (the |all )?(visitors|participants|guests|attendees|delegates)\b|\blistes? (nominatives?|de noms)|\blistes? (complete )?(des |de |d')(tous les )?(visiteurs|participants|invites|noms|membres|delegues|personnes|presence|acces)\b|\bnoms? des (visiteurs|participants|invites|delegues)\b|\b(bezoekers?|deelnemers?|gasten|namen|naam|aanwezigheids)lijst(en)?\b|\blijst (van|met) (de |alle )?(bezoekers|deelnemers|namen|gasten)\b|\b(besucher|teilnehmer|teilnehmenden|gaste|namens|namen|anwesenheits)listen?\b|\bnamentliche listen?\b|\blisten? (der|aller|mit den|mit) (besucher|teilnehmer|gaste|namen|besuchenden|teilnehmenden)\w*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex VisitorListWords();

    [GeneratedRegex(@"\bpassports?\b|\b(identity|id|identification) (cards?|documents?|papers?)\b|\b(photo|valid|bring|national|government|carry|your|with)[- ]id\b|\bid (required|needed|check|checks|at|is|must|mandatory|compulsory)\b|\bidentification\b|^\s*id\s*$|\bproof of identity\b|\bpasseports?\b|\b(cartes?|pieces?|papiers?|titres?|documents?) d'identite\b|\bcni\b|\bpaspoort(en)?\b|\bidentiteits(kaart|kaarten|bewijs|bewijzen|document|documenten|papieren)\b|\blegitimatie\w*|\bid[- ]?(kaart|bewijs)\b|\b(personal|lichtbild|dienst)?ausweis(e|es|papiere|dokumente?|kontrolle|pflicht)?\b|\breisepas\w*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex PapersWords();

    [GeneratedRegex(@"\bcitizenships?\b|\bnationalit(y|ies)\b|\b(non|eu|ue|foreign)[- ]?(eu )?(citizens|nationals)\b|\bnationalites?\b|\bcitoyennetes?\b|\bressortissants?\b|\bnationaliteit(en)?\b|\bstaatsburgerschap(pen)?\b|\bstaatsangehorig\w*|\bstaatsburgerschaft(en)?\b|\bnationalitat(en)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CitizenshipWords();

    [GeneratedRegex(@"\bescort(ed|s)?\b|\baccompanied\b|\baccompagnements?\b|\baccompagne(e|s|es)?\b|\baccompagna(teur|trice)s?\b|\bescortes?\b|\bbegeleiding\b|\bbegeleide?\b|\bbegeleid(er|ster)s?\b|\bbegleitung\b|\bbegleitet\w*|\bbegleit(person|personen|pflicht)\b|\beskorte\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex EscortWords();

    // "Photo ID" is none.
    [GeneratedRegex(@"\bcameras?\b|\bcamera's\b|\bphoto(s|graphs|graphy|graphies|graphie|graphier)?\b(?![- ]?(id|identity))|\bpictures?\b|\bfilm(ing|er|en|s)?\b|\b(video )?recordings?\b|\bappareils? photos?\b|\bprises? de vues?\b|\bfoto('s|s|toestel|toestellen|grafie|graferen|grafieren|apparate?)?\b|\bkameras?\b|\b(bild|video|film|foto|ton)?aufnahmen?\b|\b(beeld|foto|film|video)?opnam(e|es|en)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CameraWords();

    [GeneratedRegex(@"\b(foto|kamera|fotografier|film|aufnahme|camera|fotografie)verbot\b|\b(foto|camera|film|opname)verbod\b|\b(camera|photo|photography) bans?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CameraBan();

    [GeneratedRegex(@"\b((no|geen|keine?[nr]?|pas de|aucune?|ni|without|sans|ohne|zonder)\s+|pas d')((phones?|telephones?|bags?|sacs?|laptops?|mobiles?|handys?|gsm('s)?|taschen|tassen|videos?|private|other|personal|films?|opnames?)\W+((and|or|et|ou|und|oder|en|of|de|d|ni|no)\W+)*)*(cameras?|camera's|photos?|photographs?|photography|pictures|filming|recordings?|appareils? photos?|prises? de vues?|foto('s|s|grafie|grafieren|graferen|toestel|toestellen|apparate?)?|kameras?|(bild|video|film|foto|ton)?aufnahmen?|(beeld|foto)?opnam(e|es|en))\b(?![- ]?(id|restriction|identity))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NoCamera();

    [GeneratedRegex(@"\b(prohibited|forbidden|banned|(not|never) (be )?(allowed|permitted|taken)|interdite?s?|interdiction|prohibee?s?|defense de|non (autorisee?s?|permise?s?)|pas (autorisee?s?|permise?s?)|verboden|niet (toegestaan|toegelaten)|verboten|untersagt|nicht (gestattet|erlaubt|zulassig))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\b(not|pas|nicht|niet) (prohibited|forbidden|banned|interdite?s?|verboten|untersagt|verboden)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NotForbidden();

    [GeneratedRegex(@"\b(without|sans|ohne|zonder)\s+([\w']+\s+){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(no|not|nobody|never|pas|aucune?|interdite?s?|refusee?s?|kein\w*|nicht|niemand|verboten|geen|niet|niemand|verboden|refused|denied)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b((no|geen|keine?[mnrs]?|aucune?|pas (besoin )?de|ni|neither|nor|weder|noch|no need (for|of))\s+|pas (besoin )?d')([\w']+\s+){0,2}$|\b((no|geen|keine?[mnrs]?|aucune?|pas de|neither|weder|ni)\s+|pas d')([\w']+\s+){1,4}(or|ou|oder|of|noch|ni|nor)\s+([\w']+\s+){0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DeniedBefore();

    // The first word of need behind it tells; a deadline in between says that it is needed.
    [GeneratedRegex(@"^(?!.*?\b(ahead|before|avant|vorher|vooraf|voraus|tevoren)\b.*?\b(not|nicht|niet|pas)\b)[^0-9]{0,60}?(\b(unnecessary|inutiles?|superflue?s?|facultati(f|ve)|optional\w*|entfallt|entfallen|overbodig|waived|freiwillig|optioneel)\b|(?<!\b(required|needed|necessary|mandatory|compulsory|obligatoire|requise?|necessaire|exigee?|erforderlich|notig|pflicht|verplicht|nodig|vereist)\b[^0-9]{0,60})\b(not|n't|isn't|nicht|niet|pas|non)\s+([\w']+\s+){0,2}?(need\w*|requir\w*|necessary|mandatory|compulsory|asked|necessaires?|requise?s?|obligatoires?|demandee?s?|exigee?s?|notig|noetig|notwendig|erforderlich|verlangt|nodig|vereist|verplicht|noodzakelijk|gevraagd)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DeniedBehind();
}
