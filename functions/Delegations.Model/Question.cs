using System.Text.Json.Serialization;
using Delegations.Model.Ids;

namespace Delegations.Model;

/// <summary>A doubt that a coordinator can settle by an answer, which then holds for the visit's next files as well.</summary>
public sealed record Question
{
    public required QuestionKind Kind { get; init; }

    /// <summary>The same for the same doubt in every file of a visit; several findings may ask one question.</summary>
    public required QuestionId Key { get; init; }

    /// <summary>What is doubtful, as the file writes it; empty where the file as a whole is meant.</summary>
    public string About { get; init; } = "";

    /// <summary>What is asked, in the user's language, ending in a question mark.</summary>
    public required string Text { get; init; }

    /// <summary>The answers to choose from; of zones only the likely ones, of dates none.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The answer by which the file was read; null while the question is open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Answer { get; init; }

    /// <summary>Whether only what is offered can be answered.</summary>
    [JsonIgnore]
    public bool IsClosed => Kind is QuestionKind.DateOrder or QuestionKind.Audience or QuestionKind.Session;

    /// <summary>The question in words.</summary>
    public static Question Ask(QuestionKind kind, QuestionId key, string about, Language language, params IReadOnlyList<(string Code, string? Reading)> choices) => new()
    {
        Kind = kind,
        Key = key,
        About = about,
        Text = QuestionWords.Text(kind, about, language),
        Choices = [.. choices.Select(choice => new Choice(choice.Code, QuestionWords.Label(kind, choice.Code, choice.Reading, language), choice.Reading))],
    };

    /// <summary>The same question in another language.</summary>
    public Question In(Language language) =>
        Ask(Kind, Key, About, language, [.. Choices.Select(choice => (choice.Code, choice.Reading))]) with { Answer = Answer };

    /// <summary>The questions that nobody has answered yet, each once, with the most urgent finding that asks it.</summary>
    public static IReadOnlyList<(Question Question, Finding Finding)> OpenIn(IEnumerable<Finding> findings) =>
    [
        .. from finding in findings
           where finding.Question is { Answer: null }
           group finding by finding.Question!.Key into same // not null where it is not answered
           let first = same.MaxBy(finding => finding.Severity)
           select (first.Question, first),
    ];
}
