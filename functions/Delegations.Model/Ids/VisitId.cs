using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies one visit: its partition in the table and its folder in every container.</summary>
[JsonConverter(typeof(OpaqueIdConverter<VisitId>))]
public readonly record struct VisitId : IOpaqueId<VisitId>
{
    private VisitId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>A new random identifier.</summary>
    public static VisitId New() => new(OpaqueId.Random());

    /// <summary>The identifier that the same parts always give; see <see cref="OpaqueId.Derive"/>.</summary>
    public static VisitId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static VisitId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out VisitId id)
    {
        id = OpaqueId.IsValid(text) ? new VisitId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
