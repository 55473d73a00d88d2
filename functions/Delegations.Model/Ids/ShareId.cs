using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model.Ids;

/// <summary>Identifies a share (not its token, which is a secret).</summary>
[JsonConverter(typeof(OpaqueIdConverter<ShareId>))]
public readonly record struct ShareId : IOpaqueId<ShareId>
{
    private ShareId(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get => field ?? ""; }

    /// <summary>A new random identifier.</summary>
    public static ShareId New() => new(OpaqueId.Random());

    /// <summary>The identifier that the same parts always give; see <see cref="OpaqueId.Derive"/>.</summary>
    public static ShareId Derive(params ReadOnlySpan<string?> parts) => new(OpaqueId.Derive(parts));

    /// <summary>Takes an identifier that this product wrote.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ShareId Parse(string text) =>
        TryParse(text, null, out var id) ? id : throw new FormatException(OpaqueId.Requirements);

    /// <inheritdoc/>
    public static bool TryParse(string? text, IFormatProvider? provider, out ShareId id)
    {
        id = OpaqueId.IsValid(text) ? new ShareId(text) : default;
        return id.Value.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
