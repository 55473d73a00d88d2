using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>A question about a visit's files, and what a coordinator answered.</summary>
/// <param name="Question">With its answer, in the words of whoever answered.</param>
/// <param name="At">When it was answered last.</param>
internal sealed record KeptAnswer(Question Question, Instant At);
