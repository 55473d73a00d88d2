using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>An answer as it is sent: the code of a choice, a day such as <c>2026-11-03</c>, or the name of a zone.</summary>
internal sealed record QuestionAnswer(QuestionId Key, string? Answer);
