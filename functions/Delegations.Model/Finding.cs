using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>Something wrong or doubtful in a user's document.</summary>
/// <param name="Code">Stable code such as <c>time.end-before-start</c>.</param>
/// <param name="Severity">An error stops publication, never the preview.</param>
/// <param name="Place">Sheet and cell (<c>Programme!B7</c>), table and row (<c>table 1, row 4</c>), or line (<c>line 12</c>).</param>
/// <param name="Message">What is wrong and what to do, in the user's language, ending in a full stop.</param>
public sealed record Finding(string Code, Severity Severity, string Place, string Message);

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(CodeConverter<Severity>))]
public enum Severity
{
    Info,
    Warning,
    Error,
}
