using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a stop within a visit.</summary>
[JsonConverter(typeof(OpaqueIdConverter<StopId>))]
public readonly record struct StopId : IOpaqueId<StopId>
{
    private StopId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>The identifier that the same parts always give; see <see cref="OpaqueId.Derive"/>.</summary>
    public static StopId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static StopId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out StopId id)
    {
        id = OpaqueId.IsValid(text) ? new StopId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
