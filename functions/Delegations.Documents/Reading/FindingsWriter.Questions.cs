using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>What is asked of a coordinator, and how a file was read because it was answered.</summary>
internal sealed partial class FindingsWriter
{
    private readonly HashSet<(string Code, QuestionId Key)> said = [];

    /// <summary>What is answered already, and so asked no more.</summary>
    public ReadingAnswers Answers { get; } = answers ?? ReadingAnswers.None;

    public void DateOrderAnswered(string place, string text, LocalDate taken, LocalDate other) => AddAnswered(
        "date.order-answered", place, AnsweredOrder(text, taken, other),
        en: $"“{Quote(text)}” was read as {Day(taken)}, not as {Day(other)}, as was answered on the visit’s page. Change the answer there if it is not right.",
        fr: $"« {Quote(text)} » a été lu comme le {Day(taken)}, et non comme le {Day(other)}, selon la réponse donnée sur la page de la visite. Modifiez-y la réponse si elle n’est pas juste.",
        nl: $"‘{Quote(text)}’ is gelezen als {Day(taken)}, niet als {Day(other)}, zoals op de pagina van het bezoek is geantwoord. Wijzig het antwoord daar als het niet klopt.",
        de: $"„{Quote(text)}“ wurde als {Day(taken)} gelesen, nicht als {Day(other)}, wie auf der Seite des Besuchs geantwortet wurde. Ändern Sie die Antwort dort, wenn sie nicht stimmt.");

    public void YearAnswered(string place, string text, LocalDate taken) => AddAnswered(
        "date.year-answered", place, AskFirstDay() with { Answer = Iso(Answers.FirstDay ?? taken) },
        en: $"“{Quote(text)}” has no year and was read as {Day(taken)}, by the first day given on the visit’s page. Change it there if it is not right.",
        fr: $"« {Quote(text)} » n’indique pas l’année et a été lu comme le {Day(taken)}, d’après le premier jour donné sur la page de la visite. Modifiez-le là s’il n’est pas juste.",
        nl: $"‘{Quote(text)}’ heeft geen jaartal en is gelezen als {Day(taken)}, volgens de eerste dag die op de pagina van het bezoek is gegeven. Wijzig die daar als hij niet klopt.",
        de: $"„{Quote(text)}“ hat kein Jahr und wurde als {Day(taken)} gelesen, nach dem ersten Tag, der auf der Seite des Besuchs angegeben ist. Ändern Sie ihn dort, wenn er nicht stimmt.");

    public void FirstDayAnswered(string place, LocalDate taken) => AddAnswered(
        "date.first-day-answered", place, AskFirstDay() with { Answer = Iso(Answers.FirstDay ?? taken) },
        en: $"No day stands here or above; {Day(taken)} was taken, the first day given on the visit’s page. Change it there, or add the date, if it is not right.",
        fr: $"Aucun jour n’est indiqué ici ni plus haut ; le {Day(taken)} a été retenu, premier jour donné sur la page de la visite. Modifiez-le là, ou ajoutez la date, s’il n’est pas juste.",
        nl: $"Hier en hierboven staat geen dag; {Day(taken)} is genomen, de eerste dag die op de pagina van het bezoek is gegeven. Wijzig hem daar, of voeg de datum toe, als hij niet klopt.",
        de: $"Hier und darüber steht kein Tag; genommen wurde der {Day(taken)}, der erste Tag, der auf der Seite des Besuchs angegeben ist. Ändern Sie ihn dort, oder fügen Sie das Datum hinzu, wenn er nicht stimmt.");

    public void ZoneAnswered(string place, string name, DateTimeZone zone) => AddAnswered(
        "zone.answered", place, AskZone(name) with { Answer = zone.Id },
        en: $"The times of “{Quote(name)}” were read in {zone.Id}, as was answered on the visit’s page. Change the answer there if it is not right.",
        fr: $"Les heures de « {Quote(name)} » ont été lues dans {zone.Id}, selon la réponse donnée sur la page de la visite. Modifiez-y la réponse si elle n’est pas juste.",
        nl: $"De tijden van ‘{Quote(name)}’ zijn gelezen in {zone.Id}, zoals op de pagina van het bezoek is geantwoord. Wijzig het antwoord daar als het niet klopt.",
        de: $"Die Zeiten von „{Quote(name)}“ wurden in {zone.Id} gelesen, wie auf der Seite des Besuchs geantwortet wurde. Ändern Sie die Antwort dort, wenn sie nicht stimmt.");

