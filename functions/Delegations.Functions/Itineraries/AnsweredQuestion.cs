using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>An answer that is kept, as the API shows it.</summary>
/// <param name="Question">What was asked, with its answer.</param>
/// <param name="Answered">When it was answered last.</param>
internal sealed record AnsweredQuestion(Question Question, Instant Answered);
