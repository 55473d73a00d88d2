using Delegations.Documents.Rendering.Reports;
using Delegations.Model;

namespace Delegations.Reports.Editing;

/// <summary>How much a coordinator can add to a report.</summary>
internal static class ReportRules
{
    public const int LongestPurpose = 4_000;
    public const int LongestText = 40_000;
    public const int LongestNote = 1_000;
    public const int LongestName = 200;
    public const int MostSteps = 100;
    public const int MostThanks = 200;
    public const int MostAttending = 100_000;
    private const int MostLines = 5_000;

    /// <summary>The sentence that says what cannot be taken; null where all can.</summary>
    public static string? ObjectionTo(ReportMaterial material, Language language)
    {
        if (material.Texts.Any(text => text.Purpose.Length > LongestPurpose || text.Highlights.Length > LongestText || text.Findings.Length > LongestText))
        {
            return language.Say(
                en: $"A text is too long: the purpose may have {LongestPurpose} characters, highlights and findings {LongestText} each. Put longer texts into an attachment.",
                fr: $"Un texte est trop long : l’objet peut avoir {LongestPurpose} caractères, les temps forts et les constats {LongestText} chacun. Mettez les textes plus longs en annexe.",
                nl: $"Een tekst is te lang: het doel mag {LongestPurpose} tekens hebben, hoogtepunten en vaststellingen elk {LongestText}. Voeg langere teksten als bijlage toe.",
                de: $"Ein Text ist zu lang: Der Zweck darf {LongestPurpose} Zeichen haben, Höhepunkte und Feststellungen je {LongestText}. Fügen Sie längere Texte als Anlage bei.");
        }

        if (material.Outcomes.Any(outcome => outcome.Attending is < 0 or > MostAttending))
        {
            return language.Say(
                en: $"The number of people attending is a whole number from 0 to {MostAttending}, or empty.",
                fr: $"Le nombre de présents est un nombre entier de 0 à {MostAttending}, ou vide.",
                nl: $"Het aantal aanwezigen is een geheel getal van 0 tot {MostAttending}, of leeg.",
                de: $"Die Zahl der Anwesenden ist eine ganze Zahl von 0 bis {MostAttending}, oder leer.");
        }

        return HasTooMuch(material) ? TooMuch(language) : HasTwice(material) ? Twice(language) : null;
    }

    private static bool HasTooMuch(ReportMaterial material) =>
        material.NextSteps.Count > MostSteps || material.Thanks.Count > MostThanks || material.Outcomes.Count > MostLines || material.Attendance.Count > MostLines
        || material.Outcomes.Any(outcome => outcome.Note.Length > LongestNote)
        || material.NextSteps.Any(step => step.What.Length > LongestNote || step.Owner.Length > LongestName)
        || material.Thanks.Any(thanked => thanked.Name.Length > LongestName || thanked.Organisation.Length > LongestName || thanked.For.Length > LongestNote)
        || material.Attendance.Any(person => person.Name.Length > LongestName);

    private static bool HasTwice(ReportMaterial material) =>
        material.Texts.DistinctBy(text => text.Language).Count() < material.Texts.Count
        || material.Outcomes.DistinctBy(outcome => outcome.Session).Count() < material.Outcomes.Count;

    private static string TooMuch(Language language) => language.Say(
        en: $"Something is too long or too much: {MostSteps} next steps, {MostThanks} people to thank, {LongestNote} characters a note and {LongestName} a name at the most.",
        fr: $"Quelque chose est trop long ou trop nombreux : au plus {MostSteps} suites, {MostThanks} personnes à remercier, {LongestNote} caractères par note et {LongestName} par nom.",
        nl: $"Iets is te lang of te veel: hoogstens {MostSteps} vervolgstappen, {MostThanks} te bedanken personen, {LongestNote} tekens per notitie en {LongestName} per naam.",
        de: $"Etwas ist zu lang oder zu viel: höchstens {MostSteps} nächste Schritte, {MostThanks} Personen, denen gedankt wird, {LongestNote} Zeichen je Notiz und {LongestName} je Name.");

    private static string Twice(Language language) => language.Say(
        en: "Each language has its texts once, and each session its outcome once.",
        fr: "Chaque langue a ses textes une seule fois, et chaque séance son résultat une seule fois.",
        nl: "Elke taal heeft haar teksten één keer, en elke sessie haar uitkomst één keer.",
        de: "Jede Sprache hat ihre Texte einmal, und jeder Programmpunkt sein Ergebnis einmal.");
}
