using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime.Text;

namespace Delegations.Itineraries;

/// <summary>The questions that matching sessions may leave open.</summary>
internal static class MatchFindings
{
    private const string DoubtCode = "session.match-doubtful";
    private const string TooManyCode = "session.too-many-changed";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static bool IsQuestion(Finding finding) => finding.Code is DoubtCode or TooManyCode;

    /// <summary>The session may be a former one or a new one.</summary>
    public static Finding Doubt(QuestionId key, Session before, Session after, Language language) => new(
        DoubtCode,
        Severity.Error,
        after.Origin,
        language.Say(
            en: $"“{after.Title}” may be the former “{before.Title}”, or a new session. Answer on the visit’s page, or write {before.Id} in a column “id” if it is the same, or “{SessionMatcher.NewWord}” if it is not, and upload again.",
            fr: $"« {after.Title} » est peut-être l’ancienne séance « {before.Title} », ou une nouvelle. Répondez sur la page de la visite, ou écrivez {before.Id} dans une colonne « id » si c’est la même, ou « {SessionMatcher.NewWord} » sinon, et renvoyez le fichier.",
            nl: $"“{after.Title}” is misschien de vroegere “{before.Title}”, of een nieuwe sessie. Antwoord op de pagina van het bezoek, of schrijf {before.Id} in een kolom “id” als het dezelfde is, of “{SessionMatcher.NewWord}” als het een andere is, en laad het bestand opnieuw op.",
            de: $"„{after.Title}“ ist vielleicht das frühere „{before.Title}“ oder ein neuer Programmpunkt. Antworten Sie auf der Seite des Besuchs, oder schreiben Sie {before.Id} in eine Spalte „id“, wenn es derselbe ist, sonst „{SessionMatcher.NewWord}“, und laden Sie die Datei erneut hoch."))
    {
        Question = Ask(key, after, language, before),
    };

    /// <summary>The session is as much one former session as another.</summary>
    public static Finding Tie(QuestionId key, Session before, Session rival, Session after, Language language) => new(
        DoubtCode,
        Severity.Error,
        after.Origin,
        language.Say(
            en: $"“{after.Title}” may be the former {Former(before)} or {Former(rival)}: they are equally alike. Answer on the visit’s page, or write {before.Id} for the first or {rival.Id} for the second in a column “id”, or “{SessionMatcher.NewWord}” if it is neither, and upload again.",
            fr: $"« {after.Title} » est peut-être l’ancienne séance {Former(before)} ou {Former(rival)} : elles se ressemblent autant. Répondez sur la page de la visite, ou écrivez {before.Id} pour la première ou {rival.Id} pour la seconde dans une colonne « id », ou « {SessionMatcher.NewWord} » si ce n’est aucune des deux, et renvoyez le fichier.",
            nl: $"“{after.Title}” is misschien de vroegere {Former(before)} of {Former(rival)}: ze lijken er evenveel op. Antwoord op de pagina van het bezoek, of schrijf {before.Id} voor de eerste of {rival.Id} voor de tweede in een kolom “id”, of “{SessionMatcher.NewWord}” als het geen van beide is, en laad het bestand opnieuw op.",
            de: $"„{after.Title}“ ist vielleicht das frühere {Former(before)} oder {Former(rival)}: beide sind gleich ähnlich. Antworten Sie auf der Seite des Besuchs, oder schreiben Sie {before.Id} für das erste oder {rival.Id} für das zweite in eine Spalte „id“, oder „{SessionMatcher.NewWord}“, wenn es keines von beiden ist, und laden Sie die Datei erneut hoch."))
    {
        Question = Ask(key, after, language, before, rival),
    };

    public static Finding TooManyChanges(Session first, Language language) => new(
        TooManyCode,
        Severity.Error,
        first.Origin,
        language.Say(
            en: $"Too many lines changed at once to tell which session is which. Upload the changes in several steps, or write ids in a column “id” (“{SessionMatcher.NewWord}” for a new session).",
            fr: $"Trop de lignes ont changé à la fois pour reconnaître les séances. Envoyez les changements en plusieurs étapes, ou écrivez des identifiants dans une colonne « id » (« {SessionMatcher.NewWord} » pour une nouvelle séance).",
            nl: $"Er zijn te veel regels tegelijk gewijzigd om de sessies te herkennen. Laad de wijzigingen in stappen op, of schrijf id’s in een kolom “id” (“{SessionMatcher.NewWord}” voor een nieuwe sessie).",
            de: $"Zu viele Zeilen haben sich auf einmal geändert, um die Programmpunkte wiederzuerkennen. Laden Sie die Änderungen in Schritten hoch, oder schreiben Sie Kennungen in eine Spalte „id“ („{SessionMatcher.NewWord}“ für einen neuen Programmpunkt)."));

    /// <summary>Which of the former sessions it is, or a new one.</summary>
    private static Question Ask(QuestionId key, Session after, Language language, params IReadOnlyList<Session> former) => Question.Ask(
        QuestionKind.Session, key, after.Title, language, [.. former.Select(session => (session.Id.Value, (string?)Former(session))), (AnswerCodes.New, null)]);

    /// <summary><c>“Coffee” (2025-11-03 10:00)</c>.</summary>
    private static string Former(Session session)
    {
        var date = session.Date is { } day ? LocalDatePattern.Iso.Format(day) : "";
        var start = session.Start is { } time ? Clock.Format(time) : "";
        return $"“{session.Title}” ({$"{date} {start}".Trim()})";
    }
}