    public void UtcZoneAnswered(DateTimeZone zone) => AddAnswered(
        "zone.utc-answered", WholeFile, AskUtcZone() with { Answer = zone.Id },
        en: $"The times are given in UTC and are shown in {zone.Id}, as was answered on the visit’s page. Change the answer there if it is not right.",
        fr: $"Les heures sont données en UTC et affichées dans {zone.Id}, selon la réponse donnée sur la page de la visite. Modifiez-y la réponse si elle n’est pas juste.",
        nl: $"De tijden staan in UTC en worden getoond in {zone.Id}, zoals op de pagina van het bezoek is geantwoord. Wijzig het antwoord daar als het niet klopt.",
        de: $"Die Zeiten stehen in UTC und werden in {zone.Id} gezeigt, wie auf der Seite des Besuchs geantwortet wurde. Ändern Sie die Antwort dort, wenn sie nicht stimmt.");

    public void AudienceAnswered(string place, string text) => AddAnswered(
        "audience.answered", place, AskAudience(text) with { Answer = Answers.AudienceOf(text) is { } audience ? CodeOf(audience) : AnswerCodes.Internal },
        en: $"Who may see what is marked “{Quote(text)}” was answered on the visit’s page. Change the answer there if it is not right.",
        fr: $"La page de la visite indique qui peut voir ce qui est marqué « {Quote(text)} ». Modifiez-y la réponse si elle n’est pas juste.",
        nl: $"Wie mag zien wat met ‘{Quote(text)}’ is aangeduid, is op de pagina van het bezoek geantwoord. Wijzig het antwoord daar als het niet klopt.",
        de: $"Wer sehen darf, was mit „{Quote(text)}“ bezeichnet ist, wurde auf der Seite des Besuchs geantwortet. Ändern Sie die Antwort dort, wenn sie nicht stimmt.");

    private Question AskOrder(string text, LocalDate dayFirst, LocalDate monthFirst) => Question.Ask(
        QuestionKind.DateOrder, ReadingAnswers.OrderKey, Quote(text), language, (AnswerCodes.DayFirst, Iso(dayFirst)), (AnswerCodes.MonthFirst, Iso(monthFirst)));

    private Question AnsweredOrder(string text, LocalDate taken, LocalDate other) => Answers.Order is DateOrder.MonthFirst
        ? AskOrder(text, other, taken) with { Answer = AnswerCodes.MonthFirst }
        : AskOrder(text, taken, other) with { Answer = AnswerCodes.DayFirst };

    private Question AskFirstDay() => Question.Ask(QuestionKind.FirstDay, ReadingAnswers.FirstDayKey, "", language);

    private Question AskVisitZone(DateTimeZone taken) => Question.Ask(QuestionKind.VisitZone, ReadingAnswers.VisitZoneKey, "", language, (taken.Id, null));

    private Question AskUtcZone() => Question.Ask(QuestionKind.UtcZone, ReadingAnswers.UtcZoneKey, "", language);

    private Question AskZone(string name, params IReadOnlyList<(string Code, string? Reading)> likely) =>
        Question.Ask(QuestionKind.Zone, ReadingAnswers.ZoneKey(name), Quote(name), language, likely);

    private Question AskAudience(string text) => Question.Ask(
        QuestionKind.Audience, ReadingAnswers.AudienceKey(text), Quote(text), language, [.. Enum.GetValues<Audience>().Select(audience => (CodeOf(audience), (string?)null))]);

    private static string CodeOf(Audience audience) => audience switch
    {
        Audience.Public => AnswerCodes.Public,
        Audience.Delegation => AnswerCodes.Delegation,
        Audience.Host => AnswerCodes.Host,
        _ => AnswerCodes.Internal,
    };

    /// <summary>Says once per answer how it was followed: the same dates and places stand in row after row.</summary>
    private void AddAnswered(string code, string place, Question question, string en, string fr, string nl, string de)
    {
        if (said.Add((code, question.Key)))
        {
            Add(code, Severity.Info, place, en, fr, nl, de, question);
        }
    }
}
