using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a leg within a visit.</summary>
[JsonConverter(typeof(OpaqueIdConverter<LegId>))]
public readonly record struct LegId : IOpaqueId<LegId>
{
    private LegId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>The identifier that the same parts always give; see <see cref="OpaqueId.Derive"/>.</summary>
    public static LegId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out LegId id)
    {
        id = OpaqueId.IsValid(text) ? new LegId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
