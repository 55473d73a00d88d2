using Delegations.Documents.Rendering.Mime;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words of the list of answers that a coordinator still waits for.</summary>
internal sealed class OpenAnswersWords(Language language)
{
    public string Subject(int count, string visit) => (count is 1
        ? language.Say(en: "1 answer still awaited", fr: "1 réponse encore attendue", nl: "Nog 1 antwoord verwacht", de: "1 Antwort steht noch aus")
        : language.Say(
            en: $"{count} answers still awaited",
            fr: $"{count} réponses encore attendues",
            nl: $"Nog {count} antwoorden verwacht",
            de: $"{count} Antworten stehen noch aus"))
        + new MailWords(language).Colon + visit;

    public string Opening(int count) => count is 1
        ? language.Say(
            en: "One person has not yet answered their invitation.",
            fr: "Une personne n’a pas encore répondu à son invitation.",
            nl: "Eén persoon heeft nog niet op de uitnodiging geantwoord.",
            de: "Eine Person hat noch nicht auf ihre Einladung geantwortet.")
        : language.Say(
            en: $"{count} invitations have not yet been answered.",
            fr: $"{count} invitations sont encore sans réponse.",
            nl: $"{count} uitnodigingen zijn nog niet beantwoord.",
            de: $"{count} Einladungen sind noch nicht beantwortet.");

    public string Line(OpenAnswer answer)
    {
        var session = answer.Session;
        var words = new MailWords(language);
        return $"{MailText.OneLine(answer.Person)}{words.Colon}{MailText.OneLine(session.Title)}, {words.Time(session.Start, session.End, session.Zone)}{Reminded(answer.Reminders)}";
    }

    private string Reminded(int times) => times switch
    {
        <= 0 => "",
        1 => language.Say(en: ", 1 reminder sent", fr: ", 1 rappel envoyé", nl: ", 1 herinnering verstuurd", de: ", 1 Erinnerung versandt"),
        _ => language.Say(en: $", {times} reminders sent", fr: $", {times} rappels envoyés", nl: $", {times} herinneringen verstuurd", de: $", {times} Erinnerungen versandt"),
    };
}
