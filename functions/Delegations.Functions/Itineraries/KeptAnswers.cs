using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>What was answered about a visit's files: it holds for the next ones too.</summary>
internal sealed class KeptAnswers(IReadOnlyList<KeptAnswer> all)
{
    public static readonly KeptAnswers None = new([]);

    private readonly Dictionary<QuestionId, KeptAnswer> byKey = all.ToDictionary(answer => answer.Question.Key);

    public IReadOnlyList<KeptAnswer> All => all;

    /// <summary>Whether any says which former session a line is.</summary>
    public bool TellSessions { get; } = all.Any(answer => answer.Question.Kind is QuestionKind.Session);

    /// <summary>What the reader is told of them.</summary>
    public ReadingAnswers ForReading { get; } = new(all.ToDictionary(answer => answer.Question.Key, answer => answer.Question.Answer ?? ""));

    public KeptAnswer? Find(QuestionId key) => byKey.GetValueOrDefault(key);
}
