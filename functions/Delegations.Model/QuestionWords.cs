using NodaTime.Text;

namespace Delegations.Model;

/// <summary>Questions and their answers in words.</summary>
internal static class QuestionWords
{
    public static string Text(QuestionKind kind, string about, Language language) => kind switch
    {
        QuestionKind.DateOrder => language.Say(
            en: $"Which comes first in dates such as “{about}”, the day or the month?",
            fr: $"Dans des dates telles que « {about} », qu’est-ce qui vient d’abord, le jour ou le mois ?",
            nl: $"Wat komt eerst in data zoals ‘{about}’, de dag of de maand?",
            de: $"Was steht in Daten wie „{about}“ vorn, der Tag oder der Monat?"),
        QuestionKind.FirstDay => language.Say(
            en: "Which is the first day of the visit?",
            fr: "Quel est le premier jour de la visite ?",
            nl: "Wat is de eerste dag van het bezoek?",
            de: "Welcher ist der erste Tag des Besuchs?"),
        QuestionKind.VisitZone => language.Say(
            en: "In which time zone are times meant for which none is named?",
            fr: "Dans quel fuseau horaire s’entendent les heures pour lesquelles aucun n’est indiqué ?",
            nl: "In welke tijdzone zijn tijden bedoeld waarvoor er geen genoemd is?",
            de: "In welcher Zeitzone sind Zeiten gemeint, für die keine genannt ist?"),
        QuestionKind.UtcZone => language.Say(
            en: "In which time zone do the sessions take place whose times are given in UTC?",
            fr: "Dans quel fuseau horaire ont lieu les sessions dont les heures sont données en UTC ?",
            nl: "In welke tijdzone vinden de sessies plaats waarvan de tijden in UTC staan?",
            de: "In welcher Zeitzone finden die Programmpunkte statt, deren Zeiten in UTC stehen?"),
        QuestionKind.Zone => language.Say(
            en: $"Which time zone holds for “{about}”?",
            fr: $"Quel fuseau horaire vaut pour « {about} » ?",
            nl: $"Welke tijdzone geldt voor ‘{about}’?",
            de: $"Welche Zeitzone gilt für „{about}“?"),
        QuestionKind.Audience => language.Say(
            en: $"Who may see what is marked “{about}”?",
            fr: $"Qui peut voir ce qui est marqué « {about} » ?",
            nl: $"Wie mag zien wat met ‘{about}’ is aangeduid?",
            de: $"Wer darf sehen, was mit „{about}“ bezeichnet ist?"),
        _ => language.Say(
            en: $"Which session is “{about}”?",
            fr: $"Quelle session est « {about} » ?",
            nl: $"Welke sessie is ‘{about}’?",
            de: $"Welcher Programmpunkt ist „{about}“?"),
    };

    public static string Label(QuestionKind kind, string code, string? reading, Language language) => kind switch
    {
        QuestionKind.DateOrder => $"{Order(code, language)}{Colon(language)}{Day(reading, language)}",
        QuestionKind.Audience => AudienceOf(code, language),
        QuestionKind.Session when reading is null => language.Say(en: "A new session", fr: "Une nouvelle session", nl: "Een nieuwe sessie", de: "Ein neuer Programmpunkt"),
        QuestionKind.Session => language.Say(en: $"The former {reading}", fr: $"L’ancienne session {reading}", nl: $"De vroegere {reading}", de: $"Der frühere {reading}"),
        _ => reading is null ? code : $"{code} ({reading})",
    };

    private static string Order(string code, Language language) => code is AnswerCodes.DayFirst
        ? language.Say(en: "The day", fr: "Le jour", nl: "De dag", de: "Der Tag")
        : language.Say(en: "The month", fr: "Le mois", nl: "De maand", de: "Der Monat");

    private static string Colon(Language language) => language.Say(en: ": ", fr: " : ", nl: ": ", de: ": ");

    private static string Day(string? iso, Language language) =>
        LocalDatePattern.Iso.Parse(iso ?? "") is { Success: true, Value: var day } ? day.ToString(language.Say(en: "d MMMM uuuu", fr: "d MMMM uuuu", nl: "d MMMM uuuu", de: "d. MMMM uuuu"), language.Culture) : iso ?? "";

    private static string AudienceOf(string code, Language language) => code switch
    {
        AnswerCodes.Public => language.Say(en: "Everybody", fr: "Tout le monde", nl: "Iedereen", de: "Alle"),
        AnswerCodes.Delegation => language.Say(en: "The delegation and its hosts", fr: "La délégation et ses hôtes", nl: "De delegatie en haar gastheren", de: "Die Delegation und ihre Gastgeber"),
        AnswerCodes.Host => language.Say(en: "The hosts", fr: "Les hôtes", nl: "De gastheren", de: "Die Gastgeber"),
        _ => language.Say(en: "Coordinators only", fr: "Les coordinateurs seulement", nl: "Alleen coördinatoren", de: "Nur die Koordinatoren"),
    };
}
