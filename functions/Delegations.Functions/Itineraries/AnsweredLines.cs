using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime.Text;

namespace Delegations.Itineraries;

/// <summary>
/// What was answered about the lines of a reading: which former session each is. A line is known by its day, start, title and place,
/// and among equal ones by its rank and their number; as soon as any of these changes, it is another line and nothing is answered.
/// </summary>
internal sealed class AnsweredLines(Itinerary read, KeptAnswers answers)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    private readonly Lazy<ILookup<string, Session>> lines = new(() => read.Sessions.ToLookup(LineOf, StringComparer.Ordinal));

    /// <summary>The question which former session a line is.</summary>
    public QuestionId KeyOf(Session session)
    {
        var line = LineOf(session);
        var equal = lines.Value[line].ToList();
        var rank = equal.FindIndex(other => ReferenceEquals(other, session));
        return equal.Count is 1 ? QuestionId.Derive("session", line) : QuestionId.Derive("session", line, $"{rank} of {equal.Count}");
    }

    /// <summary>The lines about which there is an answer.</summary>
    public IReadOnlyList<(Session Session, Question Question)> All() => !answers.TellSessions
        ? []
        : [.. read.Sessions.Select(session => (session, answers.Find(KeyOf(session))?.Question)).Where(pair => pair.Question is not null).Select(pair => (pair.session, pair.Question!))];

    private static string LineOf(Session session) => string.Join(
        '\n',
        session.Date is { } date ? LocalDatePattern.Iso.Format(date) : "",
        session.Start is { } start ? Clock.Format(start) : "",
        session.Title,
        session.Place);
}
