using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Names of sheets that coordinators keep beside the programme: former versions, lists, sums.</summary>
internal static partial class SheetNames
{
    public static bool IsNoProgramme(string name) => name.Length > 0 && NoProgramme().IsMatch(Words.Key(name));

    [GeneratedRegex(@"\b(old|older|obsolete|deprecated|outdated|archived?|archiv|archief|backup|bak|ignore|ignorer|negeren|ignorieren|ancien|anciens|ancienne|ancienne version|oud|oude|alt|alte|veraltet|verouderd|perime|annule|brouillon|do not use|don t use|ne pas utiliser|nicht verwenden|nicht benutzen|niet gebruiken|no usar|non usare|copy of|copie de|kopie von|kopie van|copia de|copia di|sauvegarde|template|modele|vorlage|sjabloon|budget|budgets|costs?|kosten|couts?|participants?|participant list|attendees?|deelnemers|deelnemerslijst|teilnehmer|teilnehmerliste|teilnehmende|contacts?|kontakte|contacten|lists?|listes?|lijsten|listen|validation|validations|dropdowns?|lookups?|settings|config|configuration|readme|read me|instructions?|legend|legende|changelog|versions?|todo|to do)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NoProgramme();
}
