using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Itineraries;

/// <summary>Says what an answer must be like.</summary>
internal static class AnswerRules
{
    /// <summary>At most so many answers at once: they are written together with the visit's row (Entity group transactions, Azure Table service).</summary>
    public const int MostAtOnce = 99;

    // Dates outside are slips of the pen, and the reader takes them for none.
    private const int EarliestYear = 1901;
    private const int LatestYear = 2199;

    /// <summary>The answer as it is kept; null where it answers nothing.</summary>
    public static string? Read(Question question, string? answer)
    {
        var text = answer?.Trim() ?? "";
        return question.Kind switch
        {
            _ when question.IsClosed => question.Choices.FirstOrDefault(choice => choice.Code == text)?.Code,
            QuestionKind.FirstDay => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= EarliestYear and <= LatestYear } } ? text : null,
            _ => DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)?.Id,
        };
    }

    /// <summary>What the answer to a question may be, where another was given.</summary>
    public static string Requirement(Question question, Language language) => question.Kind switch
    {
        _ when question.IsClosed => Offered(question.In(language), language),
        QuestionKind.FirstDay => language.Say(
            en: "The first day of the visit could not be read; nothing was kept. Give it as 2026-11-03.",
            fr: "Le premier jour de la visite n’a pas pu être lu ; rien n’a été enregistré. Indiquez-le sous la forme 2026-11-03.",
            nl: "De eerste dag van het bezoek kon niet worden gelezen; er is niets bewaard. Geef hem als 2026-11-03.",
            de: "Der erste Tag des Besuchs konnte nicht gelesen werden; nichts wurde gespeichert. Geben Sie ihn als 2026-11-03 an."),
        _ => language.Say(
            en: "The time zone is not known; nothing was kept. Give an IANA name such as Europe/Brussels.",
            fr: "Le fuseau horaire n’est pas connu ; rien n’a été enregistré. Indiquez un nom IANA tel que Europe/Brussels.",
            nl: "De tijdzone is niet bekend; er is niets bewaard. Geef een IANA-naam zoals Europe/Brussels.",
            de: "Die Zeitzone ist nicht bekannt; nichts wurde gespeichert. Geben Sie einen IANA-Namen wie Europe/Brussels an."),
    };

    public static string UnknownQuestion(Language language) => language.Say(
        en: "The visit asks no such question; nothing was kept. Take the keys from the findings of its latest version, or from the answers that are kept.",
        fr: "La visite ne pose pas cette question ; rien n’a été enregistré. Prenez les clés dans les remarques de sa dernière version, ou dans les réponses conservées.",
        nl: "Het bezoek stelt die vraag niet; er is niets bewaard. Neem de sleutels uit de opmerkingen bij de laatste versie, of uit de bewaarde antwoorden.",
        de: "Der Besuch stellt diese Frage nicht; nichts wurde gespeichert. Nehmen Sie die Schlüssel aus den Befunden der letzten Version oder aus den gespeicherten Antworten.");

    public static string Twice(Language language) => language.Say(
        en: "A question is answered twice; nothing was kept. Give one answer to each.",
        fr: "Une question a reçu deux réponses ; rien n’a été enregistré. Donnez une réponse à chacune.",
        nl: "Een vraag is tweemaal beantwoord; er is niets bewaard. Geef op elke vraag één antwoord.",
        de: "Eine Frage ist zweimal beantwortet; nichts wurde gespeichert. Geben Sie auf jede eine Antwort.");

    public static string TooMany(Language language) => language.Say(
        en: $"More than {MostAtOnce} answers at once are not taken; nothing was kept. Send them in parts.",
        fr: $"Plus de {MostAtOnce} réponses à la fois ne sont pas acceptées ; rien n’a été enregistré. Envoyez-les en plusieurs fois.",
        nl: $"Meer dan {MostAtOnce} antwoorden tegelijk worden niet aangenomen; er is niets bewaard. Stuur ze in delen.",
        de: $"Mehr als {MostAtOnce} Antworten auf einmal werden nicht angenommen; nichts wurde gespeichert. Senden Sie sie in Teilen.");

    public static string NoItinerary(Language language) => language.Say(
        en: "The visit has no itinerary yet, so there is nothing to answer. Upload one first.",
        fr: "La visite n’a pas encore de programme : il n’y a rien à répondre. Envoyez-en un d’abord.",
        nl: "Het bezoek heeft nog geen programma, dus is er niets te beantwoorden. Laad er eerst een op.",
        de: "Der Besuch hat noch kein Programm, es gibt also nichts zu beantworten. Laden Sie zuerst eines hoch.");

    /// <summary>The answers are kept, but the version they make was not.</summary>
    public static string Interrupted(Language language) => language.Say(
        en: "Your answers are kept, but somebody else changed this visit at the same moment, so the file was not read again. Send them once more.",
        fr: "Vos réponses sont conservées, mais quelqu’un d’autre a modifié cette visite au même moment et le fichier n’a pas été relu. Envoyez-les encore une fois.",
        nl: "Uw antwoorden zijn bewaard, maar iemand anders wijzigde dit bezoek op hetzelfde moment, zodat het bestand niet opnieuw is gelezen. Stuur ze nog eens.",
        de: "Ihre Antworten sind gespeichert, aber jemand anders hat diesen Besuch im selben Augenblick geändert, so dass die Datei nicht neu gelesen wurde. Senden Sie sie noch einmal.");

    private static string Offered(Question question, Language language)
    {
        var codes = string.Join(", ", question.Choices.Select(choice => choice.Code));
        return language.Say(
            en: $"{question.Text} The answer is none of those offered; nothing was kept. Give one of {codes}.",
            fr: $"{question.Text} La réponse n’est pas de celles proposées ; rien n’a été enregistré. Indiquez l’une de {codes}.",
            nl: $"{question.Text} Het antwoord is geen van de aangeboden antwoorden; er is niets bewaard. Geef een van {codes}.",
            de: $"{question.Text} Die Antwort ist keine der angebotenen; nichts wurde gespeichert. Geben Sie eine von {codes} an.");
    }
}
