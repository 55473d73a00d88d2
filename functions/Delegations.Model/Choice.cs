using System.Text.Json.Serialization;

namespace Delegations.Model;

/// <summary>One answer that a question offers.</summary>
/// <param name="Code">What is sent back: <c>day-first</c>, <c>America/Phoenix</c>, the id of a session.</param>
/// <param name="Label">The answer in the user's language.</param>
/// <param name="Reading">
/// What the file says if this is the answer, in no language: <c>2026-04-03</c>, <c>“Coffee” (2026-11-03 10:00)</c>; null where the code says it.
/// </param>
public sealed record Choice(
    string Code, string Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reading = null);
