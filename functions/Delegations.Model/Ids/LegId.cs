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

    /// <summary>A new random identifier.</summary>
    public static LegId New() => new(OpaqueId.Random());

    /// <summary>The identifier that the same parts always give; see <see cref="OpaqueId.Derive"/>.</summary>
    public static LegId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static LegId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out LegId id)
    {
        id = OpaqueId.IsValid(text) ? new LegId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
