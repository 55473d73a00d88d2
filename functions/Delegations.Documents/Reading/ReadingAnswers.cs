using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Reading;

/// <summary>What a coordinator answered to questions about files of the same visit: it holds where a file itself does not say.</summary>
/// <param name="given">The answers by their questions. What cannot be understood counts as not answered.</param>
public sealed class ReadingAnswers(IReadOnlyDictionary<QuestionId, string> given)
{
    public static ReadingAnswers None { get; } = new(new Dictionary<QuestionId, string>());

    internal static QuestionId OrderKey { get; } = QuestionId.Derive("date-order");

    internal static QuestionId FirstDayKey { get; } = QuestionId.Derive("first-day");

    internal static QuestionId VisitZoneKey { get; } = QuestionId.Derive("visit-zone");

    internal static QuestionId UtcZoneKey { get; } = QuestionId.Derive("utc-zone");

    internal bool IsEmpty => given.Count is 0;

    internal DateOrder Order { get; } = given.GetValueOrDefault(OrderKey) switch
    {
        AnswerCodes.DayFirst => DateOrder.DayFirst,
        AnswerCodes.MonthFirst => DateOrder.MonthFirst,
        _ => DateOrder.Unknown,
    };

    internal LocalDate? FirstDay { get; } = given.TryGetValue(FirstDayKey, out var text) && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    internal DateTimeZone? UtcZone { get; } = Zone(given, UtcZoneKey);

    /// <summary>The zone of a leg, of a place, or of what a file calls a zone, however its name is written.</summary>
    internal DateTimeZone? ZoneOf(string name) => IsEmpty ? null : Zone(given, ZoneKey(name));

    /// <summary>Who may see what is marked by a word.</summary>
    internal Audience? AudienceOf(string word) => IsEmpty ? null : AnswerCodes.AudienceOf(given.GetValueOrDefault(AudienceKey(word)));

    internal static QuestionId ZoneKey(string name) => QuestionId.Derive("zone", Words.Key(name));

    internal static QuestionId AudienceKey(string word) => QuestionId.Derive("audience", Words.Key(word));

    private static DateTimeZone? Zone(IReadOnlyDictionary<QuestionId, string> given, QuestionId key) =>
        given.TryGetValue(key, out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
}
