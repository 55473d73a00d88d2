using System.Text.Json.Nodes;

namespace Delegations.Testing.Graph;

/// <summary>What the server says.</summary>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Messages repeat what was sent, as the real ones do: nobody may show or log them.</summary>
    public static Answer Error(int status, string code, string about = "") => new(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = $"The request was refused: {about}",
            ["innerError"] = new JsonObject { ["date"] = "2026-11-27T10:00:00", ["request-id"] = "b0b0b0b0-0000-4000-8000-000000000000" },
        },
    });
}
