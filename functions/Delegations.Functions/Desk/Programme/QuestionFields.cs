using System.Collections.ObjectModel;
using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Programme;

/// <summary>Questions as fields of a form, and the answers that come back in them.</summary>
internal static class QuestionFields
{
    /// <summary>The field of what is offered; the question's key follows.</summary>
    public const string Choice = "answer.";

    /// <summary>The field of what is filled in, which goes before what is offered.</summary>
    public const string Other = "other.";

    /// <summary>What stood in a field before: left as it is, it is no answer.</summary>
    public const string Before = "before.";

    /// <summary>Nothing was filled in.</summary>
    public static readonly IReadOnlyDictionary<QuestionId, string> Empty = ReadOnlyDictionary<QuestionId, string>.Empty;

    /// <summary>More at once than anybody answers, and fewer than are taken at once.</summary>
    private const int MostShown = 40;

    /// <param name="version">The version that asks.</param>
    /// <param name="kept">What was answered.</param>
    /// <param name="given">What was filled in and refused, by question.</param>
    /// <param name="addressOf">Where the session of a place is shown.</param>
    /// <param name="visitZone">For the visit's days.</param>
    /// <param name="language">The coordinator's.</param>
    public static QuestionsModel Of(
        ItineraryVersion version,
        IReadOnlyList<AnsweredQuestion> kept,
        IReadOnlyDictionary<QuestionId, string> given,
        Func<string, string?> addressOf,
        DateTimeZone visitZone,
        Language language)
    {
        var findings = version.Itinerary.Findings;
        var open = Question.OpenIn(findings);
        var assumed = findings.Where(finding => finding.Question is { Kind: QuestionKind.VisitZone, Answer: not null }).DistinctBy(finding => finding.Question!.Key).ToList();
        List<QuestionLine> asked = [.. open.Take(MostShown).Select(pair => LineOf(pair.Question.In(language), pair.Finding, given, addressOf, language))];
        List<QuestionLine> taken = [.. assumed.Select(finding => LineOf(finding.Question!.In(language), finding, given, addressOf, language))]; // both have questions
        return new QuestionsModel(asked, taken)
        {
            More = open.Count - asked.Count,
            Kept = [.. kept.Select(answer => new KeptLine(answer.Question.Key.Value, answer.Question.Text, AnswerOf(answer.Question, language), DateWords.Day(answer.Answered.InZone(visitZone).Date, language)))],
            Zones = asked.Concat(taken).Any(line => line.Field is AnswerField.Zone) ? ZoneNames.All(version.Itinerary) : [],
        };
    }

    /// <summary>The answers that somebody filled in; a question left open is none.</summary>
    public static IReadOnlyDictionary<QuestionId, string> Read(IFormCollection form)
    {
        var answers = new Dictionary<QuestionId, string>();
        foreach (var name in form.Keys)
        {
            var prefix = name.StartsWith(Other, StringComparison.Ordinal) ? Other : name.StartsWith(Choice, StringComparison.Ordinal) ? Choice : null;
            var answer = form[name].ToString().Trim();
            if (prefix is not null && QuestionId.TryParse(name[prefix.Length..], null, out var key)
                && answer.Length > 0 && answer != form[Before + key].ToString() && (prefix is Other || !answers.ContainsKey(key)))
            {
                answers[key] = answer;
            }
        }

        return answers;
    }

    private static QuestionLine LineOf(
        Question question, Finding finding, IReadOnlyDictionary<QuestionId, string> given, Func<string, string?> addressOf, Language language)
    {
        var answer = given.GetValueOrDefault(question.Key) ?? question.Answer ?? "";
        var isOffered = question.Answer is null && question.Choices.Any(choice => choice.Code == answer);
        return new QuestionLine(question.Key.Value, question.Text)
        {
            Place = finding.PlaceIn(language),
            Address = addressOf(finding.Place),
            Choices = question.Answer is null ? [.. question.Choices.Select(choice => new ChoiceLine(choice.Code, choice.Label, choice.Code == answer))] : [],
            Field = question.IsClosed ? AnswerField.None : question.Kind is QuestionKind.FirstDay ? AnswerField.Day : AnswerField.Zone,
            Given = isOffered ? "" : answer,
            Before = question.Answer ?? "",
        };
    }

    private static string AnswerOf(Question question, Language language) => question switch
    {
        _ when question.Choices.FirstOrDefault(choice => choice.Code == question.Answer) is { } choice => choice.Label,
        { Kind: QuestionKind.FirstDay } when LocalDatePattern.Iso.Parse(question.Answer ?? "") is { Success: true, Value: var day } => DateWords.Day(day, language),
        _ => question.Answer ?? "",
    };
}
